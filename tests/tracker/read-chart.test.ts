import * as fc from 'fast-check'
import { noShapes } from '../../src/mapping/program-shape'
import { readChart } from '../../src/tracker/read/read-chart'
import { day, uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'
import {
    chartOf,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

const read = (record: unknown) =>
    readChart({
        record,
        shapes: noShapes,
        mapping: undefined,
        today: day('2026-11-22'),
    })

describe('readChart of an answer that is no person', () => {
    it.each([
        [undefined, '(answer)'],
        [null, '(answer)'],
        ['<html>', '(answer)'],
        [[], 'trackedEntity'],
        [{}, 'trackedEntity'],
        [{ trackedEntity: 'not a uid' }, 'trackedEntity'],
        [{ trackedEntity: uid('a'), enrollments: 'none' }, 'enrollments'],
    ])('%j fails and says where, never what stood there', (record, path) => {
        expect(read(record)).toEqual({ ok: false, error: { path } })
    })

    it('never throws, whatever comes', () => {
        fc.assert(
            fc.property(
                fc.record({
                    trackedEntity: fc.constant(uid('a')),
                    attributes: fc.anything(),
                    programOwners: fc.anything(),
                    enrollments: fc.oneof(
                        fc.anything(),
                        fc.array(fc.anything(), { maxLength: 5 })
                    ),
                }),
                (record) => {
                    expect(typeof read(record).ok).toBe('boolean')
                }
            )
        )
    })
})

describe('without a mapping', () => {
    it('the timeline stands and nothing is made up', () => {
        const record = wireRecord([
            wireEnrollment([wireEvent({ systolic: '200', diagnosis: 'I10' })]),
        ])
        const chart = chartOf(record, { mapping: undefined })
        expect(chart).toMatchObject({ problems: [], vitals: [], issues: [] })
        expect(chart.events[0]?.values.map(({ flag }) => flag)).toEqual([
            undefined,
            undefined,
        ])
        expect(chart.unmapped).toHaveLength(2)
    })

    it('counts what is not mapped by field and stage, the most frequent first', () => {
        const events = [
            wireEvent({ remark: 'a', muac: '120', pregnant: 'true' }),
            wireEvent({ remark: 'b' }),
        ]
        expect(
            chartOf(wireRecord([wireEnrollment(events)]), {
                mapping: clinicMapping(),
            }).unmapped
        ).toEqual([
            { name: 'remark', where: 'clinic · visit', count: 2 },
            { name: 'muac', where: 'clinic · visit', count: 1 },
        ])
    })
})
