/** One option of an option set: what is stored, and what people read, in every language known. */
export interface OptionFacts {
    readonly code: string
    readonly names: readonly string[]
}

/** Where a field is asked: of the program's person when there is no stage. */
export interface FieldPlace {
    readonly program: string
    readonly stage: string | undefined
    /** Names of the form's section, in every language known. */
    readonly section: readonly string[]
}

/** All that the metadata tells of an attribute or data element, before anybody says what it means. */
export interface FieldFacts {
    readonly id: string
    readonly kind: 'attribute' | 'element'
    /** Form name first, then name, short name and translations; without repetition, never empty. */
    readonly names: readonly [string, ...string[]]
    /** Which of the names are translations. */
    readonly translations?: readonly string[] | undefined
    readonly code: string | undefined
    readonly description: string | undefined
    /** DHIS2 value type, such as NUMBER or TRUE_ONLY. */
    readonly valueType: string
    /** Uid of the option set. */
    readonly optionSet: string | undefined
    readonly options: readonly OptionFacts[] | undefined
    readonly unique: boolean
    readonly generated: boolean
    readonly places: readonly FieldPlace[]
}

export interface StageFacts {
    readonly id: string
    readonly names: readonly [string, ...string[]]
    readonly description: string | undefined
    readonly repeatable: boolean
    /** Uids of data elements, in form order. */
    readonly fields: readonly string[]
}

export interface ProgramFacts {
    readonly id: string
    readonly names: readonly [string, ...string[]]
    readonly code: string | undefined
    readonly description: string | undefined
    readonly trackedEntityType: string | undefined
    /** Uids of attributes, in form order. */
    readonly attributes: readonly string[]
    readonly stages: readonly StageFacts[]
}

/** What suggestions are made from: tracker programs and all their fields. */
export interface MetadataFacts {
    readonly programs: readonly ProgramFacts[]
    readonly fields: ReadonlyMap<string, FieldFacts>
}
