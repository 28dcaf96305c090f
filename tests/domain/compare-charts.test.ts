import type { Chart } from '../../src/domain/chart'
import { compareCharts } from '../../src/domain/compare-charts'
import type { Mapping } from '../../src/mapping/mapping'
import { uid } from '../fixtures/builders'
import { clinicMapping } from '../fixtures/clinic-mapping'
import {
    chartOf,
    wireAttributes,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../fixtures/wire-builders'

const RECORD = wireRecord([
    wireEnrollment(
        [
            wireEvent({
                systolic: '150',
                weight: '70000',
                diabetic: 'YES',
                diagnosis: 'HTN',
            }),
            wireEvent({ systolic: '120' }),
        ],
        {
            attributes: wireAttributes({
                given: 'Ada',
                family: 'Sow',
                national: '7000022',
                sex: 'F',
                born: '1990-05-01',
            }),
        }
    ),
])

const chart = (change: (mapping: Mapping) => Mapping = (same) => same): Chart =>
    chartOf(RECORD, { mapping: change(clinicMapping()) })

const changesTo = (change: (mapping: Mapping) => Mapping) =>
    compareCharts(chart(), chart(change))

describe('what changes on a chart', () => {
    it('is nothing where the mapping says the same', () => {
        expect(compareCharts(chart(), chart())).toEqual([])
    })

    it('is a problem that is gone, and back the same one that came', () => {
        const without = (mapping: Mapping): Mapping => ({
            ...mapping,
            problems: mapping.problems.filter(
                (one) => !('name' in one && one.name === 'Diabetes')
            ),
        })
        const gone = changesTo(without)
        expect(gone).toContainEqual(
            expect.objectContaining({
                part: 'problem',
                kind: 'removed',
                problem: expect.objectContaining({ name: 'Diabetes' }),
            })
        )
        expect(compareCharts(chart(without), chart())).toContainEqual(
            expect.objectContaining({
                part: 'problem',
                kind: 'added',
                problem: expect.objectContaining({ name: 'Diabetes' }),
            })
        )
    })

    it('tells what is left to the timeline when a section lets it go', () => {
        const changes = changesTo((mapping) => ({ ...mapping, vitals: [] }))
        const [before, after] = [chart(), chart((m) => ({ ...m, vitals: [] }))]
        const values = ({ unmapped }: Chart) =>
            unmapped.reduce((sum, { count }) => sum + count, 0)
        expect(values(after)).toBe(values(before) + 3)
        expect(changes).toContainEqual({
            part: 'timeline-only',
            before: values(before),
            after: values(after),
        })
    })

    it('counts the values of a vital sign, its stages and its flags', () => {
        const changes = changesTo((mapping) => ({
            ...mapping,
            vitals: mapping.vitals.filter(({ id }) => id !== 'systolic'),
        }))
        expect(changes).toContainEqual({
            part: 'vital',
            before: expect.objectContaining({
                values: 2,
                stages: 1,
                flagged: 1,
            }),
            after: undefined,
        })
    })

    it('is a unit that another one replaces', () => {
        const changes = changesTo((mapping) => ({
            ...mapping,
            vitals: mapping.vitals.map((vital) =>
                vital.id === 'weight' ? { ...vital, unit: 'g' } : vital
            ),
        }))
        expect(changes).toHaveLength(1)
        expect(changes[0]).toMatchObject({
            part: 'vital',
            before: { measure: { unit: 'kg' } },
            after: { measure: { unit: 'g' } },
        })
    })

    it('is a name, a sex and a birth date that are not read any more', () => {
        const changes = changesTo((mapping) => ({
            ...mapping,
            person: {
                ...mapping.person,
                familyName: [],
                sex: undefined,
                birthDate: [],
            },
        }))
        const facts = changes.flatMap((one) =>
            one.part === 'patient' ? [one.fact] : []
        )
        expect(facts).toEqual(['name', 'birthDate', 'sex'])
    })

    it('is an identifier by its label', () => {
        const changes = changesTo((mapping) => ({
            ...mapping,
            person: {
                ...mapping.person,
                identifiers: [
                    { attribute: uid('national'), label: 'National number' },
                ],
            },
        }))
        expect(changes).toEqual([
            {
                part: 'detail',
                list: 'identifiers',
                kind: 'removed',
                label: 'NID',
            },
            {
                part: 'detail',
                list: 'identifiers',
                kind: 'added',
                label: 'National number',
            },
        ])
    })
})
