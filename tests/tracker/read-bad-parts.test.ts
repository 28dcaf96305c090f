import * as fc from 'fast-check'
import { uid } from '../fixtures/builders'
import {
    chartOf,
    chartOfEvents,
    wireAttributes,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

describe('one bad part of a record', () => {
    const good = wireEvent({ systolic: '120' })

    it.each([
        ['an event that is no object', 'nonsense'],
        ['an event without a stage', { event: uid('e') }],
        ['an event without a uid', { ...good, event: '?' }],
        ['an event without lists', { ...good, dataValues: 'none' }],
    ])('%s is told, and the others stay (P10)', (_, bad) => {
        const { events, issues } = chartOfEvents([bad, good])
        expect(events.map(({ id }) => id)).toEqual([good.event])
        expect(issues).toEqual([{ kind: 'unreadable-event', where: 'clinic' }])
    })

    it('a value is told, and the other values of the event stay', () => {
        const event = {
            ...good,
            dataValues: [
                ...good.dataValues,
                { dataElement: uid('weight'), value: 71.5 },
            ],
        }
        const { events, issues } = chartOfEvents([event])
        expect(events[0]?.values.map(({ name }) => name)).toEqual(['systolic'])
        expect(issues).toEqual([
            {
                kind: 'unreadable-event',
                where: 'clinic · visit · 2026-06-10',
            },
        ])
    })

    it.each([
        ['no object', 7],
        ['without a program', { enrollment: uid('n') }],
        ['without a uid', { enrollment: '?', program: uid('clinic') }],
    ])('an enrollment %s is told, and the others stay', (_, bad) => {
        const chart = chartOf(wireRecord([bad, wireEnrollment([good])]))
        expect(chart.enrollments).toHaveLength(1)
        expect(chart.events).toHaveLength(1)
        expect(chart.issues).toEqual([
            { kind: 'unreadable-enrollment', where: '' },
        ])
    })

    it('a field that is gone from the programs keeps its value on the timeline', () => {
        const { events, issues } = chartOfEvents([wireEvent({ gone: 'abc' })])
        expect(events[0]?.values).toEqual([
            expect.objectContaining({
                name: uid('gone'),
                content: { kind: 'text', text: 'abc' },
            }),
        ])
        expect(issues).toEqual([
            {
                kind: 'unknown-field',
                where: 'clinic · visit · 2026-06-10',
                text: 'abc',
            },
        ])
    })

    it('a stage and a program that are gone stand under their uids', () => {
        const chart = chartOf(
            wireRecord([
                wireEnrollment([{ ...good, programStage: uid('old') }], {
                    program: uid('closed'),
                }),
            ])
        )
        expect(chart.events[0]).toMatchObject({
            program: { name: uid('closed') },
            stage: { name: uid('old') },
        })
        expect(chart.issues).toEqual([
            { kind: 'unknown-program', where: uid('closed') },
            {
                kind: 'unknown-stage',
                where: `${uid('closed')} · ${uid('old')}`,
            },
        ])
    })

    it('an attribute that is gone is told', () => {
        const record = wireRecord([], {
            attributes: wireAttributes({ gone: 'abc', given: 'M' }),
        })
        const { issues, patient } = chartOf(record)
        expect(issues).toEqual([
            { kind: 'unknown-field', where: uid('gone'), text: 'abc' },
        ])
        expect(patient.name).toMatchObject({ state: 'recorded' })
    })

    it('that is null or absent is no fault: some versions send either', () => {
        const event = {
            ...good,
            orgUnit: null,
            occurredAt: null,
            createdBy: null,
            notes: null,
            dataValues: null,
        }
        const { events, issues } = chartOfEvents([event])
        expect(issues).toEqual([])
        expect(events).toEqual([
            expect.objectContaining({ date: undefined, orgUnit: undefined }),
        ])
    })

    it('loses nothing in numbers: each event is shown or told', () => {
        const anyEvent = fc.oneof(
            fc.constant(good).map((event) => ({ ...event })),
            fc.anything(),
            fc.constantFrom({}, null, { event: 5, programStage: uid('visit') })
        )
        fc.assert(
            fc.property(fc.array(anyEvent, { maxLength: 8 }), (events) => {
                const chart = chartOfEvents(events)
                expect(chart.events.length + chart.issues.length).toBe(
                    events.length
                )
            })
        )
    })
})
