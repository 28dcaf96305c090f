import * as fc from 'fast-check'
import { type FlagLevel, severityOf } from '../../src/domain/flag'
import {
    type Comparator,
    convertQuantity,
    parseQuantity,
    type Quantity,
    quantityOf,
} from '../../src/domain/quantity'
import {
    flagQuantity,
    type RangeBand,
    type ReferenceRange,
} from '../../src/domain/reference-range'

const COMPARATORS: readonly Comparator[] = ['<', '<=', '>=', '>']

describe('parseQuantity', () => {
    it.each<[string, Comparator | undefined, number]>([
        ['42', undefined, 42],
        ['<20', '<', 20],
        [' > 1000 ', '>', 1000],
        ['≤0.5', '<=', 0.5],
        ['>=1e5', '>=', 100_000],
        ['≥ -3', '>=', -3],
        ['<.5', '<', 0.5],
    ])('reads %s', (text, comparator, number) => {
        expect(parseQuantity(text)).toEqual({ number, comparator })
    })

    it.each([
        '',
        '<',
        'LDL',
        '<20 copies',
        '1,5',
        '<1,000',
        '10 000',
        '120/80',
        '>>5',
        '1e999',
        '2+',
        '<20>',
    ])('leaves %p as it was written', (text) => {
        expect(parseQuantity(text)).toBeUndefined()
    })

    it('reads whatever number stands behind a comparator', () => {
        fc.assert(
            fc.property(
                fc.constantFrom(...COMPARATORS),
                fc.double({ min: -1e9, max: 1e9, noNaN: true }),
                fc.constantFrom('', ' ', '  '),
                (comparator, number, gap) => {
                    expect(
                        parseQuantity(`${comparator}${gap}${number}`)
                    ).toEqual({ comparator, number: Number(String(number)) })
                }
            )
        )
    })
})

describe('quantityOf', () => {
    it('takes a text for an amount only where its field has a unit', () => {
        const text = { kind: 'text', text: '<20' } as const
        expect(quantityOf(text, '{copies}/mL')).toBeDefined()
        expect(quantityOf(text, '')).toBeUndefined()
    })

    it('reads a bound that a field of numbers could not hold', () => {
        expect(
            quantityOf(
                { kind: 'unreadable', text: '<20', reason: 'not-a-number' },
                ''
            )
        ).toEqual({ number: 20, comparator: '<' })
    })

    it('never takes an option for an amount, whatever its name', () => {
        expect(
            quantityOf({ kind: 'option', code: '20', name: '<20' }, 'g/dL')
        ).toBeUndefined()
    })
})

it('keeps the comparator in another unit', () => {
    expect(
        convertQuantity({ number: 3000, comparator: '>' }, 'g', 'kg')
    ).toEqual({ number: 3, comparator: '>' })
    expect(
        convertQuantity({ number: 3000, comparator: '>' }, 'g', 'mm[Hg]')
    ).toBeUndefined()
})

const rangeOf = (...bands: RangeBand[]): ReferenceRange => ({
    id: 'range',
    unit: 'g/dL',
    bands,
    scope: {},
    scopeInWords: 'Everybody',
    source: 'Handbook',
    version: '2025',
})

const levelOf = (quantity: Quantity, range: ReferenceRange) =>
    flagQuantity(quantity, 'g/dL', range)?.level

describe('flagQuantity', () => {
    it.each<[string, RangeBand, boolean]>([
        ['>1000', { level: 'H', moreThan: 1000 }, true],
        ['>=1000', { level: 'H', moreThan: 1000 }, false],
        ['>=1000', { level: 'H', atLeast: 1000 }, true],
        ['>999', { level: 'H', atLeast: 1000 }, false],
        ['<2000', { level: 'H', moreThan: 1000 }, false],
        ['<20', { level: 'H', moreThan: 1000 }, false],
        ['<7', { level: 'L', lessThan: 7 }, true],
        ['<=7', { level: 'L', lessThan: 7 }, false],
        ['<=7', { level: 'L', atMost: 7 }, true],
        ['>2', { level: 'L', lessThan: 7 }, false],
    ])('judges %s by %j: %s', (text, band, flagged) => {
        const quantity = parseQuantity(text)
        expect(quantity && levelOf(quantity, rangeOf(band))).toBe(
            flagged ? band.level : undefined
        )
    })

    const small = fc.integer({ min: -5, max: 5 })

    const anyBand = fc
        .record({
            level: fc.constantFrom('LL', 'L', 'H', 'HH', 'A'),
            kind: fc.constantFrom('atLeast', 'moreThan', 'lessThan', 'atMost'),
            bound: small,
        })
        .map(({ level, kind, bound }): RangeBand => ({ level, [kind]: bound }))

    const severity = (level: FlagLevel | undefined) =>
        level ? severityOf(level) : 0

    /** An exact value that a censored one may be; halves, so that none sits on a bound by need. */
    const possible = ({ number, comparator }: Quantity, step: number) => {
        const away = comparator?.length === 2 ? step / 2 : (step + 1) / 2
        return comparator?.startsWith('<') ? number - away : number + away
    }

    const anyJudged = fc.record({
        number: small,
        comparator: fc.constantFrom(...COMPARATORS),
        bands: fc.array(anyBand, { minLength: 1, maxLength: 3 }),
        step: fc.nat({ max: 30 }),
    })

    it('flags a censored value only as severely as every value that it may be', () => {
        fc.assert(
            fc.property(anyJudged, ({ number, comparator, bands, step }) => {
                const quantity = { number, comparator }
                const one = {
                    number: possible(quantity, step),
                    comparator: undefined,
                }
                const range = rangeOf(...bands)
                expect(severity(levelOf(one, range))).toBeGreaterThanOrEqual(
                    severity(levelOf(quantity, range))
                )
            })
        )
    })
})
