import * as fc from 'fast-check'
import { noAllergyRecord } from '../../src/domain/allergy'
import {
    type AllergyFinding,
    joinAllergies,
} from '../../src/domain/allergy-findings'
import { allergySummary } from '../../src/domain/allergy-summary'
import { anyFindings, recordedOn } from './allergy-arbitraries'

const summaryOf = (...findings: readonly AllergyFinding[]) =>
    allergySummary(joinAllergies(findings))

const latex = (date?: string): AllergyFinding => ({
    kind: 'allergy',
    substance: 'Latex',
    source: recordedOn(date),
})

const none = (date?: string): AllergyFinding => ({
    kind: 'none-known',
    source: recordedOn(date),
})

const unclear = (date?: string): AllergyFinding => ({
    kind: 'unclear',
    label: 'Any allergy?',
    content: { kind: 'yes-no', yes: true },
    source: recordedOn(date),
})

describe('the state of allergies', () => {
    it('is never taken from an empty list', () => {
        expect(allergySummary(noAllergyRecord)).toEqual({ kind: 'not-mapped' })
        expect(summaryOf()).toEqual({ kind: 'not-recorded' })
    })

    it('is none known at the newest day it was asked', () => {
        expect(summaryOf(none('2024-01-01'), none('2026-01-01'))).toEqual({
            kind: 'none-known',
            asked: recordedOn('2026-01-01'),
        })
    })

    it('is known by its substances', () => {
        expect(summaryOf(latex('2026-01-01'))).toMatchObject({
            kind: 'known',
            substances: ['Latex'],
            conflict: undefined,
        })
    })

    it('is no when only single substances were asked about', () => {
        expect(
            summaryOf({
                kind: 'denied',
                substance: 'Latex',
                source: recordedOn('2026-01-01'),
            })
        ).toEqual({ kind: 'denied', substances: ['Latex'] })
    })
})

describe('"none known" beside an allergy', () => {
    it.each([
        ['after it', '2026-02-01', '2026-01-01'],
        ['on the same day', '2026-01-01', '2026-01-01'],
        ['without a date', undefined, '2026-01-01'],
        ['and an allergy without a date', '2026-01-01', undefined],
    ])('%s is a conflict', (_, asked, seen) => {
        expect(summaryOf(none(asked), latex(seen))).toMatchObject({
            kind: 'known',
            conflict: { event: recordedOn(asked).event },
        })
    })

    it('before it was first recorded is none', () => {
        expect(
            summaryOf(none('2025-01-01'), latex('2026-01-01'))
        ).toMatchObject({ kind: 'known', conflict: undefined })
    })
})

describe('an answer that names nothing', () => {
    it.each([
        ['later', '2026-02-01', 'known'],
        ['on the same day', '2026-01-01', 'known'],
        ['earlier', '2025-02-01', 'none-known'],
        ['undated', undefined, 'known'],
    ])('%s than "none known"', (_, date, kind) => {
        expect(summaryOf(none('2026-01-01'), unclear(date)).kind).toBe(kind)
    })
})

it('says "none known" or nothing of no person with a recorded allergy', () => {
    fc.assert(
        fc.property(anyFindings, (findings) => {
            const { kind } = summaryOf(...findings)
            const affirmed = findings.some((one) => one.kind === 'allergy')
            expect(affirmed ? kind : 'known').toBe('known')
            const asked = findings.some((one) => one.kind === 'none-known')
            expect(kind === 'none-known' ? asked : true).toBe(true)
            expect(kind === 'not-recorded' ? findings.length : 0).toBe(0)
        })
    )
})
