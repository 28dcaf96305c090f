import type { PregnancyMapping } from './care-mapping'
import type { Mapping } from './mapping'
import type { PersonMapping } from './person-mapping'
import type { ProblemMapping, StatusElement } from './problem-mapping'
import type { AnySource } from './schema-parts'

/** A uid that the mapping names, and where in the document. */
export type Reference =
    | {
          readonly to: 'field'
          readonly path: string
          readonly id: string
          readonly stage?: string | undefined
          /** Option codes that the mapping expects of the field. */
          readonly codes?: readonly string[] | undefined
      }
    | {
          readonly to: 'stage' | 'program'
          readonly path: string
          readonly id: string
      }

const field = (
    path: string,
    source: AnySource,
    codes: readonly string[] = []
): Reference =>
    'attribute' in source
        ? { to: 'field', path, id: source.attribute, codes }
        : {
              to: 'field',
              path,
              id: source.dataElement,
              stage: source.programStage,
              codes,
          }

const fields = (
    path: string,
    sources: readonly AnySource[],
    codes: readonly string[] = []
): readonly Reference[] =>
    sources.map((source, index) => field(`${path}.${index}`, source, codes))

const attributes = (
    path: string,
    ids: readonly string[]
): readonly Reference[] =>
    fields(
        path,
        ids.map((attribute) => ({ attribute }))
    )

const ofPerson = (person: PersonMapping): readonly Reference[] => {
    const sexCodes = Object.values(person.sex?.codes ?? {}).flat()
    const sex = (person.sex?.attributes ?? []).map((attribute) => ({
        attribute,
    }))
    return [
        ...attributes('person.givenName', person.givenName),
        ...attributes('person.middleName', person.middleName),
        ...attributes('person.familyName', person.familyName),
        ...attributes('person.fullName', person.fullName),
        ...attributes('person.birthDate', person.birthDate),
        ...attributes('person.birthDateEstimated', person.birthDateEstimated),
        // the attributes of sex may have different options: a code must be in one of them
        ...fields('person.sex', sex, sex.length === 1 ? sexCodes : []),
        ...fields('person.identifiers', person.identifiers),
        ...attributes('person.phone', person.phone),
        ...attributes('person.address', person.address),
        ...attributes('person.photo', person.photo),
        ...person.death.map(({ source, deadCodes }, index) =>
            field(`person.death.${index}`, source, deadCodes)
        ),
    ]
}

const ofStatus = (
    path: string,
    status: StatusElement | undefined,
    programStage: string | undefined
): readonly Reference[] =>
    status
        ? [
              field(path, { dataElement: status.dataElement, programStage }, [
                  ...status.active,
                  ...status.inactive,
                  ...status.enteredInError,
              ]),
          ]
        : []

/** Without true and false, which stand for yes and no whatever the options are. */
const optionCodes = (codes: readonly string[]): readonly string[] =>
    codes.filter((code) => code !== 'true' && code !== 'false')

const ofProblem = (
    problem: ProblemMapping,
    index: number
): readonly Reference[] => {
    const path = `problems.${index}`
    switch (problem.kind) {
        case 'enrollment':
            return [
                { to: 'program', path: `${path}.program`, id: problem.program },
            ]
        case 'flag':
            return [
                field(
                    `${path}.source`,
                    problem.source,
                    optionCodes([...problem.yesCodes, ...problem.noCodes])
                ),
            ]
        case 'coded': {
            const stage =
                'programStage' in problem.source
                    ? problem.source.programStage
                    : undefined
            return [
                field(`${path}.source`, problem.source, problem.noneCodes),
                ...ofStatus(
                    `${path}.statusElement`,
                    problem.statusElement,
                    stage
                ),
            ]
        }
        case 'list': {
            const { programStage } = problem
            const elements = [
                problem.problem,
                problem.onset,
                problem.resolved,
                problem.note,
            ]
            return [
                { to: 'stage', path: `${path}.programStage`, id: programStage },
                ...fields(
                    path,
                    elements
                        .filter((id) => id !== undefined)
                        .map((dataElement) => ({ dataElement, programStage }))
                ),
                ...ofStatus(`${path}.status`, problem.status, programStage),
            ]
        }
    }
}

const ofPregnancy = (
    pregnancy: PregnancyMapping | undefined
): readonly Reference[] =>
    pregnancy
        ? [
              ...pregnancy.programs.map((id, index): Reference => ({
                  to: 'program',
                  path: `pregnancy.programs.${index}`,
                  id,
              })),
              ...pregnancy.contactStages.map((id, index): Reference => ({
                  to: 'stage',
                  path: `pregnancy.contactStages.${index}`,
                  id,
              })),
              ...pregnancy.pregnant.map((source, index) =>
                  field(
                      `pregnancy.pregnant.${index}`,
                      source,
                      optionCodes([...source.yesCodes, ...source.noCodes])
                  )
              ),
              ...fields(
                  'pregnancy.lastMenstrualPeriod',
                  pregnancy.lastMenstrualPeriod
              ),
              ...fields('pregnancy.dueDate', pregnancy.dueDate),
              ...fields(
                  'pregnancy.gestationalAgeWeeks',
                  pregnancy.gestationalAgeWeeks
              ),
              ...fields('pregnancy.gravida', pregnancy.gravida),
              ...fields('pregnancy.parity', pregnancy.parity),
              ...fields('pregnancy.deliveryDate', pregnancy.deliveryDate),
              ...fields('pregnancy.outcome', pregnancy.outcome),
          ]
        : []

/** Every uid that a mapping names. */
export const mappingReferences = (mapping: Mapping): readonly Reference[] => [
    ...ofPerson(mapping.person),
    ...mapping.vitals.flatMap(({ sources }, n) =>
        fields(`vitals.${n}.sources`, sources)
    ),
    ...mapping.results.flatMap(({ sources, abnormalCodes }, n) =>
        fields(
            `results.${n}.sources`,
            sources,
            sources.length === 1 ? abnormalCodes : []
        )
    ),
    ...mapping.problems.flatMap(ofProblem),
    ...mapping.allergies.map(({ source, noneCodes }, n) =>
        field(`allergies.${n}.source`, source, noneCodes)
    ),
    ...mapping.medications.map(({ source }, n) =>
        field(`medications.${n}.source`, source)
    ),
    ...mapping.immunizations.flatMap(
        ({ source, givenCodes, reasonNotGiven }, n) => [
            field(`immunizations.${n}.source`, source, givenCodes),
            ...(reasonNotGiven
                ? [
                      field(`immunizations.${n}.reasonNotGiven`, {
                          dataElement: reasonNotGiven,
                      }),
                  ]
                : []),
        ]
    ),
    ...ofPregnancy(mapping.pregnancy),
]
