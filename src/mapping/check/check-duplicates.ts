import { PERSON_LISTS, PREGNANCY_FIELDS } from '../edit/assignment'
import { fieldOfSource, stageOfSource } from '../edit/assignment-key'
import type { Mapping } from '../mapping'
import type { ProblemMapping } from '../problem-mapping'
import type { AnySource } from '../schema-parts'
import type { FaultFound } from './fault'

/** Something in a list, what it is of, and what makes it the same as another one. */
interface Entry {
    readonly id: string
    readonly key: string
}

interface EntryList {
    readonly path: string
    readonly entries: readonly Entry[]
}

const ofIds = (path: string, ids: readonly string[]): EntryList => ({
    path,
    entries: ids.map((id) => ({ id, key: id })),
})

const ofSource = (source: AnySource, more: string = ''): Entry => {
    const id = fieldOfSource(source)
    return { id, key: `${id} ${stageOfSource(source) ?? ''} ${more}` }
}

const ofProblem = (problem: ProblemMapping): Entry => {
    switch (problem.kind) {
        case 'flag':
            return ofSource(problem.source, `flag ${problem.name}`)
        case 'coded':
            return ofSource(problem.source, 'coded')
        case 'list':
            return { id: problem.programStage, key: problem.programStage }
        case 'enrollment':
            return { id: problem.program, key: problem.program }
    }
}

const inPerson = ({ person }: Mapping): readonly EntryList[] => [
    ...PERSON_LISTS.map((key) => ofIds(`person.${key}`, person[key])),
    ofIds('person.sex.attributes', person.sex?.attributes ?? []),
    ofIds(
        'person.identifiers',
        person.identifiers.map(({ attribute }) => attribute)
    ),
    {
        path: 'person.death',
        entries: person.death.map(({ source }) => ofSource(source)),
    },
]

const inPregnancy = ({ pregnancy }: Mapping): readonly EntryList[] =>
    pregnancy
        ? [
              ofIds('pregnancy.programs', pregnancy.programs),
              ofIds('pregnancy.contactStages', pregnancy.contactStages),
              ...(['pregnant', ...PREGNANCY_FIELDS] as const).map((key) => ({
                  path: `pregnancy.${key}`,
                  entries: pregnancy[key].map((source) => ofSource(source)),
              })),
          ]
        : []

const listsOf = (mapping: Mapping): readonly EntryList[] => [
    ofIds('programs', mapping.programs),
    ofIds('leftOut', mapping.leftOut),
    ofIds('healthWorkers.userGroups', mapping.healthWorkers?.userGroups ?? []),
    ...inPerson(mapping),
    { path: 'problems', entries: mapping.problems.map(ofProblem) },
    {
        path: 'allergies',
        entries: mapping.allergies.map(({ source, substance }) =>
            ofSource(source, substance)
        ),
    },
    {
        path: 'medications',
        entries: mapping.medications.map(({ source, recordedAs, name }) =>
            ofSource(source, `${recordedAs} ${name ?? ''}`)
        ),
    },
    ...inPregnancy(mapping),
]

/** The same thing said twice; the later one goes. Measures and doses have checks of their own. */
export const checkDuplicates = (mapping: Mapping): readonly FaultFound[] =>
    listsOf(mapping).flatMap(({ path, entries }) =>
        entries.flatMap(({ id, key }, n) => {
            const place = `${path}.${n}`
            const isFirst =
                entries.findIndex((other) => other.key === key) === n
            return isFirst
                ? []
                : [
                      {
                          kind: 'mapped-twice' as const,
                          path: place,
                          id,
                          mend: { kind: 'remove' as const, path: place },
                      },
                  ]
        })
    )
