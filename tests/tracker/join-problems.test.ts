import * as fc from 'fast-check'
import { withShuffledCopy } from '../fixtures/arbitraries'
import { uid } from '../fixtures/builders'
import { chartOfEvents, wireEvent } from '../fixtures/wire-builders'

const DIAGNOSES = ['A00', 'I10', 'NONE']
const STATES = ['ACT', 'REM', 'ERR', 'HM']

const day = fc.constantFrom('2026-06-10', '2026-06-11', '2025-01-01')

const anyVisit = fc
    .record({
        date: day,
        diagnosis: fc.constantFrom(...DIAGNOSES),
        outlook: fc.option(fc.constantFrom(...STATES), { nil: undefined }),
        diabetic: fc.constantFrom('YES', 'NO', 'DK'),
    })
    .map(({ date, outlook, ...values }) =>
        wireEvent(
            { ...values, ...(outlook === undefined ? {} : { outlook }) },
            { occurredAt: date }
        )
    )

const anyListEntry = fc
    .record({
        date: day,
        problem: fc.constantFrom(...DIAGNOSES),
        state: fc.constantFrom(...STATES),
    })
    .map(({ date, ...values }) =>
        wireEvent(values, { occurredAt: date, programStage: uid('problems') })
    )

const anyEvents = fc.array(fc.oneof(anyVisit, anyListEntry), { maxLength: 10 })

describe('the problems of a record', () => {
    it('do not depend on the order in which the server gives the events', () => {
        fc.assert(
            fc.property(withShuffledCopy(anyEvents), ([events, shuffled]) => {
                expect(chartOfEvents(shuffled).problems).toEqual(
                    chartOfEvents(events).problems
                )
            })
        )
    })

    it('stand once each, and none seen before it began', () => {
        fc.assert(
            fc.property(anyEvents, (events) => {
                const { problems } = chartOfEvents(events)
                const keys = problems.map(({ key }) => key)
                expect(new Set(keys).size).toBe(keys.length)
                for (const { since, lastSeen, sources, ...one } of problems) {
                    expect(sources).toHaveLength(one.timesRecorded)
                    expect((since ?? '') <= (lastSeen ?? '')).toBe(true)
                }
            })
        )
    })

    const cholera = (
        kind: 'visit' | 'list',
        date: string,
        state: string | undefined
    ) => {
        const status: Readonly<Record<string, string>> =
            state === undefined ? {} : { state, outlook: state }
        return kind === 'visit'
            ? wireEvent({ diagnosis: 'A00', ...status }, { occurredAt: date })
            : wireEvent(
                  { problem: 'A00', ...status },
                  { occurredAt: date, programStage: uid('problems') }
              )
    }

    const both = (
        first: readonly [string, string | undefined],
        second: readonly [string, string | undefined]
    ) =>
        [
            [cholera('visit', ...first), cholera('list', ...second)],
            [cholera('list', ...first), cholera('visit', ...second)],
        ].map((events) =>
            chartOfEvents(events).problems.map(({ status }) => status)
        )

    it('are active while any source says so', () => {
        expect(both(['2020-01-01', 'ACT'], ['2026-01-01', 'REM'])).toEqual([
            ['active'],
            ['active'],
        ])
    })

    it.each([
        ['over when the sources agree', '2020-01-01', 'REM'],
        ['over when that is what was said last', '2020-01-01', undefined],
        ['over when one of two on a day knows it', '2026-01-01', undefined],
    ])('are %s', (_, date, said) => {
        expect(both([date, said], ['2026-01-01', 'REM'])).toEqual([
            ['inactive'],
            ['inactive'],
        ])
    })

    it('are unknown when told again after they were over (P4)', () => {
        expect(both(['2020-01-01', 'REM'], ['2026-01-01', undefined])).toEqual([
            ['unknown'],
            ['unknown'],
        ])
    })
})
