/** One dose of a series: when it may be given, when it should be, and until when. */
export interface ScheduledDose {
    /** Short name, such as bcg, opv or penta. */
    readonly vaccine: string
    /** Number of the dose; 0 is the one at birth. */
    readonly dose: number
    /** Earliest age at which the dose counts. */
    readonly minAgeDays: number
    /** Age at which it should be given. */
    readonly dueAgeDays: number
    /** It is no longer given above this age. */
    readonly maxAgeDays?: number | undefined
    /** Least distance from the dose before it in the same series. */
    readonly minIntervalDays?: number | undefined
    /** How long after the due age it counts as overdue. */
    readonly overdueAfterDays?: number | undefined
    /** The table of the source that says so, where the schedule has several. */
    readonly table?: string | undefined
    /** For whom or with what, as the source says it; for readers only. */
    readonly note?: string | undefined
}

/** What a country gives, to whom and when, with where that is written. */
export interface ImmunizationSchedule {
    readonly name: string
    readonly source: string
    /** Edition or year of the source. */
    readonly version: string
    readonly doses: readonly ScheduledDose[]
}
