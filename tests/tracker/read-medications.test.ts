import * as fc from 'fast-check'
import type { Enrollment, EnrollmentStatus } from '../../src/domain/enrollment'
import { uid } from '../fixtures/builders'
import {
    drug,
    medicineRecord,
    newestOf,
    NO,
    source,
    text,
    visit,
    YES,
} from './medicine-record'

const DRUG = { source: source('drug'), recordedAs: 'drug' }
const SECOND = { source: source('second'), recordedAs: 'drug' }
const IRON = { source: source('iron'), recordedAs: 'yes-no', name: 'Iron' }

const enrollment = (status: EnrollmentStatus): Enrollment => ({
    id: uid('enrollment'),
    program: { id: uid('clinic'), name: 'Clinic' },
    status,
    enrolledOn: undefined,
    incidentOn: undefined,
    completedOn: undefined,
    orgUnit: undefined,
    followUp: false,
    eventCount: 0,
    stages: [],
    notes: [],
})

describe('a drug', () => {
    const record = medicineRecord({ medications: [DRUG, SECOND] }, [
        visit('2026-03-01', { drug: drug('TLD') }),
        visit('2026-02-01', { drug: drug('Aspirin'), second: drug('TLD') }),
        visit('2026-01-01', { drug: drug('TLE') }),
    ])

    it('is one, whichever field names it', () => {
        expect(
            record.medications.map(({ key, entries }) => [key, entries.length])
        ).toEqual([
            ['tld', 2],
            ['aspirin', 1],
            ['tle', 1],
        ])
    })

    it('is of the latest record only where the newest visit names it', () => {
        expect(newestOf(record)).toMatchObject({
            TLD: { latest: true },
            Aspirin: { latest: false },
            TLE: { latest: false },
        })
    })

    it('has a run as long as each visit names it', () => {
        const runs = new Map(
            record.medications.map(({ key, runs: [run] }) => [key, run])
        )
        expect(runs.get('tld')).toEqual({
            from: '2026-02-01',
            to: '2026-03-01',
            timesRecorded: 2,
        })
        expect(runs.get('tle')).toMatchObject({ to: '2026-01-01' })
    })

    it('whose code is unknown stays in sight, apart from a drug of that name', () => {
        const { medications } = medicineRecord({ medications: [DRUG] }, [
            visit('2026-02-01', {
                drug: {
                    kind: 'unreadable',
                    text: 'TLD',
                    reason: 'unknown-option',
                },
            }),
            visit('2026-01-01', { drug: drug('TLD') }),
        ])
        expect(medications.map(({ name }) => name.kind)).toEqual([
            'unreadable',
            'option',
        ])
    })

    it('in a list of several is one each', () => {
        const options = [
            { code: 'A', name: 'Amlodipine' },
            { code: 'B', name: 'Bisoprolol' },
        ]
        const { medications } = medicineRecord({ medications: [DRUG] }, [
            visit('2026-01-01', { drug: { kind: 'options', options } }),
        ])
        expect(medications.map(({ key }) => key)).toEqual([
            'amlodipine',
            'bisoprolol',
        ])
    })

    it('of two events of one day is in the latest record, both of them', () => {
        const again = { id: uid<'event'>('again') }
        const record = medicineRecord({ medications: [DRUG] }, [
            visit('2026-01-01', { drug: drug('A') }),
            visit('2026-01-01', { drug: drug('B') }, again),
        ])
        expect(newestOf(record)).toMatchObject({
            A: { latest: true },
            B: { latest: true },
        })
    })
})

it.each<[EnrollmentStatus, boolean]>([
    ['active', true],
    ['unknown', true],
    ['completed', false],
    ['cancelled', false],
])('in an enrollment that is %s, the latest record: %s', (status, latest) => {
    const record = medicineRecord(
        { medications: [DRUG], enrollments: [enrollment(status)] },
        [visit('2026-01-01', { drug: drug('TLD') })]
    )
    expect(newestOf(record)).toMatchObject({ TLD: { latest } })
})

describe('a yes or no', () => {
    it.each([
        ['yes', YES, 'yes'],
        ['no', NO, 'no'],
        ['words', text('maybe'), 'unclear'],
    ])('%s', (_, content, answer) => {
        const record = medicineRecord({ medications: [IRON] }, [
            visit('2026-01-01', { iron: content }),
        ])
        expect(newestOf(record)).toMatchObject({ Iron: { answer } })
    })

    it('that another field of the visit contradicts is not clear', () => {
        const given = { ...IRON, source: source('given') }
        const record = medicineRecord({ medications: [IRON, given] }, [
            visit('2026-01-01', { iron: YES, given: NO }),
        ])
        expect(newestOf(record)).toMatchObject({ Iron: { answer: 'unclear' } })
    })

    it('a status in words is for the reader to judge, whatever it says', () => {
        const status = { ...IRON, recordedAs: 'status' }
        const record = medicineRecord({ medications: [status] }, [
            visit('2026-01-01', { iron: drug('Stopped treatment') }),
        ])
        expect(newestOf(record)).toMatchObject({ Iron: { answer: 'unclear' } })
    })
})

it('a plan, kept or cancelled, says nothing', () => {
    const { medications } = medicineRecord({ medications: [DRUG] }, [
        visit('2027-01-01', { drug: drug('A') }, { status: 'planned' }),
        visit('2026-01-01', { drug: drug('B') }, { status: 'cancelled' }),
    ])
    expect(medications).toEqual([])
})

it('tells not mapped from not recorded', () => {
    const events = [visit('2026-01-01', { drug: drug('A') })]
    expect(medicineRecord({ medications: [] }, events).isMapped).toBe(false)
    const empty = medicineRecord({ medications: [DRUG] }, [])
    expect(empty).toMatchObject({ isMapped: true, medications: [] })
})

it('keeps every recorded drug of every visit', () => {
    const anyDay = fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01')
    const anyDrug = fc.constantFrom('A', 'B', 'C')
    const anyVisits = fc.array(fc.tuple(anyDay, anyDrug, anyDrug), {
        maxLength: 8,
    })
    fc.assert(
        fc.property(anyVisits, (visits) => {
            const events = [...visits]
                .sort(([a], [b]) => b.localeCompare(a))
                .map(([date, first, second], n) =>
                    visit(
                        date,
                        { drug: drug(first), second: drug(second) },
                        { id: uid(`e${String(n).padStart(4, '0')}`) }
                    )
                )
            const { medications } = medicineRecord(
                { medications: [DRUG, SECOND] },
                events
            )
            const named = visits.flatMap(([, first, second]) => [
                ...new Set([first, second]),
            ])
            const entries = medications.flatMap((one) => one.entries)
            expect(entries).toHaveLength(named.length)
            expect(medications.length).toBe(new Set(named).size)
        })
    )
})
