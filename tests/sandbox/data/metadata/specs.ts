/** A name in the languages of the demo: English, French, Arabic. */
export interface Names {
    en: string
    fr: string
    ar: string
}

/** Names written as one line of a table. */
export const names = (en: string, fr: string, ar: string): Names => ({
    en,
    fr,
    ar,
})

export type ValueType =
    | 'TEXT'
    | 'LONG_TEXT'
    | 'NUMBER'
    | 'INTEGER_ZERO_OR_POSITIVE'
    | 'PERCENTAGE'
    | 'DATE'
    | 'BOOLEAN'
    | 'TRUE_ONLY'
    | 'PHONE_NUMBER'
    | 'IMAGE'

export interface OptionSetSpec {
    names: Names
    options: Record<string, Names>
}

/** A data element or an attribute. `en` carries the unit, since DHIS2 has no other place for it. */
export interface FieldSpec<OptionSetKey extends string = string> {
    names: Names
    valueType: ValueType
    optionSet?: OptionSetKey
    unique?: boolean
}

export interface SectionSpec<ElementKey extends string = string> {
    names: Names
    elements: readonly ElementKey[]
}

export interface StageSpec<ElementKey extends string = string> {
    names: Names
    dateLabel: Names
    dueDateLabel?: Names
    repeatable: boolean
    standardInterval?: number
    minDaysFromStart?: number
    compulsory: readonly ElementKey[]
    sections: readonly SectionSpec<ElementKey>[]
}

export interface ProgramSpec<
    ElementKey extends string = string,
    AttributeKey extends string = string,
> {
    names: Names
    shortName: string
    description: string
    color: string
    enrollmentDateLabel: Names
    incidentDateLabel?: Names
    onlyEnrollOnce: boolean
    attributes: readonly AttributeKey[]
    mandatory: readonly AttributeKey[]
    /** OPEN when absent. */
    accessLevel?: 'PROTECTED'
    /** Key of the user group that alone may open it; absent: everybody. */
    onlyFor?: string
    stages: Record<string, StageSpec<ElementKey>>
}
