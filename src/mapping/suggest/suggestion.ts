/** Where in the metadata a reason was found. */
export type ReasonSource =
    | 'name'
    | 'code'
    | 'description'
    | 'options'
    | 'unit'
    | 'value-type'
    | 'section'
    | 'stage'
    | 'program'
    /** Fields beside it, such as the diastolic beside a systolic. */
    | 'neighbours'

/** Why: the words that were found, and where. */
export interface Reason {
    readonly found: ReasonSource
    /** As the metadata has them, such as "Blood pressure". */
    readonly words: string
}

export const ATTRIBUTE_KINDS = [
    'given-name',
    'middle-name',
    'family-name',
    'full-name',
    'sex',
    'gender',
    'birth-date',
    'birth-date-estimated',
    'age',
    'national-id',
    'identifier',
    'phone',
    'email',
    'address',
    'photo',
    'contact-name',
    'contact-phone',
    'death-date',
    'consent',
    'other',
] as const

export const ELEMENT_KINDS = [
    'vital',
    'result',
    'problem',
    'symptom',
    'allergy',
    'medication',
    'immunization',
    'immunization-reason',
    'pregnancy',
    'social',
    'service',
    'outcome',
    'date',
    'note',
    'administrative',
] as const

export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number]
export type ElementKind = (typeof ELEMENT_KINDS)[number]
export type FieldKind = AttributeKind | ElementKind

/** What a field probably means. */
export interface FieldSuggestion {
    readonly field: string
    /** Undefined when nothing can be said. */
    readonly kind: FieldKind | undefined
    /** A concept of the kind: of VITAL_CONCEPTS, RESULT_CONCEPTS, a vaccine's short name, lmp, flag, coded ... */
    readonly concept: string | undefined
    /** 0 to 1. */
    readonly confidence: number
    readonly reasons: readonly Reason[]
    /** UCUM unit, where names or descriptions tell one. */
    readonly unit?: string | undefined
    /** Number of the dose of a vaccine, 0 for the one at birth. */
    readonly dose?: number | undefined
}

export const STAGE_KINDS = [
    'problem-list',
    'antenatal-contact',
    'delivery',
    'postnatal',
    'immunization',
    'laboratory',
    'outcome',
    'visit',
] as const

export type StageKind = (typeof STAGE_KINDS)[number]

/** What the events of a stage probably are. */
export interface StageSuggestion {
    readonly stage: string
    readonly kind: StageKind
    readonly confidence: number
    readonly reasons: readonly Reason[]
}

/** What being enrolled in a program probably means; nothing for a program of care without a condition. */
export interface ProgramSuggestion {
    readonly program: string
    readonly means: 'pregnancy' | 'condition'
    /** Name of the condition on the problem list, such as "HIV infection". */
    readonly name: string
    /** What the problem is once the enrollment is completed: lifelong conditions stay active. */
    readonly whenCompleted: 'active' | 'inactive' | 'unknown'
    readonly confidence: number
    readonly reasons: readonly Reason[]
}

export interface Suggestions {
    readonly fields: readonly FieldSuggestion[]
    readonly stages: readonly StageSuggestion[]
    readonly programs: readonly ProgramSuggestion[]
}

/** What an administrator sees and accepts together. */
export type ConfidenceLevel = 'sure' | 'likely' | 'doubtful'

export const confidenceLevel = (confidence: number): ConfidenceLevel =>
    confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'likely' : 'doubtful'
