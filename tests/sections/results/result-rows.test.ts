import * as fc from 'fast-check'
import {
    filterTests,
    NO_RESULT_FILTER,
} from '../../../src/sections/results/result-rows'
import {
    codedResult,
    high,
    testSeries,
    writtenResult,
} from '../../fixtures/result-builders'

const LOAD = testSeries(
    'load',
    [
        writtenResult('2026-05-01', '38600', high),
        writtenResult('2025-05-01', '0'),
    ],
    { name: 'Charge virale élevée' }
)
const RECOVERED = testSeries('recovered', [
    writtenResult('2026-05-01', '0'),
    writtenResult('2025-05-01', '38600', high),
])
const SMEAR = testSeries('smear', [codedResult('2026-05-01', 'Scanty')])
const ALL = [LOAD, RECOVERED, SMEAR]

const found = (part: Partial<typeof NO_RESULT_FILTER>) =>
    filterTests(ALL, { ...NO_RESULT_FILTER, ...part }).map(
        ({ measure }) => measure.id
    )

describe('filterTests', () => {
    it('hides nothing when nothing is asked', () => {
        expect(filterTests(ALL, NO_RESULT_FILTER)).toEqual(ALL)
    })

    it('keeps those whose latest result is abnormal, not those that once were', () => {
        expect(found({ onlyAbnormal: true })).toEqual(['load'])
    })

    it.each([
        ['elevee VIRALE', ['load']],
        ['scan', ['smear']],
        ['38600', ['load', 'recovered']],
        ['scanty virale', []],
        ['  ', ['load', 'recovered', 'smear']],
    ])('finds %p by name, result, accents and case aside', (text, ids) => {
        expect(found({ text })).toEqual(ids)
    })

    it('only ever leaves out, in the same order', () => {
        fc.assert(
            fc.property(
                fc.string({ maxLength: 6 }),
                fc.boolean(),
                (text, onlyAbnormal) => {
                    const ids = found({ text, onlyAbnormal })
                    expect(
                        ['load', 'recovered', 'smear'].filter((id) =>
                            ids.includes(id)
                        )
                    ).toEqual(ids)
                }
            )
        )
    })
})
