import * as fc from 'fast-check'
import type { Flag, FlagLevel } from '../../src/domain/flag'
import { flagChange, type Judged } from '../../src/domain/flag-change'

const flag = (level: FlagLevel): Flag => ({
    level,
    bound: undefined,
    rule: { id: level, source: 's', version: '1', scope: 'all' },
})

const at = (level: FlagLevel): Judged => ({ flag: flag(level), within: false })
const WITHIN: Judged = { flag: undefined, within: true }
const NOT_JUDGED: Judged = { flag: undefined, within: false }

const anyJudged = fc.constantFrom(
    at('LL'),
    at('L'),
    at('H'),
    at('HH'),
    at('A'),
    WITHIN,
    NOT_JUDGED
)

describe('flagChange', () => {
    it.each([
        ['first measured', [at('H'), undefined], 'now-abnormal'],
        ['after a value within', [at('H'), WITHIN], 'now-abnormal'],
        ['after a value not judged', [at('A'), NOT_JUDGED], 'now-abnormal'],
        ['from high to low', [at('L'), at('HH')], 'now-abnormal'],
        ['from high to critical', [at('HH'), at('H')], 'worse'],
        ['from critical to low', [at('L'), at('LL')], 'less-severe'],
        ['back within', [WITHIN, at('H')], 'back-in-range'],
        ['not judged any more', [NOT_JUDGED, at('H')], undefined],
        ['as before', [at('H'), at('H')], undefined],
    ] as const)('%s', (_, [now, before], expected) => {
        expect(flagChange(now, before)).toBe(expected)
    })

    it('never calls a value better without a range that says so (P4)', () => {
        fc.assert(
            fc.property(anyJudged, (before) => {
                expect(flagChange(NOT_JUDGED, before)).toBeUndefined()
            })
        )
    })

    it('says nothing of what stayed as it was', () => {
        fc.assert(
            fc.property(anyJudged, (judged) => {
                expect(flagChange(judged, judged)).toBeUndefined()
            })
        )
    })
})
