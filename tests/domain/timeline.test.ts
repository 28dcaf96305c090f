import * as fc from 'fast-check'
import type { ClinicalEvent } from '../../src/domain/clinical-event'
import { groupVisits, isOverdue, timelineOf } from '../../src/domain/timeline'
import { anyDay, anyEvents, withShuffledCopy } from '../fixtures/arbitraries'
import { clinicalEvent, day, uid } from '../fixtures/builders'

const TODAY = day('2026-06-10')

const idsIn = (events: readonly ClinicalEvent[]) => events.map(({ id }) => id)

describe('timelineOf', () => {
    it('does not depend on the order of the record (S2)', () => {
        fc.assert(
            fc.property(withShuffledCopy(anyEvents), ([events, shuffled]) => {
                expect(timelineOf(shuffled, TODAY)).toEqual(
                    timelineOf(events, TODAY)
                )
            })
        )
    })

    it('loses no event and doubles none', () => {
        fc.assert(
            fc.property(anyEvents, anyDay, (events, today) => {
                const { planned, visits } = timelineOf(events, today)
                const shown = [
                    ...planned.map(({ event }) => event),
                    ...visits.flatMap((visit) => visit.events),
                ]
                expect(idsIn(shown).sort()).toEqual(idsIn(events).sort())
            })
        )
    })

    it('sets plans apart, and only plans: a cancelled one is history', () => {
        fc.assert(
            fc.property(anyEvents, (events) => {
                const { planned, visits } = timelineOf(events, TODAY)
                const done = visits.flatMap((visit) => visit.events)
                expect(
                    planned.every(({ event }) => event.status === 'planned')
                ).toBe(true)
                expect(done.some(({ status }) => status === 'planned')).toBe(
                    false
                )
            })
        )
    })

    it.each([
        ['2026-06-09', 1, true],
        ['2026-06-10', 0, false],
        ['2026-06-11', -1, false],
        ['2025-06-10', 365, true],
    ])('a plan for %s is %i days overdue', (date, daysOverdue, overdue) => {
        const event = clinicalEvent({ status: 'planned', date: day(date) })
        const [planned] = timelineOf([event], TODAY).planned
        expect(planned).toEqual({ event, daysOverdue })
        expect(planned && isOverdue(planned)).toBe(overdue)
    })

    it('puts the longest overdue first and a plan without a day last', () => {
        const plan = (name: string, date?: string) =>
            clinicalEvent({
                id: uid(name),
                status: 'planned',
                date: date === undefined ? undefined : day(date),
            })
        const { planned } = timelineOf(
            [
                plan('undatedB'),
                plan('soon', '2026-06-20'),
                plan('late', '2026-05-01'),
                plan('undatedA'),
                plan('today', '2026-06-10'),
            ],
            TODAY
        )
        expect(planned.map(({ event }) => event.id)).toEqual(
            ['late', 'today', 'soon', 'undatedA', 'undatedB'].map((name) =>
                uid(name)
            )
        )
        expect(planned.filter(isOverdue)).toHaveLength(1)
    })
})

describe('groupVisits (clinical.md 2.9: one day, one org unit, all programs)', () => {
    it('puts two events into one visit exactly when day and place are the same', () => {
        fc.assert(
            fc.property(anyEvents, (events) => {
                const visits = groupVisits(events)
                const visitOf = (event: ClinicalEvent) =>
                    visits.find((visit) => visit.events.includes(event))
                for (const a of events) {
                    for (const b of events) {
                        const together =
                            a === b ||
                            (a.date !== undefined &&
                                a.date === b.date &&
                                a.orgUnit === b.orgUnit)
                        expect(visitOf(a) === visitOf(b)).toBe(together)
                    }
                }
            })
        )
    })

    it('is newest first, the undated last, with keys of their own', () => {
        fc.assert(
            fc.property(anyEvents, (events) => {
                const visits = groupVisits(events)
                const dates = visits.map(({ date }) => date ?? '')
                expect(dates).toEqual([...dates].sort().reverse())
                expect(new Set(visits.map(({ key }) => key)).size).toBe(
                    visits.length
                )
            })
        )
    })

    it('joins the events of two programs', () => {
        const clinic = clinicalEvent({ id: uid('a') })
        const antenatal = clinicalEvent({
            id: uid('b'),
            program: { id: uid('anc'), name: 'Antenatal' },
        })
        expect(groupVisits([clinic, antenatal])).toEqual([
            expect.objectContaining({
                date: '2026-06-10',
                orgUnit: uid('bo'),
                events: [antenatal, clinic],
            }),
        ])
    })
})
