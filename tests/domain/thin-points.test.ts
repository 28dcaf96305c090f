import * as fc from 'fast-check'
import { type ThinPoint, thinPoints } from '../../src/domain/thin-points'

const BUCKETS = 10

const anyPoints: fc.Arbitrary<readonly ThinPoint[]> = fc
    .array(
        fc.record({
            place: fc.integer({ min: 0, max: 100 }).map((part) => part / 100),
            value: fc.integer({ min: 0, max: 30 }),
            flagged: fc.boolean(),
        }),
        { maxLength: 120, size: 'max' }
    )
    .map((points) =>
        points
            .map(({ place, value, flagged }) => ({
                place,
                lowest: value,
                highest: value + 1,
                flagged,
            }))
            .sort((a, b) => a.place - b.place)
    )

const lowest = (points: readonly ThinPoint[]) =>
    Math.min(...points.map((point) => point.lowest))
const highest = (points: readonly ThinPoint[]) =>
    Math.max(...points.map((point) => point.highest))

describe('thinPoints', () => {
    it('draws a short row whole', () => {
        fc.assert(
            fc.property(anyPoints, (points) => {
                expect(thinPoints(points, points.length)).toEqual(points)
            })
        )
    })

    it('keeps the first, the last, the lowest, the highest and all that are flagged', () => {
        fc.assert(
            fc.property(
                anyPoints.filter((points) => points.length > 0),
                (points) => {
                    const kept = thinPoints(points, BUCKETS)
                    expect(kept[0]).toBe(points[0])
                    expect(kept.at(-1)).toBe(points.at(-1))
                    expect(lowest(kept)).toBe(lowest(points))
                    expect(highest(kept)).toBe(highest(points))
                    expect(kept.filter(({ flagged }) => flagged)).toEqual(
                        points.filter(({ flagged }) => flagged)
                    )
                }
            )
        )
    })

    it('keeps the order and draws at most four of a bucket that are not flagged', () => {
        fc.assert(
            fc.property(anyPoints, (points) => {
                const kept = thinPoints(points, BUCKETS)
                expect(kept).toEqual(
                    points.filter((point) => kept.includes(point))
                )
                const quiet = kept.filter(({ flagged }) => !flagged)
                expect(quiet.length).toBeLessThanOrEqual(4 * (BUCKETS + 1))
            })
        )
    })

    it('leaves something out of a long row', () => {
        const points = Array.from({ length: 1000 }, (_, index) => ({
            place: index / 999,
            lowest: index % 7,
            highest: index % 7,
            flagged: false,
        }))
        expect(thinPoints(points, BUCKETS).length).toBeLessThan(50)
    })
})
