import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import type { Enrollment } from '../../domain/enrollment'
import type { Problem, ProblemStatus } from '../../domain/problem'
import { assertNever } from '../../domain/result'
import type {
    ProblemMapping,
    ProblemMappingOf,
} from '../../mapping/problem-mapping'
import { joinEntries } from './join-problems'
import {
    codedEntries,
    flagEntries,
    keyOf,
    listEntries,
} from './problem-entries'
import {
    type ProblemEntry,
    type ProblemReadings,
    sourceOf,
} from './problem-entry'

/** A cancelled enrollment says neither that the person has it nor that it is over. */
const statusOfEnrollment = (
    { status }: Enrollment,
    mapping: ProblemMappingOf<'enrollment'>
): ProblemStatus => {
    switch (status) {
        case 'active':
            return 'active'
        case 'completed':
            return mapping.whenCompleted
        default:
            return 'unknown'
    }
}

const lastEventOf = (
    enrollment: Enrollment,
    events: readonly ClinicalEvent[]
) =>
    events
        .filter(
            (event) => event.enrollment === enrollment.id && hasHappened(event)
        )
        .map((event) => event.date)
        .filter((date) => date !== undefined)
        .sort()
        .at(-1)

const enrollmentEntries = (
    mapping: ProblemMappingOf<'enrollment'>,
    read: ProblemReadings
): readonly ProblemEntry[] =>
    read.enrollments
        .filter(({ program }) => program.id === mapping.program)
        .map((enrollment) => ({
            key: keyOf(mapping.code, mapping.name),
            name: mapping.name,
            code: mapping.code,
            status: statusOfEnrollment(enrollment, mapping),
            statusDetail: undefined,
            onset: enrollment.incidentOn ?? enrollment.enrolledOn,
            source: {
                ...sourceOf('enrollment', undefined),
                program: enrollment.program,
                orgUnit: enrollment.orgUnit,
                date:
                    lastEventOf(enrollment, read.events) ??
                    enrollment.enrolledOn,
            },
        }))

const entriesOf = (
    mapping: ProblemMapping,
    read: ProblemReadings
): readonly ProblemEntry[] => {
    switch (mapping.kind) {
        case 'flag':
            return flagEntries(mapping, read)
        case 'coded':
            return codedEntries(mapping, read)
        case 'list':
            return listEntries(mapping, read)
        case 'enrollment':
            return enrollmentEntries(mapping, read)
        default:
            return assertNever(mapping)
    }
}

/** All problems of the record, those of one condition joined. */
export const readProblems = (
    mappings: readonly ProblemMapping[],
    read: ProblemReadings
): readonly Problem[] =>
    joinEntries(mappings.map((mapping) => entriesOf(mapping, read)))
