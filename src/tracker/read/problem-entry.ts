import type { CalendarDate } from '../../domain/calendar-date'
import type { ClinicalEvent } from '../../domain/clinical-event'
import type { Enrollment } from '../../domain/enrollment'
import type { ProblemSource, ProblemStatus } from '../../domain/problem'
import { codesOf, wordsOf } from '../../domain/value-text'
import type { StatusElement } from '../../mapping/problem-mapping'
import type { AttributeValues } from './read-attributes'

/** One time that a problem was written down; several make one problem. */
export interface ProblemEntry {
    readonly key: string
    readonly name: string
    readonly code: string | undefined
    readonly status: ProblemStatus
    readonly statusDetail: string | undefined
    /** Onset as recorded; else the first day it was seen counts. */
    readonly onset: CalendarDate | undefined
    readonly source: ProblemSource
}

/** What the readers of problems look through. */
export interface ProblemReadings {
    readonly attributes: AttributeValues
    readonly events: readonly ClinicalEvent[]
    readonly enrollments: readonly Enrollment[]
}

export const sourceOf = (
    kind: ProblemSource['kind'],
    event: ClinicalEvent | undefined
): ProblemSource => ({
    kind,
    program: event?.program,
    stage: event?.stage,
    event: event?.id,
    orgUnit: event?.orgUnit,
    date: event?.date,
})

/** What the status element of the same event says. */
export interface StatusSaid {
    readonly status: ProblemStatus | 'error'
    /** The record's own word, where it says more than the status does. */
    readonly detail: string | undefined
}

/** Undefined where the element says nothing. */
export const statusInEvent = (
    event: ClinicalEvent,
    element: StatusElement | undefined
): StatusSaid | undefined => {
    const value =
        element &&
        event.values.find(({ field }) => field === element.dataElement)
    if (!value) {
        return undefined
    }
    const said = codesOf(value.content)
    const isOneOf = (codes: readonly string[]) =>
        said.some((code) => codes.includes(code))
    const word = wordsOf(value.content).join(', ')
    // the first code is the plain word for the status: it says nothing more
    const finer = ([plainCode]: readonly string[]) =>
        said.some((code) => code === plainCode) ? undefined : word
    if (isOneOf(element.enteredInError)) {
        return { status: 'error', detail: undefined }
    }
    if (isOneOf(element.active)) {
        return { status: 'active', detail: finer(element.active) }
    }
    return isOneOf(element.inactive)
        ? { status: 'inactive', detail: finer(element.inactive) }
        : { status: 'unknown', detail: word }
}
