import type { CalendarDate } from './calendar-date'
import type { RecordedSource } from './recorded-source'
import type { ValueContent } from './recorded-value'

/** One substance that the person is recorded not to bear, however often it was written down. */
export interface Allergy {
    /** Stable within a chart. */
    readonly key: string
    readonly substance: string
    readonly firstSeen: CalendarDate | undefined
    readonly lastSeen: CalendarDate | undefined
    /** One for each event, newest first. */
    readonly sources: readonly RecordedSource[]
    /** The newest "no" to the same substance since it was first recorded: the allergy stays. */
    readonly deniedIn: RecordedSource | undefined
}

/** An answer that names no substance and denies none: shown as recorded. */
export interface UnclearAnswer {
    readonly key: string
    /** The substance or the question. */
    readonly label: string
    readonly content: ValueContent
    readonly sources: readonly RecordedSource[]
}

/** A substance that was only ever answered with no. */
export interface DeniedSubstance {
    readonly key: string
    readonly substance: string
    readonly sources: readonly RecordedSource[]
}

/** All that a record says of allergies. */
export interface AllergyRecord {
    readonly isMapped: boolean
    readonly allergies: readonly Allergy[]
    readonly unclear: readonly UnclearAnswer[]
    readonly denied: readonly DeniedSubstance[]
    /** Where it was answered that none is known, newest first. */
    readonly noneKnown: readonly RecordedSource[]
}

/** What is known while no field is mapped. */
export const noAllergyRecord: AllergyRecord = {
    isMapped: false,
    allergies: [],
    unclear: [],
    denied: [],
    noneKnown: [],
}
