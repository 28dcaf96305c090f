import * as fc from 'fast-check'
import { trendOf } from '../../../src/sections/results/trend'
import {
    codedResult,
    high,
    suppressed,
    testSeries,
    writtenResult,
} from '../../fixtures/result-builders'

const RANGED = { range: suppressed }

describe('trendOf', () => {
    it('stands oldest first, between the lowest and the highest', () => {
        const trend = trendOf(
            testSeries('cd4', [
                writtenResult('2026-12-31', '300'),
                writtenResult('2026-07-02', '200'),
                writtenResult('2026-01-01', '100'),
            ])
        )
        expect(trend).toMatchObject({
            from: '2026-01-01',
            to: '2026-12-31',
            logarithmic: false,
            limits: [],
        })
        expect(trend?.points).toMatchObject([
            { place: 0, height: 0 },
            { place: 0.5, height: 0.5 },
            { place: 1, height: 1 },
        ])
        expect(trend?.runs).toHaveLength(1)
    })

    it('puts a bound at its number, with no line to it', () => {
        const trend = trendOf(
            testSeries('cd4', [
                writtenResult('2026-05-01', '400'),
                writtenResult('2026-04-01', '300'),
                writtenResult('2026-03-01', '<20'),
                writtenResult('2026-02-01', '20'),
                writtenResult('2026-01-01', '40'),
            ])
        )
        expect(
            trend?.points.map(({ lowest, censored }) => [lowest, censored])
        ).toEqual([
            [40, false],
            [20, false],
            [20, true],
            [300, false],
            [400, false],
        ])
        expect(trend?.runs.map(({ length }) => length)).toEqual([2, 2])
    })

    it('has the limit of the range of the latest result within the picture', () => {
        const trend = trendOf(
            testSeries('cd4', [
                writtenResult('2026-05-01', '3000', high),
                writtenResult('2026-04-01', '2000', RANGED),
            ])
        )
        expect(trend?.limits).toEqual([0])
        expect(trend?.points).toMatchObject([
            { height: 0.5, flagged: false },
            { height: 1, flagged: true },
        ])
    })

    it('draws copies by powers of ten, nought among them', () => {
        const trend = trendOf(
            testSeries('viral-load', [
                writtenResult('2026-05-01', '0', RANGED),
                writtenResult('2026-04-01', '99999', RANGED),
            ])
        )
        expect(trend?.logarithmic).toBe(true)
        expect(trend?.points.map(({ height }) => height)).toEqual([1, 0])
        expect(trend?.limits[0]).toBeCloseTo(0.6, 2)
    })

    it('leaves out what has no date or is no amount, and needs two', () => {
        const test = testSeries('cd4', [
            writtenResult('2026-05-01', '300'),
            codedResult('2026-04-01', 'Low'),
            writtenResult('2026-03-01', 'lost'),
            writtenResult(undefined, '200'),
        ])
        expect(trendOf(test)).toBeUndefined()
    })

    it('never leaves the picture, and keeps every abnormal point', () => {
        const day = fc
            .integer({ min: 0, max: 3000 })
            .map((days) =>
                new Date(Date.UTC(2016, 0, 1) + days * 86_400_000)
                    .toISOString()
                    .slice(0, 10)
            )
        const anyResult = fc
            .record({
                date: day,
                number: fc.double({ min: -10, max: 1e7, noNaN: true }),
                flagged: fc.boolean(),
            })
            .map(({ date, number, flagged }) =>
                writtenResult(date, String(number), flagged ? high : RANGED)
            )
        fc.assert(
            fc.property(
                fc.constantFrom('cd4', 'viral-load'),
                fc.array(anyResult, { minLength: 2, maxLength: 120 }),
                (concept, results) => {
                    const sorted = [...results].sort((a, b) =>
                        (a.date ?? '') < (b.date ?? '') ? 1 : -1
                    )
                    const trend = trendOf(testSeries(concept, sorted))
                    const points = trend?.points ?? []
                    const places = points.flatMap(({ place, height }) => [
                        place,
                        height,
                    ])
                    expect(points.length).toBeGreaterThan(1)
                    expect(
                        [...places, ...(trend?.limits ?? [])].every(
                            (at) => at >= 0 && at <= 1
                        )
                    ).toBe(true)
                    expect(
                        points.filter(({ flagged }) => flagged)
                    ).toHaveLength(results.filter(({ flag }) => flag).length)
                }
            )
        )
    })
})
