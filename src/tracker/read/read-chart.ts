import type { CalendarDate } from '../../domain/calendar-date'
import type { Chart } from '../../domain/chart'
import type { ChartIssue } from '../../domain/chart-issue'
import { parseUid } from '../../domain/ids'
import { failure, type Result, success } from '../../domain/result'
import type { Mapping } from '../../mapping/mapping'
import type { ProgramShapes } from '../../mapping/program-shape'
import { parse, parseEach, type ShapeFault } from '../wire/parse'
import {
    wireProgramOwner,
    wireTrackedEntity,
    type WireTrackedEntity,
} from '../wire/tracked-entity'
import { findUnmapped } from './find-unmapped'
import { judgeValues } from './judge-values'
import { measuredFieldsOf } from './mapping-index'
import { subjectOf } from './range-subject'
import { readAllergies } from './read-allergies'
import { readAttributes } from './read-attributes'
import { readContext } from './read-context'
import { readEnrollments } from './read-enrollments'
import { readImmunizations } from './read-immunizations'
import { readMedications } from './read-medications'
import { readPatient } from './read-patient'
import { readPregnancies } from './read-pregnancies'
import { readProblems } from './read-problems'
import { readResults } from './read-results'
import { readVitals } from './read-vitals'

/** What the chart is made of: the answer to `recordRequest` and what gives it meaning. */
export interface ChartParts {
    readonly record: unknown
    readonly shapes: ProgramShapes
    /** Undefined while there is none: the timeline stands, the mapped sections stay empty. */
    readonly mapping: Mapping | undefined
    /** The facility's day. */
    readonly today: CalendarDate
}

/** Owners of programs that the user got no enrollment of: which they are is never told. */
const hasHiddenPrograms = (
    wire: WireTrackedEntity,
    visible: readonly { readonly program: string }[]
): boolean => {
    const seen = new Set(visible.map(({ program }) => program))
    return parseEach(wireProgramOwner, wire.programOwners).good.some(
        ({ program }) => !seen.has(program)
    )
}

const build = (
    wire: WireTrackedEntity,
    parts: ChartParts
): Chart | undefined => {
    const id = parseUid<'patient'>(wire.trackedEntity)
    if (!id) {
        return undefined
    }
    const issues: ChartIssue[] = []
    const context = readContext({
        ...parts,
        report: (issue) => issues.push(issue),
    })
    const { mapping } = parts
    const read = readEnrollments(wire.enrollments, context)
    const attributes = readAttributes(wire.attributes, read.wire, context)
    const patient = readPatient(
        { id, wire, attributes, events: read.events },
        mapping?.person
    )
    const measured = measuredFieldsOf(mapping)
    const subjectOn = subjectOf(patient, read.events, mapping?.pregnancy)
    const events = judgeValues(read.events, measured, subjectOn)
    const { enrollments } = read
    return {
        patient,
        enrollments,
        events,
        problems: readProblems(mapping?.problems ?? [], {
            attributes,
            events,
            enrollments,
        }),
        vitals: readVitals(events, measured, context),
        results: readResults(events, measured, context),
        immunizations: readImmunizations(mapping?.immunizations ?? [], events),
        pregnancies: readPregnancies(mapping?.pregnancy, enrollments, events),
        allergies: readAllergies(mapping?.allergies ?? [], events),
        medications: readMedications(events, enrollments, context),
        issues,
        unmapped: findUnmapped(events, mapping),
        hasHiddenPrograms: hasHiddenPrograms(wire, read.wire),
    }
}

/** Builds the chart; fails only when the answer is no person at all. */
export const readChart = (parts: ChartParts): Result<Chart, ShapeFault> => {
    const wire = parse(wireTrackedEntity, parts.record)
    if (!wire.ok) {
        return failure(wire.error)
    }
    const chart = build(wire.value, parts)
    return chart ? success(chart) : failure({ path: 'trackedEntity' })
}
