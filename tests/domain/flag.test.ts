import * as fc from 'fast-check'
import {
    type Flag,
    type FlagLevel,
    isCritical,
    severityOf,
    worseFlag,
} from '../../src/domain/flag'

const flag = (level: FlagLevel): Flag => ({
    level,
    bound: 1,
    rule: { id: level, source: 's', version: '1', scope: 'all' },
})

const anyFlag = fc.option(
    fc.constantFrom<FlagLevel>('LL', 'L', 'H', 'HH', 'A').map(flag),
    { nil: undefined }
)

const severity = (one: Flag | undefined): number =>
    one ? severityOf(one.level) : 0

describe('worseFlag (blood pressure takes the worse part, clinical.md 2.6)', () => {
    it('is one of the two and as severe as the worse, whichever comes first', () => {
        fc.assert(
            fc.property(anyFlag, anyFlag, (a, b) => {
                const worse = worseFlag(a, b)
                expect([a, b]).toContain(worse)
                expect(severity(worse)).toBe(Math.max(severity(a), severity(b)))
                expect(severity(worseFlag(b, a))).toBe(severity(worse))
            })
        )
    })

    it('of a normal and an abnormal part is the abnormal one', () => {
        expect(worseFlag(undefined, flag('L'))).toEqual(flag('L'))
        expect(worseFlag(flag('H'), undefined)).toEqual(flag('H'))
        expect(worseFlag(undefined, undefined)).toBeUndefined()
    })
})

describe('isCritical', () => {
    it.each<[FlagLevel, boolean]>([
        ['LL', true],
        ['HH', true],
        ['L', false],
        ['H', false],
        ['A', false],
    ])('%s: %s', (level, critical) => {
        expect(isCritical(flag(level))).toBe(critical)
    })
})
