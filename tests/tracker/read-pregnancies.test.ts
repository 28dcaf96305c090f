import type { PregnancyHistory } from '../../src/domain/pregnancy'
import { uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'
import {
    chartOf,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

const element = (name: string, stage?: string) => ({
    dataElement: uid(name),
    ...(stage === undefined ? {} : { programStage: uid(stage) }),
})

/** The fields of the fixture stand in for those of a pregnancy: dates, numbers and codes. */
const mapping = clinicMapping({
    pregnancy: {
        programs: [uid('antenatal')],
        pregnant: [element('pregnant')],
        lastMenstrualPeriod: [element('onset')],
        dueDate: [element('resolved')],
        gestationalAgeWeeks: [element('muac')],
        gravida: [element('weight')],
        parity: [element('systolic')],
        deliveryDate: [element('delivered')],
        outcome: [element('urine')],
        contactStages: [uid('contact')],
    },
})

const on = (date: string, parts: Record<string, unknown> = {}) => ({
    occurredAt: `${date}T00:00:00.000`,
    ...parts,
})

const contact = (
    values: Record<string, string>,
    date: string,
    parts: Record<string, unknown> = {}
) =>
    wireEvent(
        values,
        on(date, {
            program: uid('antenatal'),
            programStage: uid('contact'),
            ...parts,
        })
    )

const booked = (
    events: readonly unknown[],
    parts: Record<string, unknown> = {}
) =>
    wireEnrollment(events, {
        program: uid('antenatal'),
        enrolledAt: '2026-06-01T00:00:00.000',
        ...parts,
    })

const historyOf = (
    enrollments: readonly unknown[],
    used: typeof mapping | undefined = mapping
): PregnancyHistory =>
    chartOf(wireRecord(enrollments), { mapping: used }).pregnancies

describe('an enrollment in a pregnancy program', () => {
    it('is a pregnancy with all that was said, newest first', () => {
        const { pregnancies } = historyOf([
            booked([
                contact({ resolved: '2027-02-01', muac: '8' }, '2026-06-05'),
                contact(
                    { resolved: '2027-02-05', muac: '14', onset: '2026-04-27' },
                    '2026-08-01'
                ),
            ]),
        ])
        expect(pregnancies).toHaveLength(1)
        const [only] = pregnancies
        expect(only?.dueDates.map(({ value }) => value)).toEqual([
            '2027-02-05',
            '2027-02-01',
        ])
        expect(only?.gestationalWeeks.map(({ value }) => value)).toEqual([
            14, 8,
        ])
        expect(only?.lastPeriods).toEqual([
            expect.objectContaining({
                value: '2026-04-27',
                name: 'onset',
                source: expect.objectContaining({ date: '2026-08-01' }),
            }),
        ])
    })

    it('counts contacts done and planned apart, cancelled ones not at all', () => {
        const [only] = historyOf([
            booked([
                contact({}, '2026-06-05'),
                contact({}, '2026-12-01', { status: 'SCHEDULE' }),
                contact({}, '2026-07-01', { status: 'SKIPPED' }),
                wireEvent({}, on('2026-06-07')),
            ]),
        ]).pregnancies
        expect(only?.contacts.map(({ date }) => date)).toEqual(['2026-06-05'])
        expect(only?.plannedContacts.map(({ date }) => date)).toEqual([
            '2026-12-01',
        ])
    })

    it('keeps what is no date or number in sight', () => {
        const [only] = historyOf([
            booked([
                contact({ onset: 'in spring', muac: 'ten' }, '2026-06-05'),
            ]),
        ]).pregnancies
        expect(only?.lastPeriods).toEqual([])
        expect(only?.gestationalWeeks).toEqual([])
        expect(only?.unclear.map(({ name }) => name)).toEqual(['muac', 'onset'])
    })

    it('takes nothing from a plan', () => {
        const [only] = historyOf([
            booked([
                contact({ delivered: '2026-11-01' }, '2026-11-01', {
                    status: 'SCHEDULE',
                }),
            ]),
        ]).pregnancies
        expect(only?.deliveries).toEqual([])
    })

    it('stands beside the pregnancy before', () => {
        const { pregnancies } = historyOf([
            booked([contact({ delivered: '2024-09-01' }, '2024-09-01')], {
                enrolledAt: '2024-03-01T00:00:00.000',
                status: 'COMPLETED',
            }),
            booked([]),
        ])
        expect(
            pregnancies.map(({ enrollment, deliveries }) => [
                enrollment?.enrolledOn,
                deliveries[0]?.value,
            ])
        ).toEqual([
            ['2026-06-01', undefined],
            ['2024-03-01', '2024-09-01'],
        ])
    })
})

describe('other programs', () => {
    it('say of the pregnancy that they fall into', () => {
        const { pregnancies, answers } = historyOf([
            booked([contact({}, '2026-06-05')]),
            wireEnrollment([wireEvent({ pregnant: 'true' }, on('2026-07-01'))]),
        ])
        expect(pregnancies).toHaveLength(1)
        expect(pregnancies[0]?.answers.map(({ value }) => value)).toEqual([
            'yes',
        ])
        expect(answers).toEqual(pregnancies[0]?.answers)
    })

    it('tell a pregnancy of which there is no enrollment', () => {
        const { pregnancies } = historyOf([
            wireEnrollment([
                wireEvent(
                    { pregnant: 'true', onset: '2026-05-01' },
                    on('2026-07-01')
                ),
            ]),
        ])
        expect(pregnancies).toEqual([
            expect.objectContaining({
                enrollment: undefined,
                lastPeriods: [expect.objectContaining({ value: '2026-05-01' })],
            }),
        ])
    })

    it('that only say no tell the answer, and no pregnancy', () => {
        const { pregnancies, answers } = historyOf([
            wireEnrollment([
                wireEvent({ pregnant: 'false' }, on('2026-07-01')),
            ]),
        ])
        expect(pregnancies).toEqual([])
        expect(answers.map(({ value }) => value)).toEqual(['no'])
    })

    it('tell gravida and parity, the newest of each', () => {
        const { gravida, parity, pregnancies } = historyOf([
            wireEnrollment([
                wireEvent({ weight: '2', systolic: '1' }, on('2025-07-01')),
                wireEvent({ weight: '3' }, on('2026-07-01')),
            ]),
        ])
        expect([gravida?.content, parity?.content]).toEqual([
            expect.objectContaining({ text: '3' }),
            expect.objectContaining({ text: '1' }),
        ])
        expect(pregnancies).toEqual([])
    })
})

describe('what is not mapped', () => {
    it.each([
        ['no mapping', undefined],
        ['no pregnancy in it', clinicMapping({ pregnancy: undefined })],
        ['an empty one', clinicMapping({ pregnancy: {} })],
    ])('%s is said', (_, used) => {
        expect(
            chartOf(wireRecord([booked([])]), { mapping: used }).pregnancies
        ).toMatchObject({ mapped: false, pregnancies: [] })
    })

    it('is not the same as nothing recorded', () => {
        expect(historyOf([])).toMatchObject({ mapped: true, pregnancies: [] })
    })
})
