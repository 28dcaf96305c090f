import type { Problem } from '../../src/domain/problem'
import { uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'
import {
    chartOf,
    chartOfEvents,
    wireAttributes,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

const on = (date: string, parts: Record<string, unknown> = {}) => ({
    occurredAt: `${date}T00:00:00.000`,
    ...parts,
})

const problemsOf = (...events: readonly unknown[]): readonly Problem[] =>
    chartOfEvents(events).problems

const statuses = (problems: readonly Problem[]) =>
    problems.map(({ name, status }) => `${name}: ${status}`)

describe('a yes/no element', () => {
    const said = (answer: string, date: string) =>
        wireEvent({ diabetic: answer }, on(date))

    it('that was only denied, or never asked, is no problem', () => {
        expect(problemsOf(said('NO', '2026-01-01'))).toEqual([])
        expect(problemsOf(wireEvent())).toEqual([])
    })

    it('is active since the first yes, and seen at the last', () => {
        const events = [said('YES', '2026-03-01'), said('YES', '2025-03-01')]
        expect(problemsOf(...events)).toEqual([
            expect.objectContaining({
                name: 'Diabetes',
                status: 'active',
                since: '2025-03-01',
                lastSeen: '2026-03-01',
                timesRecorded: 2,
            }),
        ])
    })

    it.each([
        ['yes, then no', ['YES', 'NO'], ['Diabetes: inactive']],
        ['no, then yes', ['NO', 'YES'], ['Diabetes: active']],
        ['yes, then not known', ['YES', 'DK'], ['Diabetes: unknown']],
        ['not known, then yes', ['DK', 'YES'], ['Diabetes: active']],
        ['only not known', ['DK'], ['Diabetes: unknown']],
        ['not known, then no', ['DK', 'NO'], []],
        ['yes, then a code that is gone', ['YES', '??'], ['Diabetes: unknown']],
    ])('%s', (_, answers, expected) => {
        const events = answers.map((answer, n) =>
            said(answer, `2026-0${n + 1}-01`)
        )
        expect(statuses(problemsOf(...events))).toEqual(expected)
        expect(statuses(problemsOf(...[...events].reverse()))).toEqual(expected)
    })

    it('counts as an attribute of the person, without a date', () => {
        expect(chartOfEvents([], { asthmatic: 'true' }).problems).toEqual([
            expect.objectContaining({
                name: 'Asthma',
                status: 'active',
                since: undefined,
                sources: [expect.objectContaining({ kind: 'attribute' })],
            }),
        ])
        expect(chartOfEvents([], { asthmatic: 'false' }).problems).toEqual([])
    })
})

describe('an enrollment', () => {
    const heart = (status: string, events: readonly unknown[] = []) =>
        wireEnrollment(events, { program: uid('heart'), status })

    const mapped = (parts: Record<string, unknown>) => ({
        mapping: clinicMapping({
            problems: [
                {
                    kind: 'enrollment',
                    program: uid('heart'),
                    name: 'Hypertension',
                    ...parts,
                },
            ],
        }),
    })

    it.each([
        ['ACTIVE', {}, 'active'],
        ['COMPLETED', {}, 'unknown'],
        ['COMPLETED', { whenCompleted: 'inactive' }, 'inactive'],
        ['COMPLETED', { whenCompleted: 'active' }, 'active'],
        ['CANCELLED', { whenCompleted: 'inactive' }, 'unknown'],
        ['NEW_STATUS', { whenCompleted: 'inactive' }, 'unknown'],
    ])('that is %s, mapped %j, makes it %s', (status, parts, expected) => {
        const record = wireRecord([heart(status)])
        expect(statuses(chartOf(record, mapped(parts)).problems)).toEqual([
            `Hypertension: ${expected}`,
        ])
    })

    it('was seen last at its last visit, not at a plan, kept or cancelled', () => {
        const at = { programStage: uid('checkup'), program: uid('heart') }
        const events = [
            wireEvent({}, { ...at, ...on('2026-05-01') }),
            wireEvent({}, { ...at, ...on('2026-08-01'), status: 'SKIPPED' }),
            wireEvent({}, { ...at, ...on('2027-01-01'), status: 'SCHEDULE' }),
        ]
        const { problems } = chartOf(wireRecord([heart('ACTIVE', events)]))
        expect(problems).toEqual([
            expect.objectContaining({
                since: '2026-01-05',
                lastSeen: '2026-05-01',
            }),
        ])
    })

    it('is joined with a diagnosis of the same code', () => {
        const visit = wireEvent({ diagnosis: 'I10', outlook: 'REM' })
        const { problems } = chartOf(
            wireRecord([heart('ACTIVE'), wireEnrollment([visit])], {
                attributes: wireAttributes({ given: 'M' }),
            })
        )
        expect(problems).toEqual([
            expect.objectContaining({ code: 'I10', status: 'active' }),
        ])
        expect(problems[0]?.sources.map(({ kind }) => kind).sort()).toEqual([
            'coded',
            'enrollment',
        ])
    })
})
