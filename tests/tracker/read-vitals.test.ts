import * as fc from 'fast-check'
import type { Chart } from '../../src/domain/chart'
import { withShuffledCopy } from '../fixtures/arbitraries'
import { uid } from '../fixtures/builders'
import {
    clinicMapping,
    clinicMappingDocument,
} from '../fixtures/clinic-mapping'
import {
    chartOf,
    chartOfEvents,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

const on = (date: string) => ({ occurredAt: `${date}T00:00:00.000` })

const seriesOf = ({ vitals }: Chart, id: string) =>
    vitals.find(({ measure }) => measure.id === id)?.observations ?? []

describe('readVitals', () => {
    it('gives every mapped measure, in the order of the mapping, also one never measured', () => {
        const { vitals } = chartOfEvents([])
        expect(vitals.map(({ measure }) => measure.id)).toEqual([
            'systolic',
            'weight',
        ])
        expect(vitals.flatMap(({ observations }) => observations)).toEqual([])
    })

    it('shows the newest first, over all programs, by the date of the visit (P13)', () => {
        const chart = chartOf(
            wireRecord([
                wireEnrollment([
                    wireEvent({ systolic: '120' }, on('2024-01-01')),
                    wireEvent({ systolic: '150' }, on('2026-01-01')),
                ]),
                wireEnrollment(
                    [
                        wireEvent(
                            { systolic: '130' },
                            {
                                ...on('2025-01-01'),
                                programStage: uid('contact'),
                            }
                        ),
                    ],
                    { program: uid('antenatal') }
                ),
            ])
        )
        expect(
            seriesOf(chart, 'systolic').map(({ value, program }) => [
                value,
                program.name,
            ])
        ).toEqual([
            [150, 'clinic'],
            [130, 'antenatal'],
            [120, 'clinic'],
        ])
    })

    it('converts to the unit of the measure and keeps the original (P3)', () => {
        const chart = chartOfEvents([wireEvent({ weight: '71500' })])
        expect(seriesOf(chart, 'weight')).toEqual([
            expect.objectContaining({
                value: 71.5,
                original: { value: 71_500, unit: 'g' },
            }),
        ])
        const [first] = seriesOf(
            chartOfEvents([wireEvent({ systolic: '120' })]),
            'systolic'
        )
        expect(first).toMatchObject({ value: 120, original: undefined })
    })

    it('tells a unit that cannot be converted instead of guessing', () => {
        const vitals = clinicMappingDocument.vitals.map((vital) => ({
            ...vital,
            unit: vital.id === 'weight' ? 'mm[Hg]' : vital.unit,
        }))
        const chart = chartOf(
            wireRecord([wireEnrollment([wireEvent({ weight: '71500' })])]),
            { mapping: clinicMapping({ vitals }) }
        )
        expect(seriesOf(chart, 'weight')).toEqual([])
        expect(chart.issues).toEqual([
            expect.objectContaining({
                kind: 'unit-not-convertible',
                text: 'g',
            }),
        ])
    })

    it.each([
        ['SCHEDULE', 0],
        ['OVERDUE', 0],
        ['SKIPPED', 0],
        ['ACTIVE', 1],
        ['VISITED', 1],
        ['COMPLETED', 1],
        ['NEW_STATUS', 1],
    ])('of an event %s counts %i values', (status, count) => {
        const chart = chartOfEvents([
            wireEvent({ systolic: '120' }, { status }),
        ])
        expect(seriesOf(chart, 'systolic')).toHaveLength(count)
        expect(chart.events[0]?.values).toHaveLength(1)
    })

    it('leaves a value that is no number to the timeline, and tells it', () => {
        const chart = chartOfEvents([wireEvent({ systolic: 'high' })])
        expect(seriesOf(chart, 'systolic')).toEqual([])
        expect(chart.events[0]?.values).toHaveLength(1)
        expect(chart.issues).toEqual([
            expect.objectContaining({
                kind: 'unreadable-value',
                reason: 'not-a-number',
                text: 'high',
            }),
        ])
    })

    it('reads a source of one stage there only', () => {
        const vitals = clinicMappingDocument.vitals.map((vital) => ({
            ...vital,
            sources: [
                { dataElement: uid('systolic'), programStage: uid('contact') },
            ],
        }))
        const chart = chartOf(
            wireRecord([wireEnrollment([wireEvent({ systolic: '120' })])]),
            { mapping: clinicMapping({ vitals: vitals.slice(0, 1) }) }
        )
        expect(seriesOf(chart, 'systolic')).toEqual([])
        expect(chart.unmapped).toEqual([
            { name: 'systolic', where: 'clinic · visit', count: 1 },
        ])
    })

    it('does not depend on the order in which the server gives the events', () => {
        const anyVisit = fc
            .record({
                date: fc.constantFrom('2026-06-10', '2026-06-11'),
                systolic: fc.integer({ min: 70, max: 220 }),
            })
            .map(({ date, systolic }) =>
                wireEvent({ systolic: String(systolic) }, on(date))
            )
        fc.assert(
            fc.property(
                withShuffledCopy(fc.array(anyVisit, { maxLength: 8 })),
                ([events, shuffled]) => {
                    expect(chartOfEvents(shuffled).vitals).toEqual(
                        chartOfEvents(events).vitals
                    )
                }
            )
        )
    })
})
