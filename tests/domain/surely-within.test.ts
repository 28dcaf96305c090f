import * as fc from 'fast-check'
import {
    isSurelyWithin,
    isWithin,
    normalSpan,
} from '../../src/domain/normal-span'
import { type Comparator, parseQuantity } from '../../src/domain/quantity'
import { suppressed } from '../fixtures/result-builders'

const UNIT = '{copies}/mL'

it.each([
    ['45', true],
    ['1000', true],
    ['1001', false],
    ['<20', true],
    ['<=1000', true],
    ['<2000', false],
    ['>20', false],
])('of %s, up to 1000 is %s', (text, within) => {
    const quantity = parseQuantity(text)
    const span = normalSpan(suppressed, UNIT)
    expect(quantity && span && isSurelyWithin(quantity, span)).toBe(within)
})

const anyEnd = fc.option(
    fc.record({
        value: fc.integer({ min: -5, max: 5 }),
        inclusive: fc.boolean(),
    }),
    { nil: undefined }
)

const anyCase = fc.record({
    number: fc.integer({ min: -6, max: 6 }),
    comparator: fc.constantFrom<Comparator>('<', '<=', '>', '>='),
    from: anyEnd,
    to: anyEnd,
    away: fc.integer({ min: 1, max: 40 }),
})

it('holds for every value that the quantity may be', () => {
    fc.assert(
        fc.property(anyCase, ({ number, comparator, from, to, away }) => {
            const span = { from, to }
            const down = comparator.startsWith('<')
            const possible = number + (down ? -away : away) / 4
            const held = isSurelyWithin({ number, comparator }, span)
            expect(!held || isWithin(possible, span)).toBe(true)
        })
    )
})
