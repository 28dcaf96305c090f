import i18n from '@dhis2/d2-i18n'
import * as fc from 'fast-check'
import * as v from 'valibot'
import {
    BOUND_KINDS,
    newRangeDraft,
    rangeDraft,
    rangeFaults,
    rangeOf,
} from '../../../../src/app/mapping/ranges/range-draft'
import { scopeWords } from '../../../../src/app/mapping/ranges/scope-words'
import { DEFAULT_RANGES } from '../../../../src/domain/default-ranges'
import type { ReferenceRange } from '../../../../src/domain/reference-range'
import { referenceRange } from '../../../../src/mapping/measure-mapping'
import '../../../../src/locales/index.js'

// as the platform's shell does, so that plurals are found
i18n.setDefaultNamespace('default')

const bands = fc.array(
    fc
        .tuple(
            fc.constantFrom('LL', 'L', 'H', 'HH', 'A'),
            fc.constantFrom(...BOUND_KINDS),
            fc.integer({ min: -50, max: 500 })
        )
        .map(([level, kind, bound]) => ({ level, [kind]: bound })),
    { minLength: 1, maxLength: 4 }
)

const scope = fc.record(
    {
        minAgeDays: fc.nat({ max: 40_000 }),
        maxAgeDays: fc.nat({ max: 40_000 }),
        sex: fc.constantFrom('female' as const, 'male' as const),
        pregnant: fc.boolean(),
    },
    { requiredKeys: [] }
)

const ranges: fc.Arbitrary<ReferenceRange> = fc.record({
    id: fc.constant('a-range'),
    unit: fc.constant('kg'),
    bands,
    scope,
    scopeInWords: fc.constant('Somebody'),
    source: fc.constant('A book'),
    version: fc.constant('2026'),
})

describe('a range that is typed', () => {
    it('is the range that it was made from', () => {
        fc.assert(
            fc.property(ranges, (range) => {
                expect(rangeOf(rangeDraft(range), '')).toEqual(range)
            })
        )
    })

    it('is one that the schema takes', () => {
        fc.assert(
            fc.property(ranges, (range) => {
                const made = rangeOf(rangeDraft(range), '')
                expect(v.is(referenceRange, made)).toBe(true)
            })
        )
    })

    it('has no key of a scope that does not matter', () => {
        const draft = {
            ...newRangeDraft('a', 'kg'),
            scope: { minAgeDays: undefined, sex: 'male' as const },
            bands: [
                { level: 'H' as const, kind: 'atLeast' as const, bound: 1 },
            ],
        }
        expect(Object.keys(rangeOf(draft, 'Men')?.scope ?? {})).toEqual(['sex'])
    })

    it('is none while a bound is missing', () => {
        expect(rangeOf(newRangeDraft('a', 'kg'), 'Everybody')).toBeUndefined()
    })

    it('needs its source, version, unit and bounds', () => {
        expect(rangeFaults(newRangeDraft('a', ''), true)).toEqual({
            source: 'empty',
            version: 'empty',
            unit: 'empty',
            bands: 'empty',
        })
    })

    it('needs a unit that the measure converts to', () => {
        const [range] = DEFAULT_RANGES.systolic ?? []
        const draft = range && rangeDraft(range)
        expect(draft && rangeFaults(draft, false)).toEqual({
            unit: 'units-differ',
        })
        expect(draft && rangeFaults(draft, true)).toEqual({})
    })
})

describe('the words of a scope', () => {
    it.each([
        [{}, 'Everybody'],
        [{ pregnant: true }, 'Pregnant women'],
        [{ minAgeDays: 6575 }, 'Everybody, 18 years and older'],
        [
            { minAgeDays: 183, maxAgeDays: 1826 },
            'Everybody, from 6 months to under 5 years',
        ],
        [{ sex: 'male', maxAgeDays: 1826 }, 'Men and boys, under 5 years'],
        [
            { sex: 'female', pregnant: false, minAgeDays: 5479 },
            'Women and girls who are not pregnant, 15 years and older',
        ],
    ] as const)('%j are %s', (of, words) => {
        expect(scopeWords(of)).toBe(words)
    })

    it('differ wherever the scopes do', () => {
        fc.assert(
            fc.property(scope, scope, (a, b) => {
                const key = (one: typeof a) =>
                    JSON.stringify([
                        one.minAgeDays || 0,
                        one.maxAgeDays,
                        one.pregnant === true ? 'pregnant' : one.sex,
                        one.sex === 'male' && one.pregnant !== true
                            ? ''
                            : one.pregnant,
                    ])
                expect(scopeWords(a) === scopeWords(b)).toBe(key(a) === key(b))
            })
        )
    })
})
