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

const systolicOf = (event: unknown, attributes = {}) => {
    const [series] = chartOfEvents([event], attributes).vitals
    if (series?.measure.id !== 'systolic') {
        throw new Error('the fixture has changed')
    }
    return series
}

describe('a value that no chart can place', () => {
    it('stays as recorded, where it is no number', () => {
        const event = wireEvent({ systolic: 'high' })
        const { observations, unplaced } = systolicOf(event)
        expect(observations).toEqual([])
        expect(unplaced).toEqual([
            {
                event: event.event,
                program: { id: uid('clinic'), name: 'clinic' },
                stage: { id: uid('visit'), name: 'visit' },
                orgUnit: uid('bo'),
                date: '2026-06-10',
                name: 'systolic',
                content: {
                    kind: 'unreadable',
                    text: 'high',
                    reason: 'not-a-number',
                },
                unit: 'mm[Hg]',
                reason: 'not-a-number',
            },
        ])
    })

    it('says that it has no date', () => {
        const { unplaced } = systolicOf(
            wireEvent({ systolic: '120' }, { occurredAt: undefined })
        )
        expect(unplaced).toMatchObject([
            { reason: 'no-date', content: { text: '120' } },
        ])
    })

    it('says that its unit cannot be converted', () => {
        const vitals = clinicMappingDocument.vitals.map((vital) => ({
            ...vital,
            unit: vital.id === 'weight' ? 'mm[Hg]' : vital.unit,
        }))
        const chart = chartOf(
            wireRecord([wireEnrollment([wireEvent({ weight: '71500' })])]),
            { mapping: clinicMapping({ vitals }) }
        )
        expect(chart.vitals[1]?.unplaced).toMatchObject([
            { reason: 'unit-not-convertible', unit: 'g' },
        ])
    })

    it('is none of a plan', () => {
        const { unplaced } = systolicOf(
            wireEvent({ systolic: 'high' }, { status: 'SCHEDULE' })
        )
        expect(unplaced).toEqual([])
    })
})

describe('the range of a value', () => {
    it('is the one that held for the person at the visit', () => {
        const rangeFor = (pregnant: string) =>
            systolicOf(wireEvent({ systolic: '120', pregnant }), {
                born: '1992-04-12',
                sex: 'F',
            }).observations[0]?.range?.id
        expect(rangeFor('true')).toBe('systolic-pregnant')
        expect(rangeFor('false')).toBe('systolic-adult-not-pregnant')
    })

    it('is none where nothing is known of the person (P4)', () => {
        const [observation] = systolicOf(
            wireEvent({ systolic: '120' })
        ).observations
        expect(observation?.value).toBe(120)
        expect(observation?.range).toBeUndefined()
    })
})

it('a value knows the measure that it is one of, whether flagged or not', () => {
    const [event] = chartOfEvents([
        wireEvent({ systolic: '120', urine: 'NEG', remark: 'well' }),
    ]).events
    expect(event?.values.map(({ name, measure }) => [name, measure])).toEqual([
        ['systolic', 'systolic'],
        ['urine', 'urine'],
        ['remark', undefined],
    ])
})
