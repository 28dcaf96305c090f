import { chartChangesByPart } from '../../../../src/app/mapping/preview/chart-change-text'
import { compareCharts } from '../../../../src/domain/compare-charts'
import type { Mapping } from '../../../../src/mapping/mapping'
import { day } from '../../../fixtures/builders'
import { clinicMapping } from '../../../fixtures/clinic-mapping'
import {
    chartOf,
    wireAttributes,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../../../fixtures/wire-builders'
import { TODAY } from '../../render-with-server'

const RECORD = wireRecord([
    wireEnrollment(
        [
            wireEvent({ systolic: '150', weight: '70000', diabetic: 'YES' }),
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

const LOCALE = { language: 'en', calendar: 'iso8601', today: day(TODAY) }

const chart = (mapping: Mapping) => chartOf(RECORD, { mapping })

/** What the texts say when the saved mapping becomes another one. */
const textsOf = (change: (mapping: Mapping) => Mapping) =>
    chartChangesByPart(
        compareCharts(chart(clinicMapping()), chart(change(clinicMapping()))),
        LOCALE
    )

describe('what changes on the chart of a person, in words', () => {
    it('is nothing when nothing changes', () => {
        expect(textsOf((same) => same)).toEqual([])
    })

    it('names the problem that came or went', () => {
        const problems = textsOf((mapping) => ({
            ...mapping,
            problems: mapping.problems.flatMap((one) =>
                one.kind === 'flag' && one.name === 'Diabetes'
                    ? [{ ...one, name: 'Sugar disease' }]
                    : [one]
            ),
        }))
        expect(problems).toEqual([
            { part: 'Problems', lines: ['− Diabetes', '+ Sugar disease'] },
        ])
    })

    it('tells values, and what stands in the timeline only, when a vital goes', () => {
        const texts = textsOf((mapping) => ({
            ...mapping,
            vitals: mapping.vitals.filter(({ id }) => id !== 'systolic'),
        }))
        expect(texts).toEqual([
            { part: 'Vitals', lines: ['− Systolic pressure (2 values)'] },
            {
                part: 'Not read or not placed',
                lines: [
                    expect.stringMatching(
                        /^Values in the timeline only: \d+, was \d+$/
                    ),
                ],
            },
        ])
    })

    it('tells another unit, and the values that it brings', () => {
        const texts = textsOf((mapping) => ({
            ...mapping,
            vitals: mapping.vitals.map((vital) =>
                vital.id === 'weight' ? { ...vital, unit: 'g' } : vital
            ),
        }))
        expect(texts).toEqual([
            { part: 'Vitals', lines: ['Weight: g, was kg'] },
        ])
    })

    it('tells another number of values out of range', () => {
        const texts = textsOf((mapping) => ({
            ...mapping,
            vitals: mapping.vitals.map((vital) =>
                vital.id === 'systolic' ? { ...vital, ranges: [] } : vital
            ),
        }))
        expect(texts).toEqual([
            {
                part: 'Vitals',
                lines: [
                    'Systolic pressure: 0 out of range, was 1 out of range',
                ],
            },
        ])
    })

    it('tells how the person is called and described', () => {
        const texts = textsOf((mapping) => ({
            ...mapping,
            person: {
                ...mapping.person,
                familyName: [],
                sex: undefined,
                identifiers: [],
            },
        }))
        expect(texts).toEqual([
            {
                part: 'Person',
                lines: [
                    'Name: Ada, was SOW, Ada',
                    'Sex: Sex not available, was Female',
                    '− Identifiers: NID',
                ],
            },
        ])
    })
})
