import * as fc from 'fast-check'
import {
    type AllergyFinding,
    joinAllergies,
} from '../../src/domain/allergy-findings'
import { foldText } from '../../src/domain/fold-text'
import { withShuffledCopy } from '../fixtures/arbitraries'
import { anyFindings, recordedOn } from './allergy-arbitraries'

const allergy = (substance: string, date?: string): AllergyFinding => ({
    kind: 'allergy',
    substance,
    source: recordedOn(date),
})

const denied = (substance: string, date?: string): AllergyFinding => ({
    kind: 'denied',
    substance,
    source: recordedOn(date),
})

describe('one substance', () => {
    it('is one row, from the first day to the last, however it is spelt', () => {
        const { allergies } = joinAllergies([
            allergy('Pénicilline', '2025-03-01'),
            allergy('penicilline ', '2026-03-01'),
            allergy('PENICILLINE', '2024-03-01'),
        ])
        expect(allergies).toEqual([
            expect.objectContaining({
                substance: 'penicilline ',
                firstSeen: '2024-03-01',
                lastSeen: '2026-03-01',
                sources: [
                    recordedOn('2026-03-01'),
                    recordedOn('2025-03-01'),
                    recordedOn('2024-03-01'),
                ],
            }),
        ])
    })

    it('that two fields of one event name was recorded once', () => {
        const twice = [
            allergy('Latex', '2026-03-01'),
            allergy('Latex', '2026-03-01'),
        ]
        expect(joinAllergies(twice).allergies[0]?.sources).toHaveLength(1)
    })

    it('stays when it is denied later, and says so', () => {
        const { allergies, denied: only } = joinAllergies([
            allergy('Latex', '2025-01-01'),
            denied('Latex', '2024-01-01'),
            denied('latex', '2026-01-01'),
        ])
        expect(allergies).toHaveLength(1)
        expect(allergies[0]?.deniedIn?.date).toBe('2026-01-01')
        expect(only).toEqual([])
    })

    it('owes nothing to a denial from before it was first recorded', () => {
        const [latex] = joinAllergies([
            denied('Latex', '2024-01-01'),
            allergy('Latex', '2025-01-01'),
        ]).allergies
        expect(latex?.deniedIn).toBeUndefined()
    })

    it('that was only ever denied is no allergy', () => {
        const record = joinAllergies([denied('Latex', '2024-01-01')])
        expect(record.allergies).toEqual([])
        expect(record.denied).toEqual([
            expect.objectContaining({ substance: 'Latex' }),
        ])
    })
})

describe('whatever was recorded', () => {
    it('reads the same in any order', () => {
        fc.assert(
            fc.property(withShuffledCopy(anyFindings), ([list, shuffled]) => {
                const once = joinAllergies(list)
                const again = joinAllergies(shuffled)
                const keys = (record: typeof once) => [
                    record.allergies.map(({ key }) => key).sort(),
                    record.denied.map(({ key }) => key).sort(),
                    record.unclear.map(({ key }) => key).sort(),
                    record.noneKnown.map(({ event }) => event),
                ]
                expect(keys(again)).toEqual(keys(once))
                const spans = (record: typeof once) =>
                    record.allergies
                        .map(({ key, firstSeen, lastSeen, deniedIn }) =>
                            [key, firstSeen, lastSeen, deniedIn?.event].join()
                        )
                        .sort()
                expect(spans(again)).toEqual(spans(once))
            })
        )
    })

    it('drops no affirmed substance, and makes none up', () => {
        fc.assert(
            fc.property(anyFindings, (findings) => {
                const said = findings.flatMap((one) =>
                    one.kind === 'allergy' ? [foldText(one.substance)] : []
                )
                const { allergies } = joinAllergies(findings)
                expect(allergies.map(({ key }) => key).sort()).toEqual(
                    [...new Set(said)].sort()
                )
            })
        )
    })

    it('keeps first before last, and "none known" only where it was answered', () => {
        fc.assert(
            fc.property(anyFindings, (findings) => {
                const { allergies, noneKnown } = joinAllergies(findings)
                for (const { firstSeen, lastSeen } of allergies) {
                    expect((firstSeen ?? '') <= (lastSeen ?? '')).toBe(true)
                }
                const answered = findings.some(
                    ({ kind }) => kind === 'none-known'
                )
                expect(noneKnown.length > 0).toBe(answered)
            })
        )
    })
})
