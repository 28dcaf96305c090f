/** Who may read what is recorded in a program or a stage. */
export interface DataAccess {
    readonly name: string
    /** Everybody who logs in. */
    readonly publicData: boolean
    /** User groups that may, beside everybody. */
    readonly groupsWithData: readonly string[]
}

export interface ProgramDataAccess extends DataAccess {
    /** Only stages whose sharing is known. */
    readonly stages: ReadonlyMap<string, DataAccess>
}

/** Sharing of the programs that the user may see; one that is absent is not known. */
export interface ProgramAccess {
    readonly programs: ReadonlyMap<string, ProgramDataAccess>
    /** User group uid -> name. */
    readonly groups: ReadonlyMap<string, string>
}
