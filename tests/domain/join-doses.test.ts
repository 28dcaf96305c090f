import * as fc from 'fast-check'
import type { DoseRecord, DoseState } from '../../src/domain/immunization'
import { type DoseFinding, joinDoses } from '../../src/domain/join-doses'
import { anyDay, withShuffledCopy } from '../fixtures/arbitraries'
import { day, uid } from '../fixtures/builders'

interface Parts {
    readonly event?: string
    readonly visit?: string
    readonly dose?: number | undefined
    readonly says?: DoseState
    readonly on?: string
    readonly product?: string
    readonly field?: string
}

const finding = (parts: Parts = {}): DoseFinding => ({
    dose: 'dose' in parts ? parts.dose : 1,
    says: parts.says ?? 'given',
    givenOn: parts.on === undefined ? undefined : day(parts.on),
    reason: undefined,
    source: {
        event: uid(parts.event ?? 'first'),
        program: { id: uid('clinic'), name: 'Clinic' },
        stage: { id: uid('visit'), name: 'Visit' },
        orgUnit: uid('bo'),
        date: day(parts.visit ?? '2026-06-10'),
        name: parts.field ?? 'given',
        content: { kind: 'text', text: parts.says ?? 'given' },
        product: parts.product ?? 'BCG',
    },
})

const told = (records: readonly DoseRecord[]) =>
    records.map(({ dose, state, date, dateFrom, sources }) =>
        [dose, state, date, dateFrom, sources.length].join(' ')
    )

describe('joinDoses', () => {
    it('takes the day of the visit for a yes', () => {
        expect(told(joinDoses([finding()]))).toEqual([
            '1 given 2026-06-10 visit 1',
        ])
    })

    it('makes one dose of a yes and its day in one event', () => {
        const twins = [
            finding(),
            finding({ on: '2026-03-01', field: 'given on' }),
        ]
        expect(told(joinDoses(twins))).toEqual(['1 given 2026-03-01 value 2'])
    })

    it('joins what was written twice for one day, in two programs', () => {
        const twice = [
            finding({ event: 'first' }),
            finding({ event: 'second', visit: '2026-07-01', on: '2026-06-10' }),
        ]
        expect(told(joinDoses(twice))).toEqual(['1 given 2026-06-10 value 2'])
    })

    it('keeps two days of one dose apart: which is right, a person decides', () => {
        const days = [
            finding({ event: 'first', visit: '2026-01-01' }),
            finding({ event: 'second', visit: '2026-02-01' }),
        ]
        expect(told(joinDoses(days))).toEqual([
            '1 given 2026-01-01 visit 1',
            '1 given 2026-02-01 visit 1',
        ])
    })

    it('does not choose between a yes and a no', () => {
        const both = [
            finding(),
            finding({ says: 'not-given', field: 'not given' }),
        ]
        expect(told(joinDoses(both))).toEqual(['1 unclear 2026-06-10 visit 2'])
    })

    it('takes a no to another product as the choice that it is', () => {
        const both = [
            finding({ product: 'BCG (0.05 mL)' }),
            finding({ product: 'BCG (0.1 mL)', says: 'not-given' }),
        ]
        expect(told(joinDoses(both))).toEqual(['1 given 2026-06-10 visit 2'])
    })

    it('never joins doses without a number over events', () => {
        const unnumbered = [
            finding({ event: 'first', dose: undefined }),
            finding({ event: 'second', dose: undefined }),
        ]
        expect(joinDoses(unnumbered)).toHaveLength(2)
    })

    it('sorts by number, the unnumbered last, then by day', () => {
        const records = joinDoses([
            finding({ event: 'none', dose: undefined }),
            finding({ event: 'two', dose: 2 }),
            finding({ event: 'later', dose: 0, visit: '2026-08-01' }),
            finding({ event: 'zero', dose: 0 }),
        ])
        expect(records.map(({ dose, date }) => `${dose} ${date}`)).toEqual([
            '0 2026-06-10',
            '0 2026-08-01',
            '2 2026-06-10',
            'undefined 2026-06-10',
        ])
    })
})

/** Few events and doses, so that findings meet; one field says one thing of a dose. */
const anyFinding = fc
    .record({
        event: fc.constantFrom('one', 'two', 'three'),
        dose: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
        says: fc.constantFrom<DoseState>('given', 'not-given', 'unclear'),
        on: fc.option(anyDay, { nil: undefined }),
        product: fc.constantFrom('BCG', 'Other'),
    })
    .map(({ dose, says, on, event, product }) => {
        const made = finding({ event, says, product })
        return {
            ...made,
            dose,
            givenOn: says === 'given' ? on : undefined,
        }
    })

const anyFindings = fc.array(anyFinding, { maxLength: 12 })

describe('joinDoses, for any findings', () => {
    it('loses no source', () => {
        fc.assert(
            fc.property(anyFindings, (findings) => {
                const joined = new Set(
                    joinDoses(findings).flatMap(({ sources }) => sources)
                )
                expect(findings.every(({ source }) => joined.has(source))).toBe(
                    true
                )
            })
        )
    })

    it('invents no dose, no day and no yes', () => {
        fc.assert(
            fc.property(anyFindings, (findings) => {
                for (const { dose, date, state } of joinDoses(findings)) {
                    const same = findings.filter((one) => one.dose === dose)
                    expect(same).not.toHaveLength(0)
                    expect(
                        same.some(
                            ({ givenOn, source }) =>
                                (givenOn ?? source.date) === date ||
                                source.date === date
                        )
                    ).toBe(true)
                    if (state === 'given') {
                        expect(same.map(({ says }) => says)).toContain('given')
                    }
                }
            })
        )
    })

    it('does not depend on the order of the record', () => {
        fc.assert(
            fc.property(
                withShuffledCopy(anyFindings),
                ([findings, shuffled]) => {
                    expect(told(joinDoses(shuffled))).toEqual(
                        told(joinDoses(findings))
                    )
                }
            )
        )
    })

    it('has keys of its own for every record', () => {
        fc.assert(
            fc.property(anyFindings, (findings) => {
                const keys = joinDoses(findings).map(({ key }) => key)
                expect(new Set(keys).size).toBe(keys.length)
            })
        )
    })
})
