import * as fc from 'fast-check'
import type { Chart } from '../../src/domain/chart'
import { type RecordChange, visitChanges } from '../../src/domain/visit-changes'
import { day, uid } from '../fixtures/builders'
import {
    chartOf,
    wireAttributes,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

type Texts = Readonly<Record<string, string>>

const TODAY = day('2026-11-22')
const WOMAN = wireAttributes({ born: '1980-01-01', sex: 'F' })

const visit = (
    date: string,
    values: Texts = {},
    parts: Record<string, unknown> = {}
) => wireEvent(values, { occurredAt: `${date}T00:00:00.000`, ...parts })

const chartWith = (...enrollments: readonly unknown[]): Chart =>
    chartOf(wireRecord(enrollments, { attributes: WOMAN }))

const ofVisits = (...events: readonly unknown[]): Chart =>
    chartWith(wireEnrollment(events, { enrolledAt: '2020-01-01T00:00:00.000' }))

const compare = (chart: Chart) => visitChanges(chart, 'Blood pressure', TODAY)

const words = (change: RecordChange): string => {
    switch (change.kind) {
        case 'measure':
        case 'result':
            return `${change.name} ${change.change}`
        case 'problem':
            return `problem ${change.problem.name}`
        case 'enrolled':
        case 'completed':
            return `${change.kind} ${change.enrollment.program.name}`
    }
}

const changesOf = (chart: Chart): readonly string[] => {
    const changes = compare(chart)
    return changes.kind === 'compared'
        ? changes.changes.map(words)
        : [changes.kind]
}

describe('the days compared', () => {
    it('are the last two on which something was done', () => {
        const chart = ofVisits(
            visit('2026-10-18'),
            visit('2026-10-18'),
            visit('2026-09-01'),
            visit('2020-01-01')
        )
        expect(compare(chart)).toMatchObject({
            last: '2026-10-18',
            before: '2026-09-01',
        })
    })

    it('are no plan, no cancelled plan and no day to come', () => {
        const chart = ofVisits(
            visit('2026-10-18'),
            visit('2026-11-01', {}, { status: 'SCHEDULE' }),
            visit('2026-11-02', {}, { status: 'SKIPPED' }),
            visit('2027-01-01')
        )
        expect(compare(chart)).toEqual({
            kind: 'first-visit',
            last: '2026-10-18',
        })
    })

    it('are said to be missing', () => {
        expect(compare(ofVisits())).toEqual({ kind: 'no-visit' })
    })
})

describe('a vital sign', () => {
    it('is told when it is abnormal now and was not', () => {
        const chart = ofVisits(
            visit('2026-10-18', { systolic: '150' }),
            visit('2026-09-01', { systolic: '120' })
        )
        expect(changesOf(chart)).toEqual(['Systolic pressure now-abnormal'])
    })

    it('is compared with its last value, however long ago', () => {
        const chart = ofVisits(
            visit('2026-10-18', { systolic: '150' }),
            visit('2026-09-01'),
            visit('2020-01-01', { systolic: '145' })
        )
        expect(changesOf(chart)).toEqual([])
    })

    it('is told when it is back in its range', () => {
        const chart = ofVisits(
            visit('2026-10-18', { systolic: '120' }),
            visit('2026-09-01', { systolic: '150' })
        )
        expect(changesOf(chart)).toEqual(['Systolic pressure back-in-range'])
    })

    it('is not told when it was not taken at the last visit', () => {
        const chart = ofVisits(
            visit('2026-10-18'),
            visit('2026-09-01', { systolic: '190' })
        )
        expect(changesOf(chart)).toEqual([])
    })
})

describe('a result', () => {
    it('is told when it is abnormal now', () => {
        const chart = ofVisits(
            visit('2026-10-18', { urine: 'POS' }),
            visit('2026-09-01', { urine: 'NEG' })
        )
        expect(changesOf(chart)).toEqual(['urine now-abnormal'])
    })

    it('is not called better by a code that nobody knows (P4)', () => {
        const chart = ofVisits(
            visit('2026-10-18', { urine: 'XX' }),
            visit('2026-09-01', { urine: 'POS' })
        )
        expect(changesOf(chart)).toEqual([])
    })
})

describe('a problem', () => {
    it('is new where nothing before says it', () => {
        const chart = ofVisits(
            visit('2026-10-18', { diagnosis: 'A00' }),
            visit('2026-09-01', { diagnosis: 'I10' })
        )
        expect(changesOf(chart)).toEqual(['problem Cholera'])
    })

    it('is not new when it was recorded before', () => {
        const chart = ofVisits(
            visit('2026-10-18', { diagnosis: 'A00' }),
            visit('2026-09-01'),
            visit('2019-01-01', { diagnosis: 'A00' })
        )
        expect(changesOf(chart)).toEqual([])
    })

    it('is not new by a visit alone, where the enrollment said it', () => {
        const heart = (enrolledAt: string) =>
            wireEnrollment(
                [
                    visit('2026-10-18', {}, { programStage: uid('checkup') }),
                    visit('2026-09-01', {}, { programStage: uid('checkup') }),
                ],
                {
                    program: uid('heart'),
                    enrolledAt: `${enrolledAt}T00:00:00.000`,
                }
            )
        expect(changesOf(chartWith(heart('2020-01-01')))).toEqual([])
        expect(changesOf(chartWith(heart('2026-10-18')))).toEqual([
            'problem Hypertension',
            'enrolled heart',
        ])
    })

    it('that stands on the registration has no day, and is not called new', () => {
        const chart = chartOf(
            wireRecord(
                [
                    wireEnrollment([visit('2026-10-18'), visit('2026-09-01')], {
                        enrolledAt: '2020-01-01T00:00:00.000',
                    }),
                ],
                { attributes: wireAttributes({ asthmatic: 'true' }) }
            )
        )
        expect(chart.problems).toHaveLength(1)
        expect(changesOf(chart)).toEqual([])
    })
})

describe('an enrollment', () => {
    it('is told when it began or was completed', () => {
        const chart = chartWith(
            wireEnrollment([visit('2026-10-18'), visit('2026-09-01')], {
                status: 'COMPLETED',
                completedAt: '2026-10-18T00:00:00.000',
            }),
            wireEnrollment([], {
                program: uid('antenatal'),
                enrolledAt: '2026-10-18T00:00:00.000',
            })
        )
        expect([...changesOf(chart)].sort()).toEqual([
            'completed clinic',
            'enrolled antenatal',
        ])
    })
})

describe('the changes', () => {
    it('stand critical first, better last', () => {
        const chart = ofVisits(
            visit('2026-10-18', {
                diagnosis: 'A00',
                urine: 'POS',
                systolic: '190',
            }),
            visit('2026-09-01', { systolic: '120' })
        )
        expect(changesOf(chart)).toEqual([
            'Systolic pressure now-abnormal',
            'urine now-abnormal',
            'problem Cholera',
        ])
    })

    it('are none where the last visit says what the one before said', () => {
        const anyValues = fc.record({
            systolic: fc.integer({ min: 60, max: 220 }).map(String),
            urine: fc.constantFrom('POS', 'NEG', 'XX'),
            diagnosis: fc.constantFrom('A00', 'I10', 'NONE'),
        })
        fc.assert(
            fc.property(anyValues, (values) => {
                const chart = ofVisits(
                    visit('2026-10-18', values),
                    visit('2026-09-01', values)
                )
                expect(changesOf(chart)).toEqual([])
            })
        )
    })
})
