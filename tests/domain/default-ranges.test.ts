import * as fc from 'fast-check'
import { DEFAULT_RANGES } from '../../src/domain/default-ranges'
import {
    flagByRange,
    rangeFor,
    type RangeSubject,
    type ReferenceRange,
} from '../../src/domain/reference-range'

const NOBODY_KNOWN: RangeSubject = {
    ageDays: undefined,
    sex: undefined,
    pregnant: undefined,
}
const MAN: RangeSubject = { ageDays: 15_000, sex: 'male', pregnant: false }
const WOMAN: RangeSubject = {
    ageDays: 12_000,
    sex: 'female',
    pregnant: undefined,
}
const PREGNANT: RangeSubject = { ...WOMAN, pregnant: true }
const PREGNANT_GIRL: RangeSubject = { ...PREGNANT, ageDays: 5500 }
const INFANT: RangeSubject = {
    ageDays: 400,
    sex: 'female',
    pregnant: undefined,
}

const levelOf = (concept: string, value: number, subject: RangeSubject) => {
    const range = rangeFor(DEFAULT_RANGES[concept] ?? [], subject)
    return range && flagByRange(value, range.unit, range)?.level
}

/** Value by value around every bound, at the precision in which it is recorded (clinical.md R2). */
describe('the ranges that the chart brings', () => {
    it.each<[string, string, RangeSubject, number, string | undefined]>([
        // 4.2, Simple after WHO HEARTS: >= 140/90 uncontrolled, >= 180/110 high risk
        ['systolic', 'man', MAN, 139, undefined],
        ['systolic', 'man', MAN, 140, 'H'],
        ['systolic', 'man', MAN, 179, 'H'],
        ['systolic', 'man', MAN, 180, 'HH'],
        ['diastolic', 'man', MAN, 89, undefined],
        ['diastolic', 'man', MAN, 90, 'H'],
        ['diastolic', 'man', MAN, 109, 'H'],
        ['diastolic', 'man', MAN, 110, 'HH'],
        // 4.6, WHO smart-anc: >= 160 or >= 110 severe
        ['systolic', 'pregnant woman', PREGNANT, 139, undefined],
        ['systolic', 'pregnant woman', PREGNANT, 140, 'H'],
        ['systolic', 'pregnant woman', PREGNANT, 159, 'H'],
        ['systolic', 'pregnant woman', PREGNANT, 160, 'HH'],
        ['systolic', 'pregnant girl', PREGNANT_GIRL, 160, 'HH'],
        ['diastolic', 'pregnant woman', PREGNANT, 89, undefined],
        ['diastolic', 'pregnant woman', PREGNANT, 90, 'H'],
        ['diastolic', 'pregnant woman', PREGNANT, 109, 'H'],
        ['diastolic', 'pregnant woman', PREGNANT, 110, 'HH'],
        ['pulse', 'pregnant woman', PREGNANT, 59, 'L'],
        ['pulse', 'pregnant woman', PREGNANT, 60, undefined],
        ['pulse', 'pregnant woman', PREGNANT, 100, undefined],
        ['pulse', 'pregnant woman', PREGNANT, 101, 'H'],
        ['temperature', 'pregnant woman', PREGNANT, 37.9, undefined],
        ['temperature', 'pregnant woman', PREGNANT, 38, 'H'],
        ['spo2', 'pregnant woman', PREGNANT, 91, 'L'],
        ['spo2', 'pregnant woman', PREGNANT, 92, undefined],
        // both sources agree on high; what is critical with and without pregnancy is critical
        ['systolic', 'woman, pregnancy unknown', WOMAN, 139, undefined],
        ['systolic', 'woman, pregnancy unknown', WOMAN, 140, 'H'],
        ['systolic', 'woman, pregnancy unknown', WOMAN, 179, 'H'],
        ['systolic', 'woman, pregnancy unknown', WOMAN, 180, 'HH'],
        ['diastolic', 'woman, pregnancy unknown', WOMAN, 109, 'H'],
        ['diastolic', 'woman, pregnancy unknown', WOMAN, 110, 'HH'],
        // 4.3 smart-emcare, 4.4 WHO/UNICEF 2009
        ['spo2', 'infant', INFANT, 89, 'LL'],
        ['spo2', 'infant', INFANT, 90, undefined],
        ['muac', 'infant', INFANT, 114, 'LL'],
        ['muac', 'infant', INFANT, 115, undefined],
        ['fetal-heart-rate', 'anyone', NOBODY_KNOWN, 99, 'L'],
        ['fetal-heart-rate', 'anyone', NOBODY_KNOWN, 100, undefined],
        ['fetal-heart-rate', 'anyone', NOBODY_KNOWN, 180, undefined],
        ['fetal-heart-rate', 'anyone', NOBODY_KNOWN, 181, 'H'],
        ['viral-load', 'anyone', NOBODY_KNOWN, 1000, undefined],
        ['viral-load', 'anyone', NOBODY_KNOWN, 1001, 'H'],
    ])('%s of a %s', (...row) => {
        const [concept, , subject, value, level] = row
        expect(levelOf(concept, value, subject)).toBe(level)
    })

    it('judge a tape in cm by its bound in mm, and name the unit of the bound (P3)', () => {
        const range = rangeFor(DEFAULT_RANGES.muac ?? [], INFANT)
        const flag = range && flagByRange(11.4, 'cm', range)
        expect(flag).toMatchObject({ level: 'LL', bound: 115, boundUnit: 'mm' })
        expect(range && flagByRange(11.5, 'cm', range)).toBeUndefined()
    })

    it('judge MUAC from 6 to 59 months only', () => {
        const levels = [182, 183, 1826, 1827].map((ageDays) =>
            levelOf('muac', 100, { ...INFANT, ageDays })
        )
        expect(levels).toEqual([undefined, 'LL', 'LL', undefined])
    })

    it('hold from the eighteenth birthday at the latest', () => {
        const levels = [6574, 6575].map((ageDays) =>
            levelOf('systolic', 200, { ...MAN, ageDays })
        )
        expect(levels).toEqual([undefined, 'HH'])
    })
})

const everyRange = Object.values(DEFAULT_RANGES).flat()

describe('each range that the chart brings', () => {
    it.each(everyRange.map((range) => [range.id, range] as const))(
        '%s says whom it is for and where it comes from (P14)',
        (_, range: ReferenceRange) => {
            expect([range.scopeInWords, range.source, range.version]).toEqual(
                [range.scopeInWords, range.source, range.version].filter(
                    (text) => text.trim() !== ''
                )
            )
            expect(everyRange.filter(({ id }) => id === range.id)).toHaveLength(
                1
            )
        }
    )

    it('has no band that a worse one contradicts: further out is never milder', () => {
        const severity = { LL: 2, L: 1, H: 1, HH: 2, A: 1, none: 0 }
        const badness = (value: number, range: ReferenceRange): number =>
            severity[flagByRange(value, range.unit, range)?.level ?? 'none']
        fc.assert(
            fc.property(
                fc.constantFrom(...everyRange),
                fc.nat({ max: 2500 }),
                fc.nat({ max: 300 }),
                (range, value, step) => {
                    const level = flagByRange(value, range.unit, range)?.level
                    const out = level?.startsWith('L') ? -step : step
                    const further = badness(value + out, range)
                    return (
                        level === undefined || further >= badness(value, range)
                    )
                }
            )
        )
    })
})
