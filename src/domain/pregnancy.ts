import type { CalendarDate } from './calendar-date'
import type { EnrollmentStatus } from './enrollment'
import type { EventSource } from './event-source'
import type { EnrollmentId, Named, OrgUnitId, ProgramId } from './ids'
import type { ValueContent } from './recorded-value'

/** A value, the name of its field, and the event that says so. */
export interface Said<T> {
    readonly value: T
    readonly name: string
    readonly content: ValueContent
    readonly source: EventSource
}

/** Whether the woman is pregnant; `unknown` for an answer that is neither yes nor no. */
export type PregnancyAnswer = 'yes' | 'no' | 'unknown'

/** All that was said of one pregnancy, each list newest first. */
export interface PregnancyStatements {
    readonly answers: readonly Said<PregnancyAnswer>[]
    readonly lastPeriods: readonly Said<CalendarDate>[]
    readonly dueDates: readonly Said<CalendarDate>[]
    readonly gestationalWeeks: readonly Said<number>[]
    readonly gravida: readonly Said<ValueContent>[]
    readonly parity: readonly Said<ValueContent>[]
    readonly deliveries: readonly Said<CalendarDate>[]
    readonly outcomes: readonly Said<ValueContent>[]
    /** What stands where a date or a number should. */
    readonly unclear: readonly Said<undefined>[]
}

/** The enrollment in a pregnancy program that is this pregnancy. */
export interface PregnancyEnrollment {
    readonly id: EnrollmentId
    readonly program: Named<ProgramId>
    readonly orgUnit: OrgUnitId | undefined
    readonly status: EnrollmentStatus
    readonly enrolledOn: CalendarDate | undefined
    readonly completedOn: CalendarDate | undefined
}

/** One pregnancy as the record has it. */
export interface Pregnancy extends PregnancyStatements {
    /** Stable within a chart. */
    readonly key: string
    /** Undefined where it is only told by events of other programs. */
    readonly enrollment: PregnancyEnrollment | undefined
    /** Antenatal contacts that took place, newest first. */
    readonly contacts: readonly EventSource[]
    /** Antenatal contacts that are planned. */
    readonly plannedContacts: readonly EventSource[]
}

export interface PregnancyHistory {
    readonly mapped: boolean
    /** Newest first. */
    readonly pregnancies: readonly Pregnancy[]
    /** Every answer to whether she is pregnant, newest first, of a pregnancy or of none. */
    readonly answers: readonly Said<PregnancyAnswer>[]
    /** The newest that was recorded, wherever that was. */
    readonly gravida: Said<ValueContent> | undefined
    readonly parity: Said<ValueContent> | undefined
}

export const noPregnancyHistory: PregnancyHistory = {
    mapped: false,
    pregnancies: [],
    answers: [],
    gravida: undefined,
    parity: undefined,
}
