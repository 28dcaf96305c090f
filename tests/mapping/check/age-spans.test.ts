import * as fc from 'fast-check'
import {
    type AgeSpan,
    holesBetween,
    joinedSpans,
    withoutSpans,
} from '../../../src/mapping/check/age-spans'

const day = fc.integer({ min: 0, max: 30 })
/** Some of them empty: their end is before their start. */
const span = fc.record({ from: day, to: day })
const spans = fc.array(span, { maxLength: 6 })

const isIn = (age: number, all: readonly AgeSpan[]): boolean =>
    all.some(({ from, to }) => from <= age && age <= to)

const AGES = Array.from({ length: 32 }, (_, age) => age)

describe('age spans', () => {
    it('joined hold the same ages, apart and in order', () => {
        fc.assert(
            fc.property(spans, (all) => {
                const joined = joinedSpans(all)
                for (const age of AGES) {
                    expect(isIn(age, joined)).toBe(isIn(age, all))
                }
                joined.slice(1).forEach(({ from }, n) => {
                    expect(from).toBeGreaterThan((joined[n]?.to ?? 0) + 1)
                })
            })
        )
    })

    it('have holes at the ages between them, and nowhere else', () => {
        fc.assert(
            fc.property(spans, (all) => {
                const covered = AGES.filter((age) => isIn(age, all))
                const holes = holesBetween(all)
                for (const age of AGES) {
                    const isBetween =
                        covered.some((one) => one < age) &&
                        covered.some((one) => one > age)
                    expect(isIn(age, holes)).toBe(isBetween && !isIn(age, all))
                }
            })
        )
    })

    it('taken out of a span leave the rest of it', () => {
        fc.assert(
            fc.property(span, spans, (one, others) => {
                const left = withoutSpans(one, others)
                for (const age of AGES) {
                    expect(isIn(age, left)).toBe(
                        isIn(age, [one]) && !isIn(age, others)
                    )
                }
            })
        )
    })

    it('may be open at their end', () => {
        const adult = { from: 6575, to: Infinity }
        expect(joinedSpans([adult, { from: 0, to: 6574 }])).toEqual([
            { from: 0, to: Infinity },
        ])
        expect(withoutSpans(adult, [{ from: 0, to: 7000 }])).toEqual([
            { from: 7001, to: Infinity },
        ])
    })
})
