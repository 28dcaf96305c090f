import * as fc from 'fast-check'
import {
    chartNotes,
    filterNotes,
    NO_NOTE_FILTER,
} from '../../src/domain/chart-notes'
import type { Note } from '../../src/domain/clinical-event'
import type { Enrollment } from '../../src/domain/enrollment'
import { clinicalEvent, day, uid } from '../fixtures/builders'

const note = (text: string, on?: string, part: Partial<Note> = {}): Note => ({
    text,
    by: 'nurse',
    on: on === undefined ? undefined : day(on),
    ...part,
})

const enrollmentWith = (notes: readonly Note[]): Enrollment => ({
    id: uid('enrollment'),
    program: { id: uid('hiv'), name: 'HIV care' },
    status: 'active',
    enrolledOn: undefined,
    incidentOn: undefined,
    completedOn: undefined,
    orgUnit: uid('bo'),
    followUp: false,
    eventCount: 1,
    stages: [],
    notes,
})

const textsOf = (parts: Parameters<typeof chartNotes>[0]) =>
    chartNotes(parts).map(({ note: { text } }) => text)

describe('chartNotes', () => {
    it('stand newest first over visits and enrollments, the undated last', () => {
        expect(
            textsOf({
                events: [
                    clinicalEvent({
                        id: uid('first'),
                        notes: [note('undated'), note('old', '2020-01-01')],
                    }),
                    clinicalEvent({
                        id: uid('second'),
                        notes: [note('new', '2026-11-02')],
                    }),
                ],
                enrollments: [enrollmentWith([note('moved', '2024-05-05')])],
            })
        ).toEqual(['new', 'moved', 'old', 'undated'])
    })

    it('of one day stand by the moment they were stored', () => {
        const on = '2026-11-02'
        const notes = [
            note('give two', on, { at: '2026-11-02T08:00:00.000' }),
            note('no, give one', on, { at: '2026-11-02T09:30:00.000' }),
        ]
        const events = [clinicalEvent({ notes })]
        expect(textsOf({ events, enrollments: [] })).toEqual([
            'no, give one',
            'give two',
        ])
    })

    it('say what they were written on', () => {
        const [onVisit, onEnrollment] = chartNotes({
            events: [clinicalEvent({ notes: [note('a', '2026-11-02')] })],
            enrollments: [enrollmentWith([note('b', '2026-11-01')])],
        })
        expect(onVisit).toMatchObject({
            program: { name: 'Clinic' },
            visit: { stage: { name: 'Visit' }, date: '2026-06-10' },
        })
        expect(onEnrollment).toMatchObject({
            program: { name: 'HIV care' },
            visit: undefined,
        })
    })

    it('drop none and have keys of their own', () => {
        const anyNotes = fc.array(
            fc.record({
                text: fc.string(),
                on: fc.constantFrom('2026-01-01', '2026-01-02', undefined),
            })
        )
        fc.assert(
            fc.property(anyNotes, anyNotes, (ofEvent, ofEnrollment) => {
                const made = (all: typeof ofEvent) =>
                    all.map(({ text, on }) => note(text, on))
                const notes = chartNotes({
                    events: [clinicalEvent({ notes: made(ofEvent) })],
                    enrollments: [enrollmentWith(made(ofEnrollment))],
                })
                expect(notes).toHaveLength(ofEvent.length + ofEnrollment.length)
                expect(new Set(notes.map(({ key }) => key)).size).toBe(
                    notes.length
                )
                const days = notes.flatMap(({ note: { on } }) => on ?? [])
                expect(days).toEqual([...days].sort().reverse())
            })
        )
    })
})

describe('filterNotes', () => {
    const notes = chartNotes({
        events: [
            clinicalEvent({
                notes: [
                    note('Fièvre', '2026-01-02', { by: 'sia' }),
                    note('cough', '2026-01-01'),
                ],
            }),
        ],
        enrollments: [enrollmentWith([note('fever again', '2025-01-01')])],
    })
    const shown = (filter: Partial<typeof NO_NOTE_FILTER>) =>
        filterNotes(notes, { ...NO_NOTE_FILTER, ...filter }).map(
            ({ note: { text } }) => text
        )

    it('leaves all where nothing is asked', () => {
        expect(shown({ text: '  ' })).toEqual([
            'Fièvre',
            'cough',
            'fever again',
        ])
    })

    it('finds by text without accents, by author and by program', () => {
        expect(shown({ text: 'FIEVRE' })).toEqual(['Fièvre'])
        expect(shown({ author: 'nurse' })).toEqual(['cough', 'fever again'])
        expect(shown({ program: uid('hiv') })).toEqual(['fever again'])
        expect(shown({ program: uid('hiv'), text: 'cough' })).toEqual([])
    })
})
