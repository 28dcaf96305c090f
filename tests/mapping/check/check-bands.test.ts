import * as fc from 'fast-check'
import type { RangeBand } from '../../../src/domain/reference-range'
import { checkBands } from '../../../src/mapping/check/check-bands'

const problems = (bands: readonly RangeBand[]) =>
    checkBands(bands, 'bands').map(({ path, problem }) => [path, problem])

describe('checkBands', () => {
    it.each<[string, readonly RangeBand[]]>([
        ['no band', []],
        [
            'all four in their order',
            [
                { level: 'LL', lessThan: 7 },
                { level: 'L', lessThan: 11 },
                { level: 'H', atLeast: 17 },
                { level: 'HH', moreThan: 20 },
            ],
        ],
        [
            'low at and high from neighbouring values',
            [
                { level: 'L', atMost: 10 },
                { level: 'H', atLeast: 11 },
            ],
        ],
        [
            'critical below a bound and low at it',
            [
                { level: 'LL', lessThan: 90 },
                { level: 'L', atMost: 90 },
            ],
        ],
        [
            'abnormal on both sides',
            [
                { level: 'A', lessThan: 4 },
                { level: 'A', moreThan: 9 },
            ],
        ],
    ])('allows %s', (_, bands) => {
        expect(problems(bands)).toEqual([])
    })

    it.each<[string, readonly RangeBand[], string]>([
        [
            'low where high begins',
            [
                { level: 'L', lessThan: 60 },
                { level: 'H', atLeast: 60 },
            ],
            'overlap',
        ],
        [
            'critically low above high',
            [
                { level: 'H', moreThan: 50 },
                { level: 'LL', atMost: 60 },
            ],
            'overlap',
        ],
        [
            'critically low above low',
            [
                { level: 'L', lessThan: 90 },
                { level: 'LL', lessThan: 94 },
            ],
            'order',
        ],
        [
            'critically high at the bound of high',
            [
                { level: 'HH', atLeast: 140 },
                { level: 'H', atLeast: 140 },
            ],
            'order',
        ],
        [
            'two bounds of high',
            [
                { level: 'H', atLeast: 140 },
                { level: 'H', moreThan: 150 },
            ],
            'twice',
        ],
    ])('tells %s, at the later band', (_, bands, problem) => {
        expect(problems(bands)).toEqual([['bands.1', problem]])
    })

    it.each<RangeBand>([
        { level: 'L', atLeast: 60 },
        { level: 'LL', moreThan: 60 },
        { level: 'H', lessThan: 60 },
        { level: 'HH', atMost: 60 },
    ])('tells the direction of $level, whatever stands beside it', (band) => {
        expect(problems([{ level: 'A', atLeast: 200 }, band])).toEqual([
            ['bands.1', 'direction'],
        ])
    })

    it('allows bounds that rise from critically low to critically high, and no others', () => {
        const bounds = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
        fc.assert(
            fc.property(bounds, ([ll, l, h, hh]) => {
                const found = problems([
                    { level: 'LL', lessThan: ll },
                    { level: 'L', lessThan: l },
                    { level: 'H', moreThan: h },
                    { level: 'HH', moreThan: hh },
                ])
                expect(found.length === 0).toBe(ll < l && l < h && h < hh)
            })
        )
    })
})
