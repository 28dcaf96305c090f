import * as fc from 'fast-check'
import type { ClinicalEvent } from '../../src/domain/clinical-event'
import { foldText } from '../../src/domain/fold-text'
import { type Timeline, timelineOf } from '../../src/domain/timeline'
import {
    filterTimeline,
    isFiltering,
    NO_FILTER,
    type TimelineFilter,
} from '../../src/domain/timeline-filter'
import { anyEvents } from '../fixtures/arbitraries'
import {
    clinicalEvent,
    day,
    recordedValue,
    textValue,
    uid,
} from '../fixtures/builders'

const TODAY = day('2026-06-10')

const anyFilter: fc.Arbitrary<TimelineFilter> = fc.record({
    program: fc.constantFrom(undefined, uid('Clinic'), uid('Other')),
    stage: fc.constantFrom(undefined, uid('visit'), uid('other')),
    from: fc.constantFrom(undefined, day('2026-06-11'), day('2025-12-31')),
    to: fc.constantFrom(undefined, day('2026-06-10'), day('2027-01-01')),
    text: fc.constantFrom('', '  ', 'FIEVRE', 'fever clinic', 'zzz'),
})

const eventsIn = ({ planned, visits }: Timeline): readonly ClinicalEvent[] => [
    ...planned.map(({ event }) => event),
    ...visits.flatMap((visit) => visit.events),
]

const shownBy = (filter: Partial<TimelineFilter>, event: ClinicalEvent) => {
    const timeline = timelineOf([event], TODAY)
    return eventsIn(filterTimeline(timeline, { ...NO_FILTER, ...filter }))
        .length
}

describe('filterTimeline', () => {
    it('hides or shows every event and says how many it hides (S5)', () => {
        fc.assert(
            fc.property(anyEvents, anyFilter, (events, filter) => {
                const timeline = timelineOf(events, TODAY)
                const filtered = filterTimeline(timeline, filter)
                const shown = eventsIn(filtered)
                expect(shown.length + filtered.hiddenEvents).toBe(events.length)
                expect(filtered.visits.length + filtered.hiddenVisits).toBe(
                    timeline.visits.length
                )
                expect(shown.every((event) => events.includes(event))).toBe(
                    true
                )
            })
        )
    })

    it('shows no event outside what it asks for', () => {
        fc.assert(
            fc.property(anyEvents, anyFilter, (events, filter) => {
                const filtered = filterTimeline(
                    timelineOf(events, TODAY),
                    filter
                )
                for (const { program, stage, date } of eventsIn(filtered)) {
                    expect([
                        (filter.program ?? program.id) === program.id,
                        (filter.stage ?? stage.id) === stage.id,
                        !filter.from || (date ?? '') >= filter.from,
                        !filter.to || (date ?? '9') <= filter.to,
                        filter.text !== 'zzz',
                    ]).not.toContain(false)
                }
            })
        )
    })

    it('that asks for nothing hides nothing', () => {
        fc.assert(
            fc.property(
                anyEvents,
                fc.constantFrom('', ' ', '\t'),
                fc.constantFrom(undefined, ''),
                (events, text, all) => {
                    const filter = {
                        ...NO_FILTER,
                        text,
                        program: all,
                        stage: all,
                    }
                    const timeline = timelineOf(events, TODAY)
                    expect(isFiltering(filter)).toBe(false)
                    expect(filterTimeline(timeline, filter)).toEqual({
                        ...timeline,
                        hiddenVisits: 0,
                        hiddenEvents: 0,
                    })
                }
            )
        )
    })

    it('counts a visit as hidden only when all its events are', () => {
        const antenatal = {
            program: { id: uid<'program'>('anc'), name: 'Antenatal' },
        }
        const timeline = timelineOf(
            [
                clinicalEvent({ id: uid('a') }),
                clinicalEvent({ id: uid('b'), ...antenatal }),
                clinicalEvent({ id: uid('c'), date: day('2026-01-01') }),
            ],
            TODAY
        )
        expect(
            filterTimeline(timeline, { ...NO_FILTER, program: uid('anc') })
        ).toMatchObject({ hiddenVisits: 1, hiddenEvents: 2 })
    })

    it('takes an empty choice beside a text for all', () => {
        const all = { program: '', stage: '', text: 'clinic' }
        expect(shownBy(all, clinicalEvent())).toBe(1)
    })

    it('takes both ends of a date range in, and no event without a date', () => {
        const on = clinicalEvent({ date: day('2026-06-10') })
        const undated = clinicalEvent({ date: undefined })
        const range = { from: day('2026-06-10'), to: day('2026-06-10') }
        expect(shownBy(range, on)).toBe(1)
        expect(shownBy(range, undated)).toBe(0)
        expect(shownBy({ from: day('2026-06-11') }, on)).toBe(0)
        expect(shownBy({ to: day('2026-06-09') }, on)).toBe(0)
    })
})

describe('the text of a filter', () => {
    const event = clinicalEvent({
        values: [
            recordedValue('cause', {
                kind: 'option',
                code: 'X1',
                name: 'Fièvre Élevée',
            }),
            textValue('remark', 'coughs at night'),
        ],
        notes: [{ text: 'Called the Mother', by: undefined, on: undefined }],
    })

    it.each([
        ['fievre', 1],
        ['FIÈVRE élevée', 1],
        ['élevee night mother', 1],
        ['Clinic', 1],
        ['remark', 1],
        ['fievre asthma', 0],
        ['X1', 0],
    ])('%s finds %i', (text, count) => {
        expect(shownBy({ text }, event)).toBe(count)
    })

    it('is folded the same however often it is folded', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme' }), (text) => {
                expect(foldText(foldText(text))).toBe(foldText(text))
            })
        )
    })

    it('finds what it was copied from, in any case and with or without accents', () => {
        fc.assert(
            fc.property(
                fc.constantFrom('É', 'ñ', 'Ạ', 'ö', 'Ç', 'ư', 'İ'),
                (letter) => {
                    const plain = letter.normalize('NFD').slice(0, 1)
                    const one = clinicalEvent({
                        values: [textValue('name', `m${letter}n`)],
                    })
                    expect(shownBy({ text: `M${letter}N` }, one)).toBe(1)
                    expect(shownBy({ text: `m${plain}n` }, one)).toBe(1)
                }
            )
        )
    })
})
