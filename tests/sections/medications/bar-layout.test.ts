import * as fc from 'fast-check'
import { barChart } from '../../../src/sections/medications/bar-layout'
import { medication, run } from '../../domain/medication-builders'
import { anyDay } from '../../fixtures/arbitraries'
import { day } from '../../fixtures/builders'

const TODAY = day('2026-11-22')

it('reaches from the first record to today, the first begun on top', () => {
    const chart = barChart(
        [
            medication('B', [], { runs: [run('2026-10-23', '2026-11-22')] }),
            medication('A', [], { runs: [run('2026-09-23', '2026-10-23')] }),
            medication('C', []),
        ],
        TODAY
    )
    expect(chart).toMatchObject({ from: '2026-09-23', to: TODAY })
    expect(
        chart?.rows.map(({ medication: { key }, bars: [bar] }) => [
            key,
            bar?.start,
            bar?.length,
        ])
    ).toEqual([
        ['a', 0, 50],
        ['b', 50, 50],
    ])
    expect(chart?.without.map(({ key }) => key)).toEqual(['c'])
})

it('is none where there is nothing to place', () => {
    expect(barChart([medication('A', [])], TODAY)).toBeUndefined()
})

it('draws every run within the axis', () => {
    const anyRun = fc
        .tuple(anyDay, anyDay)
        .map((days) => [...days].sort())
        .map(([from = '', to = '']) => run(from, to))
    fc.assert(
        fc.property(
            fc.array(anyRun, { minLength: 1, maxLength: 5 }),
            (runs) => {
                const chart = barChart([medication('A', [], { runs })], TODAY)
                const bars = chart?.rows.flatMap((row) => row.bars) ?? []
                expect(bars).toHaveLength(runs.length)
                for (const { start, length } of bars) {
                    expect(start).toBeGreaterThanOrEqual(0)
                    expect(length).toBeGreaterThanOrEqual(0)
                    expect(start + length).toBeLessThanOrEqual(100.000001)
                }
            }
        )
    )
})
