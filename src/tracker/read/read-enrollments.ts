import { parseCalendarDate } from '../../domain/calendar-date'
import type { ClinicalEvent } from '../../domain/clinical-event'
import type { Enrollment, EnrollmentStatus } from '../../domain/enrollment'
import { parseUid } from '../../domain/ids'
import { lookUp } from '../../domain/look-up'
import { newestFirst } from '../../domain/order'
import { parseEach } from '../wire/parse'
import { wireEnrollment, type WireEnrollment } from '../wire/tracked-entity'
import type { ReadContext } from './read-context'
import { notesOf, readEvents } from './read-events'
import { stageProgress } from './stage-progress'

export interface EnrollmentsRead {
    readonly enrollments: readonly Enrollment[]
    readonly events: readonly ClinicalEvent[]
    /** The answers themselves, for the attributes that they carry. */
    readonly wire: readonly WireEnrollment[]
}

const STATUSES: Readonly<Record<string, EnrollmentStatus>> = {
    ACTIVE: 'active',
    COMPLETED: 'completed',
    CANCELLED: 'cancelled',
}

const programOf = (wire: WireEnrollment, context: ReadContext) => {
    const id = parseUid<'program'>(wire.program)
    const known = context.shapes.programs.get(wire.program)
    if (!known) {
        context.report({ kind: 'unknown-program', where: wire.program })
    }
    return id && { id, name: known?.name ?? wire.program }
}

const readOne = (
    wire: WireEnrollment,
    context: ReadContext
): { enrollment: Enrollment; events: readonly ClinicalEvent[] } | undefined => {
    const id = parseUid<'enrollment'>(wire.enrollment)
    const program = programOf(wire, context)
    if (!id || !program) {
        context.report({ kind: 'unreadable-enrollment', where: '' })
        return undefined
    }
    const events = readEvents(wire.events, { enrollment: id, program }, context)
    const enrollment: Enrollment = {
        id,
        program,
        status: lookUp(STATUSES, wire.status ?? '') ?? 'unknown',
        enrolledOn: parseCalendarDate(wire.enrolledAt),
        incidentOn: parseCalendarDate(wire.occurredAt),
        completedOn: parseCalendarDate(wire.completedAt),
        orgUnit: parseUid<'org-unit'>(wire.orgUnit),
        followUp: wire.followUp ?? false,
        eventCount: events.length,
        stages: stageProgress(
            context.shapes.programs.get(program.id)?.stages ?? [],
            events
        ),
        notes: notesOf(wire.notes),
    }
    return { enrollment, events }
}

const activeThenNewest = (a: Enrollment, b: Enrollment): number =>
    Number(b.status === 'active') - Number(a.status === 'active') ||
    (b.enrolledOn ?? '').localeCompare(a.enrolledOn ?? '') ||
    a.id.localeCompare(b.id)

/** The server promises no order (dhis2.md 2.6); what is read of two events of one day must not depend on it. */
const newestThenById = (a: ClinicalEvent, b: ClinicalEvent): number =>
    newestFirst(a, b) || (a.id < b.id ? -1 : 1)

/** All enrollments, active ones first, with their events. */
export const readEnrollments = (
    enrollments: readonly unknown[],
    context: ReadContext
): EnrollmentsRead => {
    const { good, bad } = parseEach(wireEnrollment, enrollments)
    for (let n = 0; n < bad; n++) {
        context.report({ kind: 'unreadable-enrollment', where: '' })
    }
    const read = good.flatMap((wire) => readOne(wire, context) ?? [])
    return {
        enrollments: read
            .map(({ enrollment }) => enrollment)
            .sort(activeThenNewest),
        events: read.flatMap(({ events }) => events).sort(newestThenById),
        wire: good,
    }
}
