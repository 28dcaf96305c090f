import { PERSON_LISTS, PREGNANCY_FIELDS } from '../edit/assignment'
import { fieldOfSource, stageOfSource } from '../edit/assignment-key'
import type { Mapping } from '../mapping'
import type { ResultMapping, VitalMapping } from '../measure-mapping'
import type { ProblemMapping } from '../problem-mapping'
import type { AnySource } from '../schema-parts'
import type { ChangedSection } from './mapping-change'

/** An item of a list, with what makes it the same item in another version. */
export interface Entry {
    readonly value: unknown
    readonly key: string
    readonly name: string | undefined
    readonly ids: readonly string[]
}

export interface EntryList {
    readonly section: ChangedSection
    readonly path: string
    readonly entries: readonly Entry[]
}

const sourceKey = (source: AnySource): string =>
    `${fieldOfSource(source)} ${stageOfSource(source) ?? ''}`

const entryOfId = (id: string): Entry => ({
    value: id,
    key: id,
    name: undefined,
    ids: [id],
})

const entryOfSource = (source: AnySource): Entry => ({
    value: source,
    key: sourceKey(source),
    name: undefined,
    ids: [fieldOfSource(source)],
})

const entryOfMeasure = (measure: VitalMapping | ResultMapping): Entry => ({
    value: measure,
    key: measure.id,
    name: measure.name,
    ids: measure.sources.map(({ dataElement }) => dataElement),
})

const entryOfProblem = (problem: ProblemMapping): Entry => {
    const value = problem
    switch (problem.kind) {
        case 'flag': {
            const { source, name } = problem
            const ids = [fieldOfSource(source)]
            return { value, key: `flag ${sourceKey(source)}`, name, ids }
        }
        case 'coded': {
            const { source } = problem
            const key = `coded ${sourceKey(source)}`
            const ids = [fieldOfSource(source)]
            return { value, key, name: undefined, ids }
        }
        case 'list': {
            const { programStage, problem: element } = problem
            const key = `list ${programStage}`
            const ids = [programStage, element]
            return { value, key, name: undefined, ids }
        }
        case 'enrollment': {
            const { program, name } = problem
            const key = `enrollment ${program}`
            return { value, key, name, ids: [program] }
        }
    }
}

const ofPerson = ({ person }: Mapping): readonly EntryList[] => {
    const section = 'person' as const
    return [
        ...PERSON_LISTS.map((key) => ({
            section,
            path: `person.${key}`,
            entries: person[key].map(entryOfId),
        })),
        {
            section,
            path: 'person.identifiers',
            entries: person.identifiers.map((value) => ({
                ...entryOfSource(value),
                value,
                name: value.label,
            })),
        },
        {
            section,
            path: 'person.death',
            entries: person.death.map((value) => ({
                ...entryOfSource(value.source),
                value,
            })),
        },
    ]
}

const ofCare = (mapping: Mapping): readonly EntryList[] => [
    {
        section: 'allergies',
        path: 'allergies',
        entries: mapping.allergies.map((value) => ({
            ...entryOfSource(value.source),
            value,
            name: value.substance,
        })),
    },
    {
        section: 'medications',
        path: 'medications',
        entries: mapping.medications.map((value) => ({
            ...entryOfSource(value.source),
            value,
            name: value.name,
        })),
    },
    {
        section: 'immunizations',
        path: 'immunizations',
        entries: mapping.immunizations.map((value) => ({
            value,
            key: `${value.vaccine} ${value.dose ?? ''} ${sourceKey(value.source)}`,
            name: value.name,
            ids: [value.source.dataElement],
        })),
    },
]

/** Without a pregnancy the lists are there all the same, and empty. */
const ofPregnancy = ({ pregnancy }: Mapping): readonly EntryList[] => {
    const section = 'pregnancy' as const
    return [
        ...(['programs', 'contactStages'] as const).map((key) => ({
            section,
            path: `pregnancy.${key}`,
            entries: (pregnancy?.[key] ?? []).map(entryOfId),
        })),
        ...(['pregnant', ...PREGNANCY_FIELDS] as const).map((key) => ({
            section,
            path: `pregnancy.${key}`,
            entries: (pregnancy?.[key] ?? []).map(entryOfSource),
        })),
    ]
}

/** Every list of a mapping, always the same ones in the same order. */
export const entryListsOf = (mapping: Mapping): readonly EntryList[] => [
    {
        section: 'programs',
        path: 'programs',
        entries: mapping.programs.map(entryOfId),
    },
    {
        section: 'healthWorkers',
        path: 'healthWorkers.userGroups',
        entries: (mapping.healthWorkers?.userGroups ?? []).map(entryOfId),
    },
    ...ofPerson(mapping),
    {
        section: 'vitals',
        path: 'vitals',
        entries: mapping.vitals.map(entryOfMeasure),
    },
    {
        section: 'results',
        path: 'results',
        entries: mapping.results.map(entryOfMeasure),
    },
    {
        section: 'problems',
        path: 'problems',
        entries: mapping.problems.map(entryOfProblem),
    },
    ...ofCare(mapping),
    ...ofPregnancy(mapping),
    {
        section: 'leftOut',
        path: 'leftOut',
        entries: mapping.leftOut.map(entryOfId),
    },
]

/** The doses of the country's own schedule. */
export const scheduleDoses = ({ schedule }: Mapping): EntryList => ({
    section: 'schedule',
    path: 'schedule.doses',
    entries: (schedule?.doses ?? []).map((value) => ({
        value,
        key: `${value.vaccine} ${value.dose}`,
        name: `${value.vaccine} ${value.dose}`,
        ids: [],
    })),
})
