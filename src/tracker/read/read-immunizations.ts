import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import { groupBy } from '../../domain/group-by'
import type { Immunizations, VaccineRecord } from '../../domain/immunization'
import { type DoseFinding, joinDoses } from '../../domain/join-doses'
import type { ImmunizationMapping } from '../../mapping/care-mapping'
import { doseFinding, doseSourceOf, type ValueInEvent } from './dose-findings'
import { inStage, type VaccineFinding, withReasons } from './dose-reasons'

type BySourceField = ReadonlyMap<string, readonly ImmunizationMapping[]>

/** One vaccine for all that speak of it; undefined when they speak of several. */
const sharedVaccine = (
    mappings: readonly ImmunizationMapping[]
): string | undefined => {
    const vaccines = new Set(mappings.map(({ vaccine }) => vaccine))
    return vaccines.size === 1 ? [...vaccines][0] : undefined
}

/** A code that no dose of the field claims stays in sight as it was recorded. */
const unclaimed = (
    found: ValueInEvent,
    mappings: readonly ImmunizationMapping[]
): VaccineFinding => ({
    vaccine: sharedVaccine(mappings),
    finding: {
        dose: undefined,
        says: 'unclear',
        givenOn: undefined,
        reason: undefined,
        source: doseSourceOf(found, ''),
    },
})

const findingsOfValue = (
    found: ValueInEvent,
    fields: BySourceField
): readonly VaccineFinding[] => {
    const mappings = inStage(
        fields.get(found.value.field) ?? [],
        found.event.stage.id
    )
    const findings = mappings.flatMap((mapping) => {
        const finding = doseFinding(found, mapping)
        return finding ? [{ vaccine: mapping.vaccine, finding }] : []
    })
    return mappings.length > 0 && findings.length === 0
        ? [unclaimed(found, mappings)]
        : findings
}

/** Two products of one vaccine keep both names until the record says which was given. */
const nameOf = (
    mappings: readonly ImmunizationMapping[],
    findings: readonly DoseFinding[]
): string => {
    const products = new Set(findings.map(({ source }) => source.product))
    const names = new Set(mappings.map(({ name }) => name))
    const given = [...names].filter((name) => products.has(name))
    return (given.length > 0 ? given : [...names]).join(' / ')
}

const vaccineRecords = (
    mappings: readonly ImmunizationMapping[],
    found: ReadonlyMap<string | undefined, readonly VaccineFinding[]>
): readonly VaccineRecord[] =>
    [...groupBy(mappings, ({ vaccine }) => vaccine)].map(
        ([vaccine, ofVaccine]) => {
            const findings = (found.get(vaccine) ?? []).map(
                ({ finding }) => finding
            )
            return {
                vaccine,
                name: nameOf(ofVaccine, findings),
                doses: joinDoses(findings),
            }
        }
    )

/** Every dose that was recorded, over all programs; what was only planned says nothing. */
export const readImmunizations = (
    mappings: readonly ImmunizationMapping[],
    events: readonly ClinicalEvent[]
): Immunizations => {
    const fields = groupBy(mappings, ({ source }) => source.dataElement)
    const reasons = groupBy(
        mappings.filter(({ reasonNotGiven }) => reasonNotGiven),
        ({ reasonNotGiven }) => reasonNotGiven ?? ''
    )
    const findings = events.filter(hasHappened).flatMap((event) => {
        const ofValues = event.values.flatMap((value) =>
            findingsOfValue({ event, value }, fields)
        )
        return withReasons(ofValues, event, reasons)
    })
    const found = groupBy(findings, ({ vaccine }) => vaccine)
    return {
        vaccines: vaccineRecords(mappings, found),
        unassigned: joinDoses(
            (found.get(undefined) ?? []).map(({ finding }) => finding)
        ),
    }
}
