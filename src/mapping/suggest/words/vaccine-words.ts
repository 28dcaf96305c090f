export interface VaccineWords {
    /** The short name that mappings and schedules use. */
    readonly vaccine: string
    readonly name: string
    /** Words that mean the vaccine wherever they stand. */
    readonly says: readonly string[]
    /** Diseases and short abbreviations: the vaccine only among vaccines. */
    readonly disease?: readonly string[]
}
