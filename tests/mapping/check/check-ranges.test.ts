import * as fc from 'fast-check'
import {
    rangeFor,
    type RangeScope,
    type ReferenceRange,
} from '../../../src/domain/reference-range'
import { checkRanges } from '../../../src/mapping/check/check-ranges'
import type { FaultFound } from '../../../src/mapping/check/fault'
import { weighed } from '../../../src/mapping/check/fault'
import { mend } from '../../../src/mapping/check/mend'
import type { Mapping } from '../../../src/mapping/mapping'
import { clinicMapping } from '../../fixtures/clinic-mapping'
import { range } from './faulty-parts'

const mappingOf = (scopes: readonly RangeScope[]): Mapping =>
    clinicMapping({
        vitals: [
            {
                id: 'weight',
                concept: 'weight',
                name: 'Weight',
                unit: 'kg',
                sources: [],
                ranges: scopes.map((scope, n) =>
                    range({ id: `range-${n}`, scope })
                ),
            },
        ],
    })

const check = (scopes: readonly RangeScope[]): readonly FaultFound[] =>
    checkRanges(mappingOf(scopes))

const kinds = (scopes: readonly RangeScope[]): readonly string[] =>
    check(scopes).map(({ kind }) => kind)

const gapsOf = (scopes: readonly RangeScope[]) =>
    check(scopes).flatMap((fault) =>
        fault.kind === 'range-gap' ? [[fault.fromDays, fault.toDays]] : []
    )

/** People of every age in order, without a day between two ranges or in both. */
const partition = fc
    .uniqueArray(fc.integer({ min: 1, max: 30_000 }), {
        minLength: 1,
        maxLength: 8,
    })
    .map((cuts) => {
        const starts = [0, ...cuts.sort((a, b) => a - b)]
        return starts.map((minAgeDays, n): RangeScope => {
            const next = starts[n + 1]
            return next === undefined
                ? { minAgeDays }
                : { minAgeDays, maxAgeDays: next - 1 }
        })
    })

const people = fc.constantFrom<Pick<RangeScope, 'sex' | 'pregnant'>>(
    {},
    { sex: 'female' },
    { sex: 'male' },
    { pregnant: true },
    { sex: 'female', pregnant: false }
)

const anyScope: fc.Arbitrary<RangeScope> = fc.record(
    {
        minAgeDays: fc.integer({ min: 0, max: 40 }),
        maxAgeDays: fc.integer({ min: 0, max: 40 }),
        sex: fc.constantFrom('female' as const, 'male' as const),
        pregnant: fc.boolean(),
    },
    { requiredKeys: [] }
)

const anySubject = fc.record({
    ageDays: fc.option(fc.integer({ min: 0, max: 45 }), { nil: undefined }),
    person: fc.constantFrom(
        { sex: undefined, pregnant: undefined },
        { sex: 'female' as const, pregnant: undefined },
        { sex: 'female' as const, pregnant: true },
        { sex: 'female' as const, pregnant: false },
        { sex: 'male' as const, pregnant: false }
    ),
})

describe('checkRanges', () => {
    it('has nothing against a partition of the ages, for anybody, in any order', () => {
        fc.assert(
            fc.property(
                partition,
                people,
                fc.infiniteStream(fc.nat()),
                (scopes, whom, keys) => {
                    const shuffled = scopes
                        .map((scope) => ({ ...scope, ...whom }))
                        .map((scope) => ({
                            scope,
                            key: keys.next().value ?? 0,
                        }))
                        .sort((a, b) => a.key - b.key)
                        .map(({ scope }) => scope)
                    expect(check(shuffled)).toEqual([])
                }
            )
        )
    })

    it('finds every hole that is punched into a partition', () => {
        fc.assert(
            fc.property(partition, people, fc.nat(), (scopes, whom, nth) => {
                const inner = scopes.slice(1, -1)
                const hole = inner[nth % Math.max(inner.length, 1)]
                fc.pre(hole !== undefined)
                const left = scopes
                    .filter((scope) => scope !== hole)
                    .map((scope) => ({ ...scope, ...whom }))
                expect(gapsOf(left)).toEqual([
                    [hole?.minAgeDays, hole?.maxAgeDays],
                ])
            })
        )
    })

    it('finds every range that is there twice, and takes it out again', () => {
        fc.assert(
            fc.property(partition, people, fc.nat(), (scopes, whom, nth) => {
                const all = scopes.map((scope) => ({ ...scope, ...whom }))
                const again = all[nth % all.length] ?? {}
                const mapping = mappingOf([...all, again])
                const faults = checkRanges(mapping)
                expect(faults).toEqual([
                    expect.objectContaining({
                        kind: 'ranges-overlap',
                        path: `vitals.0.ranges.${all.length}`,
                        other: `vitals.0.ranges.${nth % all.length}`,
                    }),
                ])
                const mended = faults
                    .map(weighed)
                    .reduce((one, fault) => mend(one, fault), mapping)
                expect(checkRanges(mended)).toEqual([])
            })
        )
    })

    it('calls it an overlap wherever the order of two ranges decides for somebody', () => {
        const withId = (id: string, scope: RangeScope): ReferenceRange => ({
            ...range(),
            bands: [],
            id,
            scope,
        })
        fc.assert(
            fc.property(anyScope, anyScope, anySubject, (a, b, subject) => {
                const someone = {
                    ageDays: subject.ageDays,
                    ...subject.person,
                }
                const [one, other] = [withId('one', a), withId('other', b)]
                const depends =
                    rangeFor([one, other], someone)?.id !==
                    rangeFor([other, one], someone)?.id
                expect([
                    depends,
                    kinds([a, b]).includes('ranges-overlap'),
                ]).not.toEqual([true, false])
            }),
            { numRuns: 300 }
        )
    })

    it('takes out only what is never used', () => {
        fc.assert(
            fc.property(
                fc.array(anyScope, { minLength: 2, maxLength: 4 }),
                anySubject,
                (scopes, { ageDays, person }) => {
                    const mapping = mappingOf(scopes)
                    const fault = checkRanges(mapping)
                        .map(weighed)
                        .find((one) => one.mend)
                    fc.pre(fault !== undefined)
                    const mended = fault ? mend(mapping, fault) : mapping
                    const used = ({ vitals }: Mapping) =>
                        rangeFor(vitals[0]?.ranges ?? [], {
                            ageDays,
                            ...person,
                        })
                    expect(used(mended)).toEqual(used(mapping))
                }
            ),
            { numRuns: 200 }
        )
    })

    it.each<[string, readonly RangeScope[]]>([
        ['everybody and, within, adults', [{}, { minAgeDays: 6575 }]],
        [
            'children of all ages and, within, infants',
            [{ maxAgeDays: 1826 }, { minAgeDays: 0, maxAgeDays: 364 }],
        ],
        [
            'adults, women among them, pregnant women among those',
            [
                { minAgeDays: 6575 },
                { minAgeDays: 6575, sex: 'female' },
                { minAgeDays: 6575, sex: 'female', pregnant: true },
            ],
        ],
        ['women and men', [{ sex: 'female' }, { sex: 'male' }]],
        [
            'men of an age and pregnant women: nobody is both',
            [
                { sex: 'male', minAgeDays: 6575, maxAgeDays: 30_000 },
                { pregnant: true },
            ],
        ],
        [
            'a hole that a wider range covers',
            [{}, { maxAgeDays: 10 }, { minAgeDays: 20 }],
        ],
        [
            'a hole that women and men have ranges of their own for',
            [
                { maxAgeDays: 10 },
                { minAgeDays: 20 },
                { sex: 'female', minAgeDays: 11, maxAgeDays: 19 },
                { sex: 'male', minAgeDays: 11, maxAgeDays: 19 },
            ],
        ],
        ['adults only', [{ minAgeDays: 6575 }]],
    ])('takes %s for meant', (_, scopes) => {
        expect(check(scopes)).toEqual([])
    })

    it('tells a hole that only women have a range for', () => {
        const women = { sex: 'female' as const, minAgeDays: 11, maxAgeDays: 19 }
        expect(gapsOf([{ maxAgeDays: 10 }, { minAgeDays: 20 }, women])).toEqual(
            [[11, 19]]
        )
    })

    it('tells whom a hole concerns', () => {
        const pregnant = true
        expect(
            check([
                { pregnant, maxAgeDays: 10 },
                { pregnant, minAgeDays: 20 },
            ])
        ).toEqual([
            expect.objectContaining({ kind: 'range-gap', pregnant: true }),
        ])
    })

    it('tells two ranges of which neither is meant for fewer people', () => {
        const women = { sex: 'female' as const }
        const children = { minAgeDays: 0, maxAgeDays: 1826 }
        expect(kinds([women, children])).toEqual(['ranges-overlap'])
    })
})
