import type { ClinicalEvent } from '../../domain/clinical-event'
import type { DoseFinding } from '../../domain/join-doses'
import type { ImmunizationMapping } from '../../mapping/care-mapping'
import { doseSourceOf, type ValueInEvent } from './dose-findings'

/** What an event says of a vaccine; undefined when it does not say of which. */
export interface VaccineFinding {
    readonly vaccine: string | undefined
    readonly finding: DoseFinding
}

/** The doses that the mapping means in a stage. */
export const inStage = (
    mappings: readonly ImmunizationMapping[],
    stage: string
): readonly ImmunizationMapping[] =>
    mappings.filter(
        ({ source: { programStage } }) => (programStage ?? stage) === stage
    )

const onlyOneOf = <T>(values: readonly T[]): T | undefined => {
    const distinct = new Set(values)
    return distinct.size === 1 ? [...distinct][0] : undefined
}

const isDeniedBy = (
    { vaccine, finding }: VaccineFinding,
    mappings: readonly ImmunizationMapping[]
): boolean =>
    finding.says === 'not-given' &&
    mappings.some(
        (mapping) =>
            mapping.vaccine === vaccine && mapping.dose === finding.dose
    )

/**
 * A reason without a "no": it speaks of the vaccine, and of the dose, that it alone may mean. A
 * reason that several vaccines share is told without one.
 */
const fromReasonAlone = (
    found: ValueInEvent,
    mappings: readonly ImmunizationMapping[]
): VaccineFinding => {
    const vaccine = onlyOneOf(mappings.map((mapping) => mapping.vaccine))
    const name = onlyOneOf(mappings.map((mapping) => mapping.name))
    return {
        vaccine,
        finding: {
            dose:
                vaccine === undefined
                    ? undefined
                    : onlyOneOf(mappings.map(({ dose }) => dose)),
            says: 'not-given',
            givenOn: undefined,
            reason: found.value.content,
            source: doseSourceOf(found, name ?? ''),
        },
    }
}

/** Adds to what an event says of doses why they were not given. */
export const withReasons = (
    findings: readonly VaccineFinding[],
    event: ClinicalEvent,
    reasons: ReadonlyMap<string, readonly ImmunizationMapping[]>
): readonly VaccineFinding[] => {
    let all = findings
    for (const value of event.values) {
        const mappings = inStage(reasons.get(value.field) ?? [], event.stage.id)
        if (mappings.length > 0) {
            all = withReason(all, { event, value }, mappings)
        }
    }
    return all
}

const withReason = (
    findings: readonly VaccineFinding[],
    found: ValueInEvent,
    mappings: readonly ImmunizationMapping[]
): readonly VaccineFinding[] =>
    findings.some((one) => isDeniedBy(one, mappings))
        ? findings.map((one) =>
              isDeniedBy(one, mappings)
                  ? {
                        ...one,
                        finding: {
                            ...one.finding,
                            reason: found.value.content,
                        },
                    }
                  : one
          )
        : [...findings, fromReasonAlone(found, mappings)]
