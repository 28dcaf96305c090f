import type { Mapping } from './mapping'
import type { ProblemMapping, StatusElement } from './problem-mapping'
import type { AnySource } from './schema-parts'

/** Codes that the mapping expects among the values of some fields. */
export interface CodeList {
    readonly path: string
    readonly codes: readonly string[]
    /** Each code must be one of some field of these. */
    readonly fields: readonly string[]
    /** Without a code that a field can hold, this part of the mapping never says anything. */
    readonly needed: boolean
}

const fieldOf = (source: AnySource): string =>
    'attribute' in source ? source.attribute : source.dataElement

const ofSex = ({ person: { sex } }: Mapping): readonly CodeList[] => {
    if (!sex) {
        return []
    }
    const { attributes: fields, codes } = sex
    const path = 'person.sex.codes'
    return [
        {
            path: `${path}.female`,
            codes: codes.female,
            fields,
            needed: true,
        },
        { path: `${path}.male`, codes: codes.male, fields, needed: true },
        { path: `${path}.other`, codes: codes.other, fields, needed: false },
    ]
}

const ofDeath = ({ person }: Mapping): readonly CodeList[] =>
    person.death.flatMap(({ source, deadCodes: codes }, n) =>
        codes
            ? [
                  {
                      path: `person.death.${n}.deadCodes`,
                      codes,
                      fields: [fieldOf(source)],
                      needed: true,
                  },
              ]
            : []
    )

const ofStatus = (
    path: string,
    status: StatusElement | undefined,
    needed: boolean
): readonly CodeList[] => {
    if (!status) {
        return []
    }
    const fields = [status.dataElement]
    const list = (key: 'active' | 'inactive' | 'enteredInError') => ({
        path: `${path}.${key}`,
        codes: status[key],
        fields,
        needed: needed && key === 'active',
    })
    return [list('active'), list('inactive'), list('enteredInError')]
}

const ofProblem =
    (writtenTo: string | undefined) =>
    (problem: ProblemMapping, n: number): readonly CodeList[] => {
        const path = `problems.${n}`
        switch (problem.kind) {
            case 'flag': {
                const { yesCodes, noCodes, source } = problem
                return yesAndNo(path, { yesCodes, noCodes }, source)
            }
            case 'coded':
                return [
                    {
                        path: `${path}.noneCodes`,
                        codes: problem.noneCodes,
                        fields: [fieldOf(problem.source)],
                        needed: false,
                    },
                    ...ofStatus(
                        `${path}.statusElement`,
                        problem.statusElement,
                        false
                    ),
                ]
            case 'list':
                return ofStatus(
                    `${path}.status`,
                    problem.status,
                    problem.programStage === writtenTo
                )
            case 'enrollment':
                return []
        }
    }

const yesAndNo = (
    path: string,
    codes: Readonly<Record<'yesCodes' | 'noCodes', readonly string[]>>,
    source: AnySource
): readonly CodeList[] => {
    const fields = [fieldOf(source)]
    return [
        {
            path: `${path}.yesCodes`,
            codes: codes.yesCodes,
            fields,
            needed: true,
        },
        {
            path: `${path}.noCodes`,
            codes: codes.noCodes,
            fields,
            needed: false,
        },
    ]
}

const ofAllergies = ({ allergies }: Mapping): readonly CodeList[] =>
    allergies.flatMap(({ source, substance, yesCodes, noneCodes }, n) => {
        const fields = [fieldOf(source)]
        const path = `allergies.${n}`
        const none = {
            path: `${path}.noneCodes`,
            codes: noneCodes,
            fields,
            needed: false,
        }
        // without a substance it is no question of yes or no
        return substance === undefined
            ? [none]
            : [
                  {
                      path: `${path}.yesCodes`,
                      codes: yesCodes,
                      fields,
                      needed: true,
                  },
                  none,
              ]
    })

const ofDoses = ({ immunizations }: Mapping): readonly CodeList[] =>
    immunizations.map(({ source, givenCodes, recordedAs }, n) => ({
        path: `immunizations.${n}.givenCodes`,
        codes: givenCodes,
        fields: [fieldOf(source)],
        needed: recordedAs === 'coded',
    }))

/** Every list of codes in a mapping. */
export const codeListsOf = (mapping: Mapping): readonly CodeList[] => [
    ...ofSex(mapping),
    ...ofDeath(mapping),
    ...mapping.results.map(({ abnormalCodes, sources }, n) => ({
        path: `results.${n}.abnormalCodes`,
        codes: abnormalCodes,
        fields: sources.map(({ dataElement }) => dataElement),
        needed: false,
    })),
    ...mapping.problems.flatMap(ofProblem(mapping.newProblems?.programStage)),
    ...ofAllergies(mapping),
    ...ofDoses(mapping),
    ...(mapping.pregnancy?.pregnant ?? []).flatMap((source, n) =>
        yesAndNo(`pregnancy.pregnant.${n}`, source, source)
    ),
]
