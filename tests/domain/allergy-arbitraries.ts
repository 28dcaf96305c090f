import * as fc from 'fast-check'
import type { AllergyFinding } from '../../src/domain/allergy-findings'
import type { RecordedSource } from '../../src/domain/recorded-source'
import { clinicalEvent, day, uid } from '../fixtures/builders'

export const recordedOn = (
    date: string | undefined,
    event = `on${date ?? ''}`.replaceAll('-', '')
): RecordedSource => {
    const { program, stage, orgUnit } = clinicalEvent()
    return {
        event: uid(event),
        program,
        stage,
        orgUnit,
        date: date === undefined ? undefined : day(date),
        by: 'nurse',
    }
}

const anySource = fc
    .record({
        date: fc.constantFrom(
            undefined,
            '2024-02-29',
            '2025-06-01',
            '2026-11-01'
        ),
        event: fc.constantFrom('first', 'second'),
    })
    // an event has one day
    .map(({ date, event }) =>
        recordedOn(date, `${event.slice(0, 1)}${date?.slice(0, 4) ?? ''}`)
    )

const substance = fc.constantFrom('Penicillin', 'penicillin', 'Sulfa')

const anyFinding: fc.Arbitrary<AllergyFinding> = fc.oneof(
    fc.record({
        kind: fc.constantFrom('allergy', 'denied'),
        substance,
        source: anySource,
    }),
    fc.record({
        kind: fc.constant('unclear' as const),
        label: fc.constantFrom('Any allergy?', 'Penicillin'),
        content: fc
            .constantFrom('Yes', 'Not known')
            .map((text) => ({ kind: 'text' as const, text })),
        source: anySource,
    }),
    fc.record({ kind: fc.constant('none-known' as const), source: anySource })
)

/** Whatever may be written down of a person's allergies, contradictions included. */
export const anyFindings = fc.array(anyFinding, { maxLength: 9 })
