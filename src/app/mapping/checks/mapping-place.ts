import type { Mapping } from '../../../mapping/mapping'

/** A part of the mapping as its pages divide it: the first step of every path. */
export type MappingPart = Exclude<
    keyof Mapping,
    'version' | 'revision' | 'savedBy' | 'savedAt'
>

/** In the order of the pages. */
export const MAPPING_PARTS = [
    'programs',
    'person',
    'vitals',
    'results',
    'problems',
    'newProblems',
    'immunizations',
    'schedule',
    'allergies',
    'medications',
    'pregnancy',
    'leftOut',
    'healthWorkers',
] as const satisfies readonly MappingPart[]

const PAGES: Readonly<Record<MappingPart, string>> = {
    programs: '/mapping',
    leftOut: '/mapping',
    person: '/mapping/person',
    vitals: '/mapping/vitals',
    results: '/mapping/results',
    problems: '/mapping/problems',
    newProblems: '/mapping/problems',
    immunizations: '/mapping/immunizations',
    schedule: '/mapping/immunizations',
    allergies: '/mapping/care',
    medications: '/mapping/care',
    pregnancy: '/mapping/care',
    healthWorkers: '/mapping/checks',
}

/** Address of the page where a part is edited. */
export const pageOfPart = (part: MappingPart): string => PAGES[part]

const isPart = (step: string | undefined): step is MappingPart =>
    MAPPING_PARTS.some((part) => part === step)

/** Where a dot path such as `vitals.3.sources.0` leads. */
export interface MappingPlace {
    readonly part: MappingPart
    /** The rest of the path. */
    readonly steps: readonly string[]
}

/** Undefined for what is said of the document as a whole. */
export const placeOfPath = (path: string): MappingPlace | undefined => {
    const [first, ...steps] = path.split('.')
    return isPart(first) ? { part: first, steps } : undefined
}
