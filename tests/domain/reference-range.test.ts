import * as fc from 'fast-check'
import { DEFAULT_RANGES } from '../../src/domain/default-ranges'
import {
    flagByRange,
    rangeFor,
    type RangeScope,
    type RangeSubject,
    type ReferenceRange,
} from '../../src/domain/reference-range'

const range = (id: string, scope: RangeScope): ReferenceRange => ({
    id,
    unit: 'kg',
    bands: [{ level: 'H', atLeast: 100 }],
    scope,
    scopeInWords: id,
    source: 'a source',
    version: '2026',
})

const anySubject: fc.Arbitrary<RangeSubject> = fc.record({
    ageDays: fc.option(fc.nat({ max: 40_000 }), { nil: undefined }),
    sex: fc.constantFrom('female', 'male', undefined),
    pregnant: fc.constantFrom(true, false, undefined),
})

const anyScope: fc.Arbitrary<RangeScope> = fc.record({
    minAgeDays: fc.option(fc.nat({ max: 20_000 }), { nil: undefined }),
    maxAgeDays: fc.option(fc.nat({ max: 40_000 }), { nil: undefined }),
    sex: fc.constantFrom('female', 'male', undefined),
    pregnant: fc.constantFrom(true, false, undefined),
})

const anyRanges = fc
    .array(anyScope, { maxLength: 6 })
    .map((scopes) => scopes.map((scope, n) => range(`range ${n}`, scope)))

const asked = (scope: RangeScope): readonly string[] =>
    Object.entries(scope).flatMap(([key, part]) =>
        part === undefined ? [] : [key]
    )

const asksMore = (a: RangeScope, b: RangeScope): boolean =>
    asked(a).length > asked(b).length &&
    asked(b).every((key) => asked(a).includes(key))

describe('rangeFor', () => {
    it('never takes a range that asks for what is unknown of the person (P4)', () => {
        fc.assert(
            fc.property(anyRanges, anySubject, (ranges, subject) => {
                const scope: RangeScope = rangeFor(ranges, subject)?.scope ?? {}
                const askedInVain = [
                    subject.ageDays === undefined &&
                        (scope.minAgeDays ?? scope.maxAgeDays) !== undefined,
                    subject.sex === undefined && scope.sex !== undefined,
                    subject.pregnant === undefined &&
                        scope.pregnant !== undefined,
                ]
                expect(askedInVain).toEqual([false, false, false])
            })
        )
    })

    it('takes one that holds, and none that asks more of the person holds (R2)', () => {
        fc.assert(
            fc.property(anyRanges, anySubject, (ranges, subject) => {
                const alone = ranges.filter((one) => rangeFor([one], subject))
                const chosen = rangeFor(ranges, subject)
                expect(chosen === undefined).toBe(alone.length === 0)
                expect(
                    alone.filter(
                        ({ scope }) => chosen && asksMore(scope, chosen.scope)
                    )
                ).toEqual([])
            })
        )
    })

    it('lets pregnancy decide before sex and age, in whatever order they stand (4.6)', () => {
        const subject = {
            ageDays: 9000,
            sex: 'female',
            pregnant: true,
        } as const
        const adult = range('adult', { minAgeDays: 6575 })
        const female = range('female', { sex: 'female' })
        const pregnant = range('pregnant', { pregnant: true })
        expect(
            [
                [adult, female, pregnant],
                [pregnant, female, adult],
                [adult, female],
            ].map((ranges) => rangeFor(ranges, subject)?.id)
        ).toEqual(['pregnant', 'pregnant', 'female'])
    })

    it('takes the first of two for the same people', () => {
        const ranges = [range('first', {}), range('second', {})]
        const subject = {
            ageDays: undefined,
            sex: undefined,
            pregnant: undefined,
        }
        expect(rangeFor(ranges, subject)?.id).toBe('first')
    })

    it('holds on both ends of an age range and not a day beyond', () => {
        const child = range('child', { minAgeDays: 183, maxAgeDays: 1826 })
        const holds = [182, 183, 1826, 1827].map((ageDays) =>
            Boolean(
                rangeFor([child], {
                    ageDays,
                    sex: undefined,
                    pregnant: undefined,
                })
            )
        )
        expect(holds).toEqual([false, true, true, false])
    })
})

describe('flagByRange', () => {
    it('gives no flag for a unit that cannot be compared (R2)', () => {
        const ranges = Object.values(DEFAULT_RANGES).flat()
        fc.assert(
            fc.property(
                fc.constantFrom(...ranges),
                fc.integer({ min: -1000, max: 100_000 }),
                (one, value) => {
                    expect(
                        flagByRange(value, '{another unit}', one)
                    ).toBeUndefined()
                }
            )
        )
    })

    it('takes the worst of the bands that hold, and its bound and rule (P8)', () => {
        const steps: ReferenceRange = {
            ...range('steps', {}),
            bands: [
                { level: 'H', atLeast: 10 },
                { level: 'HH', moreThan: 20 },
                { level: 'L', atMost: 5 },
                { level: 'LL', lessThan: 2 },
            ],
        }
        const flags = [1.9, 2, 5, 5.1, 9.9, 10, 20, 20.1].map((value) => {
            const flag = flagByRange(value, 'kg', steps)
            return flag && `${flag.level} ${flag.bound}`
        })
        expect(flags).toEqual([
            'LL 2',
            'L 5',
            'L 5',
            undefined,
            undefined,
            'H 10',
            'H 10',
            'HH 20',
        ])
        expect(flagByRange(30, 'kg', steps)?.rule).toEqual({
            id: 'steps',
            source: 'a source',
            version: '2026',
            scope: 'steps',
        })
    })
})
