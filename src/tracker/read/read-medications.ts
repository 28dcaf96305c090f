import type { CalendarDate } from '../../domain/calendar-date'
import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import type { Enrollment } from '../../domain/enrollment'
import { groupBy } from '../../domain/group-by'
import type {
    Medication,
    MedicationAnswer,
    MedicationEntry,
    MedicationRecord,
} from '../../domain/medication'
import {
    type MedicationDay,
    medicationRuns,
} from '../../domain/medication-runs'
import type { ValueContent } from '../../domain/recorded-value'
import { medicationEntry } from './medication-entry'
import { medicationFields } from './medication-fields'
import {
    type MedicationStatement,
    medicationStatements,
} from './medication-statements'
import type { ReadContext } from './read-context'

/** An event that says something of medicines. */
interface Told {
    readonly event: ClinicalEvent
    readonly statements: readonly MedicationStatement[]
}

interface NamedEntry {
    readonly key: string
    readonly name: ValueContent
    readonly entry: MedicationEntry
}

const newestDays = (
    told: readonly Told[]
): ReadonlyMap<string, CalendarDate> => {
    const newest = new Map<string, CalendarDate>()
    for (const { event } of told) {
        const known = newest.get(event.stage.id)
        if (event.date && (!known || event.date > known)) {
            newest.set(event.stage.id, event.date)
        }
    }
    return newest
}

const entriesOf = (
    told: readonly Told[],
    enrollments: readonly Enrollment[],
    context: ReadContext
): readonly NamedEntry[] => {
    const newest = newestDays(told)
    const over = new Set(
        enrollments
            .filter(
                ({ status }) => status === 'completed' || status === 'cancelled'
            )
            .map(({ id }) => id)
    )
    return told.flatMap(({ event, statements }) => {
        const isLatest =
            event.date !== undefined &&
            event.date === newest.get(event.stage.id) &&
            !over.has(event.enrollment)
        return statements.flatMap((statement) => {
            const { key, name } = statement
            const entry = medicationEntry(
                statement,
                { event, isLatest },
                context
            )
            return entry ? [{ key, name, entry }] : []
        })
    })
}

const answersOn = (
    entries: readonly NamedEntry[]
): ReadonlyMap<string, readonly MedicationAnswer[]> =>
    new Map(
        [...groupBy(entries, ({ key }) => key)].map(([key, same]) => [
            key,
            same.map(({ entry }) => entry.answer),
        ])
    )

/** The days on which a stage records medicines, oldest first: entries come newest first. */
const daysOfStage = (
    stage: string,
    entries: readonly NamedEntry[]
): readonly MedicationDay[] =>
    [...groupBy(entries, ({ entry }) => entry.source.date)]
        .flatMap(([date, ofDay]) =>
            date === undefined ? [] : { stage, date, answers: answersOn(ofDay) }
        )
        .reverse()

/** Every drug and regimen of the record, with the times in which it was recorded. */
export const readMedications = (
    events: readonly ClinicalEvent[],
    enrollments: readonly Enrollment[],
    context: ReadContext
): MedicationRecord => {
    const mappings = context.mapping?.medications ?? []
    const fields = medicationFields(mappings, context.shapes)
    const told = events
        .filter(hasHappened)
        .map((event) => ({
            event,
            statements: medicationStatements(event, fields),
        }))
        .filter(({ statements }) => statements.length > 0)
    const entries = entriesOf(told, enrollments, context)
    const byStage = groupBy(entries, ({ entry }) => entry.source.stage.id)
    const runs = medicationRuns(
        [...byStage].map(([stage, ofStage]) => daysOfStage(stage, ofStage))
    )
    const medications = [...groupBy(entries, ({ key }) => key)].map(
        ([key, same]): Medication => ({
            key,
            name: same[0]?.name ?? { kind: 'text', text: key },
            entries: same.map(({ entry }) => entry),
            runs: runs.get(key) ?? [],
        })
    )
    return { isMapped: mappings.length > 0, medications }
}
