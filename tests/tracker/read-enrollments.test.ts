import { uid } from '../fixtures/builders'
import {
    chartOf,
    chartOfEvents,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

describe('the programs that the user may not read (dhis2.md 2.4, P11)', () => {
    const hidden = (owners: readonly string[], programs: readonly string[]) =>
        chartOf(
            wireRecord(
                programs.map((name) =>
                    wireEnrollment([], { program: uid(name) })
                ),
                {
                    programOwners: owners.map((name) => ({
                        program: uid(name),
                    })),
                }
            )
        )

    it.each([
        [['clinic'], ['clinic'], false],
        [['clinic', 'secret'], ['clinic'], true],
        [['secret'], [], true],
        [[], ['clinic'], false],
        [[], [], false],
    ])('owners %j, enrollments %j: %s', (owners, programs, expected) => {
        expect(hidden(owners, programs).hasHiddenPrograms).toBe(expected)
    })

    it('are never named', () => {
        const chart = hidden(['clinic', 'secret'], ['clinic'])
        expect(JSON.stringify(chart)).not.toContain(uid('secret'))
    })
})

describe('the enrollments', () => {
    it('keep their dates, status, place and notes', () => {
        const enrollment = wireEnrollment([wireEvent()], {
            status: 'COMPLETED',
            occurredAt: '2025-12-24T00:00:00.000',
            completedAt: '2026-07-01T13:00:00.000',
            followUp: true,
            notes: [
                {
                    value: 'moved away',
                    storedBy: 'nurse',
                    storedAt: '2026-07-01T13:00:00.000',
                },
                { value: '' },
                'nonsense',
            ],
        })
        expect(chartOf(wireRecord([enrollment])).enrollments).toEqual([
            {
                id: enrollment.enrollment,
                program: { id: uid('clinic'), name: 'clinic' },
                status: 'completed',
                enrolledOn: '2026-01-05',
                incidentOn: '2025-12-24',
                completedOn: '2026-07-01',
                orgUnit: uid('bo'),
                followUp: true,
                eventCount: 1,
                stages: [
                    {
                        stage: { id: uid('visit'), name: 'visit' },
                        repeatable: true,
                        done: 1,
                        planned: 0,
                        lastDone: '2026-06-10',
                        nextPlanned: undefined,
                    },
                    {
                        stage: { id: uid('problems'), name: 'problems' },
                        repeatable: true,
                        done: 0,
                        planned: 0,
                        lastDone: undefined,
                        nextPlanned: undefined,
                    },
                ],
                notes: [
                    {
                        text: 'moved away',
                        by: 'nurse',
                        on: '2026-07-01',
                        at: '2026-07-01T13:00:00.000',
                    },
                ],
            },
        ])
    })

    it('stand active first, then newest', () => {
        const enrolled = (status: string, enrolledAt: string) =>
            wireEnrollment([], { status, enrolledAt })
        const { enrollments } = chartOf(
            wireRecord([
                enrolled('COMPLETED', '2026-03-01'),
                enrolled('ACTIVE', '2020-01-01'),
                enrolled('NEW_STATUS', '2026-04-01'),
                enrolled('ACTIVE', '2024-01-01'),
            ])
        )
        expect(
            enrollments.map(({ status, enrolledOn }) => [status, enrolledOn])
        ).toEqual([
            ['active', '2024-01-01'],
            ['active', '2020-01-01'],
            ['unknown', '2026-04-01'],
            ['completed', '2026-03-01'],
        ])
    })
})

describe('the events', () => {
    it.each([
        ['ACTIVE', 'in-progress'],
        ['VISITED', 'in-progress'],
        ['COMPLETED', 'finished'],
        ['SCHEDULE', 'planned'],
        ['OVERDUE', 'planned'],
        ['SKIPPED', 'cancelled'],
        ['SOMETHING_NEW', 'unknown'],
        ['constructor', 'unknown'],
    ])('of status %s are %s (V1)', (status, expected) => {
        const [event] = chartOfEvents([wireEvent({}, { status })]).events
        expect(event?.status).toBe(expected)
    })

    it('stand on the day of the visit, a plan on its planned day (P13)', () => {
        const scheduledAt = '2026-09-01T00:00:00.000'
        const { events } = chartOfEvents([
            wireEvent({}, { scheduledAt, completedAt: '2026-10-01' }),
            wireEvent(
                {},
                { scheduledAt, occurredAt: undefined, status: 'SCHEDULE' }
            ),
        ])
        expect(events.map(({ date }) => date)).toEqual([
            '2026-09-01',
            '2026-06-10',
        ])
    })

    it('have their values in form order, those of other forms last', () => {
        const [event] = chartOfEvents([
            wireEvent({
                onset: '2026-01-01',
                remark: 'x',
                systolic: '120',
                weight: '70000',
                muac: '',
            }),
        ]).events
        expect(event?.values.map(({ name }) => name)).toEqual([
            'systolic',
            'weight',
            'remark',
            'onset',
        ])
    })

    it('keep who recorded them and their notes', () => {
        const [event] = chartOfEvents([
            wireEvent(
                {},
                {
                    assignedUser: { displayName: 'Sia Conteh' },
                    notes: [{ value: 'phoned' }],
                }
            ),
        ]).events
        expect(event).toMatchObject({
            recordedBy: 'nurse',
            assignedTo: 'Sia Conteh',
            notes: [{ text: 'phoned', by: undefined, on: undefined }],
        })
    })
})
