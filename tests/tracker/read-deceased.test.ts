import {
    chartOf,
    chartOfEvents,
    wireAttributes,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

const on = (date: string) => ({ occurredAt: `${date}T00:00:00.000` })

const deceasedOf = (...events: readonly unknown[]) =>
    chartOfEvents(events).patient.deceased

describe('readDeceased', () => {
    it('says nothing where the record says nothing: unknown is not alive (P4)', () => {
        expect(deceasedOf(wireEvent())).toEqual({ kind: 'not-said' })
    })

    it('takes a date of death', () => {
        const event = wireEvent({ died: '2026-03-01' }, on('2026-03-01'))
        expect(deceasedOf(event)).toEqual({
            kind: 'dead',
            on: '2026-03-01',
            source: 'died',
            visitAfter: undefined,
        })
    })

    it.each([
        ['DIED', 'dead'],
        ['ALIVE', 'not-said'],
    ])('reads the status %s as %s', (life, kind) => {
        const { patient } = chartOf(
            wireRecord([], { attributes: wireAttributes({ life }) })
        )
        expect(patient.deceased.kind).toBe(kind)
    })

    it('prefers the source that gives the day', () => {
        const chart = chartOfEvents([wireEvent({ died: '2026-03-01' })], {
            life: 'DIED',
        })
        expect(chart.patient.deceased).toMatchObject({ on: '2026-03-01' })
    })

    it('takes the last recorded date, in whatever order the events come', () => {
        const first = wireEvent({ died: '2026-03-01' }, on('2026-03-02'))
        const corrected = wireEvent({ died: '2026-02-27' }, on('2026-04-01'))
        const expected = expect.objectContaining({ on: '2026-02-27' })
        expect(deceasedOf(first, corrected)).toEqual(expected)
        expect(deceasedOf(corrected, first)).toEqual(expected)
    })

    it.each([
        ['2026-05-01', 'COMPLETED', '2026-05-01'],
        ['2026-05-01', 'SCHEDULE', undefined],
        ['2026-02-01', 'COMPLETED', undefined],
    ])('beside a visit of %s that is %s', (date, status, visitAfter) => {
        const death = wireEvent({ died: '2026-03-01' }, on('2026-03-01'))
        const visit = wireEvent({}, { ...on(date), status })
        expect(deceasedOf(death, visit)).toMatchObject({ visitAfter })
    })

    it('counts an unreadable date of death as an issue of the record', () => {
        const { issues } = chartOfEvents([wireEvent({ died: 'in March' })])
        expect(issues).toEqual([
            expect.objectContaining({ reason: 'not-a-date', text: 'in March' }),
        ])
    })
})
