import * as fc from 'fast-check'
import type { Chart } from '../../src/domain/chart'
import { withShuffledCopy } from '../fixtures/arbitraries'
import { uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'
import {
    chartOf,
    chartOfEvents,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

const on = (date: string) => ({ occurredAt: `${date}T00:00:00.000` })

const RANGE = {
    id: 'limit',
    unit: '{copies}/mL',
    bands: [{ level: 'H', moreThan: 1000 }],
    scopeInWords: 'Everybody',
    source: 'Handbook',
    version: '2025',
}

const load = (part: Record<string, unknown> = {}) => ({
    id: 'load',
    concept: 'other',
    name: 'Load',
    unit: '{copies}/mL',
    sources: [{ dataElement: uid('remark') }],
    ranges: [RANGE],
    abnormalCodes: ['bad sample'],
    ...part,
})

const chartWith = (results: readonly unknown[], events: readonly unknown[]) =>
    chartOf(wireRecord([wireEnrollment(events)]), {
        mapping: clinicMapping({ results }),
    })

const resultsOf = ({ results }: Chart, id: string) =>
    results.tests.find(({ measure }) => measure.id === id)?.results ?? []

describe('readResults', () => {
    it('gives every mapped test, also one that was never done', () => {
        const { results } = chartOfEvents([])
        expect(results.isMapped).toBe(true)
        expect(
            results.tests.map(({ measure, results: { length } }) => [
                measure.id,
                length,
            ])
        ).toEqual([['urine', 0]])
    })

    it('says that no test is mapped', () => {
        expect(chartWith([], []).results).toEqual({
            isMapped: false,
            tests: [],
        })
    })

    it('has a coded result by the name of its option, flagged by its code', () => {
        const chart = chartOfEvents([
            wireEvent({ urine: 'POS' }, on('2026-02-01')),
            wireEvent({ urine: 'NEG' }, on('2026-01-01')),
            wireEvent({ urine: 'TRACE' }, on('2025-01-01')),
        ])
        expect(
            resultsOf(chart, 'urine').map(({ content, flag }) => [
                content,
                flag?.level,
            ])
        ).toEqual([
            [{ kind: 'option', code: 'POS', name: 'Positive' }, 'A'],
            [{ kind: 'option', code: 'NEG', name: 'Negative' }, undefined],
            [
                { kind: 'unreadable', text: 'TRACE', reason: 'unknown-option' },
                undefined,
            ],
        ])
    })

    it('keeps where it was recorded, and by whom', () => {
        expect(
            resultsOf(chartOfEvents([wireEvent({ urine: 'POS' })]), 'urine')
        ).toEqual([
            expect.objectContaining({
                name: 'urine',
                date: '2026-06-10',
                program: { id: uid('clinic'), name: 'clinic' },
                stage: { id: uid('visit'), name: 'visit' },
                orgUnit: uid('bo'),
                by: 'nurse',
            }),
        ])
    })

    it.each<[string, unknown, string | undefined]>([
        ['38600', { number: 38_600, comparator: undefined }, 'H'],
        ['> 10000', { number: 10_000, comparator: '>' }, 'H'],
        ['<20', { number: 20, comparator: '<' }, undefined],
        ['<2000', { number: 2000, comparator: '<' }, undefined],
        ['not detected', undefined, undefined],
        ['bad sample', undefined, 'A'],
    ])('reads %s, in a text, as the mapping says', (text, quantity, level) => {
        const [result] = resultsOf(
            chartWith([load()], [wireEvent({ remark: text })]),
            'load'
        )
        expect(result).toMatchObject({ content: { kind: 'text', text } })
        expect(result?.quantity).toEqual(quantity)
        expect(result?.flag?.level).toBe(level)
    })

    it('takes a text for no amount where the test has no unit', () => {
        const [result] = resultsOf(
            chartWith(
                [load({ unit: undefined })],
                [wireEvent({ remark: '20' })]
            ),
            'load'
        )
        expect(result?.quantity).toBeUndefined()
        expect(result?.content).toEqual({ kind: 'text', text: '20' })
    })

    it('converts a bound to the unit of the test', () => {
        const weighed = load({
            unit: 'kg',
            ranges: [],
            sources: [{ dataElement: uid('remark'), unit: 'g' }],
        })
        const [result] = resultsOf(
            chartWith([weighed], [wireEvent({ remark: '>5000' })]),
            'load'
        )
        expect(result).toMatchObject({
            quantity: { number: 5, comparator: '>' },
            recordedUnit: 'g',
        })
    })

    it('tells a unit that cannot be converted, and keeps the result', () => {
        const wrong = load({
            sources: [{ dataElement: uid('remark'), unit: 'g' }],
        })
        const chart = chartWith([wrong], [wireEvent({ remark: '5000' })])
        expect(resultsOf(chart, 'load')).toEqual([
            expect.objectContaining({
                quantity: undefined,
                flag: undefined,
                content: { kind: 'text', text: '5000' },
            }),
        ])
        expect(chart.issues).toEqual([
            expect.objectContaining({
                kind: 'unit-not-convertible',
                text: 'g',
            }),
        ])
    })

    it.each([
        ['SCHEDULE', 0],
        ['SKIPPED', 0],
        ['ACTIVE', 1],
        ['COMPLETED', 1],
    ])('of an event %s counts %i results', (status, count) => {
        const chart = chartOfEvents([wireEvent({ urine: 'POS' }, { status })])
        expect(resultsOf(chart, 'urine')).toHaveLength(count)
    })

    it('loses no result and stands newest first, whatever the order of the answer', () => {
        const anyVisit = fc
            .record({
                date: fc.constantFrom('2026-06-10', '2026-06-11', '2025-01-01'),
                urine: fc.constantFrom('POS', 'NEG', 'ODD'),
            })
            .map(({ date, urine }) => wireEvent({ urine }, on(date)))
        fc.assert(
            fc.property(
                withShuffledCopy(fc.array(anyVisit, { maxLength: 8 })),
                ([events, shuffled]) => {
                    const { results } = chartOfEvents(shuffled)
                    expect(results).toEqual(chartOfEvents(events).results)
                    const dates = results.tests.flatMap((test) =>
                        test.results.map(({ date }) => date)
                    )
                    expect(dates).toHaveLength(events.length)
                    expect(dates).toEqual([...dates].sort().reverse())
                }
            )
        )
    })
})
