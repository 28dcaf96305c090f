import * as fc from 'fast-check'
import { isWithin, normalSpan } from '../../src/domain/normal-span'
import {
    flagByRange,
    type RangeBand,
    type ReferenceRange,
} from '../../src/domain/reference-range'

const rangeOf = (bands: readonly RangeBand[], unit = 'mm'): ReferenceRange => ({
    id: 'range',
    unit,
    bands,
    scope: {},
    scopeInWords: 'Everybody',
    source: 'Handbook',
    version: '2025',
})

const anyBound = fc.integer({ min: -5, max: 5 })

const anyBand: fc.Arbitrary<RangeBand> = fc
    .record({
        bound: anyBound,
        key: fc.constantFrom('atLeast', 'moreThan', 'lessThan', 'atMost'),
    })
    .map(({ bound, key }) => ({ level: 'A', [key]: bound }))

describe('normalSpan', () => {
    it('is what the innermost bands leave', () => {
        const bands: readonly RangeBand[] = [
            { level: 'HH', atLeast: 180 },
            { level: 'H', atLeast: 140 },
            { level: 'L', lessThan: 90 },
        ]
        expect(normalSpan(rangeOf(bands), 'mm')).toEqual({
            from: { value: 90, inclusive: true },
            to: { value: 140, inclusive: false },
        })
    })

    it('is in the unit of the measure', () => {
        const range = rangeOf([{ level: 'LL', lessThan: 115 }])
        expect(normalSpan(range, 'cm')).toEqual({
            from: { value: 11.5, inclusive: true },
            to: undefined,
        })
    })

    it.each([
        ['of another kind of unit', [{ level: 'H', atLeast: 1 }], 'kg'],
        ['without bands', [], 'mm'],
        [
            'that flags every value',
            [
                { level: 'H', atLeast: 1 },
                { level: 'L', lessThan: 1 },
            ],
            'mm',
        ],
    ] as const)('is none for a range %s', (_, bands, unit) => {
        expect(normalSpan(rangeOf(bands), unit)).toBeUndefined()
    })

    it('holds exactly the values that the range does not flag', () => {
        fc.assert(
            fc.property(
                fc.array(anyBand, { minLength: 1, maxLength: 4 }),
                fc.integer({ min: -14, max: 14 }).map((half) => half / 2),
                (bands, value) => {
                    const range = rangeOf(bands)
                    const span = normalSpan(range, 'mm')
                    const within = span !== undefined && isWithin(value, span)
                    const flag = flagByRange(value, 'mm', range)
                    expect(within).toBe(flag === undefined)
                }
            )
        )
    })
})
