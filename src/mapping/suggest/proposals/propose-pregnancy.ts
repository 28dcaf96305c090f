import type { Assignment, PregnancyField } from '../../edit/assignment'
import type { FieldFacts, MetadataFacts } from '../metadata-facts'
import { findPhrase, plainText } from '../phrases'
import type { Suggestions } from '../suggestion'
import { list } from '../words/list'
import { noCodesOf, yesCodesOf } from './option-codes'
import { type Proposal, proposalOf, type Suggested } from './proposal'

const FIELDS: Readonly<Record<string, PregnancyField | undefined>> = {
    lmp: 'lastMenstrualPeriod',
    edd: 'dueDate',
    'gestational-age': 'gestationalAgeWeeks',
    gravida: 'gravida',
    parity: 'parity',
    'delivery-date': 'deliveryDate',
    'delivery-mode': 'outcome',
}

const NUMBERS = /NUMBER|INTEGER/
const OF_NUMBERS = new Set(['gestational-age', 'gravida', 'parity'])

const canHold = (
    concept: string,
    { valueType, optionSet }: FieldFacts
): boolean =>
    !OF_NUMBERS.has(concept) ||
    (NUMBERS.test(valueType) && optionSet === undefined)

const assignmentOf = ({
    field,
    suggestion,
}: Suggested): Assignment | undefined => {
    const { concept = '' } = suggestion
    const source = { dataElement: field.id }
    if (concept === 'pregnant') {
        const yesCodes = yesCodesOf(field)
        return yesCodes.length > 0
            ? {
                  section: 'pregnancy',
                  as: 'pregnant',
                  source: { ...source, yesCodes, noCodes: noCodesOf(field) },
              }
            : undefined
    }
    const as = FIELDS[concept]
    return as !== undefined && canHold(concept, field)
        ? { section: 'pregnancy', as, source }
        : undefined
}

/** In a program of children it is the mother's pregnancy, not the patient's. */
const OF_CHILDREN = list(`
    immuni*, vaccin*, epi, eir, pev, child*, enfant*, newborn*, neonat*, nouveau ne*, infant*, birth*, naissance*,
    vital events, under ?5, moins 5 ans, pediatr*, crvs, stillbirth
`)

const MOTHERS = 0.4

const isOfMother = (one: Suggested, { programs }: MetadataFacts): boolean =>
    one.suggestion.concept !== 'pregnant' &&
    one.field.places.every((place) =>
        programs.some(
            ({ id, names }) =>
                id === place.program &&
                names.some(
                    (name) =>
                        findPhrase(plainText(name), OF_CHILDREN) !== undefined
                )
        )
    )

const ofFields = (
    suggested: readonly Suggested[],
    facts: MetadataFacts
): readonly Proposal[] =>
    suggested
        .filter(
            ({ suggestion, field }) =>
                suggestion.kind === 'pregnancy' && field.kind === 'element'
        )
        .flatMap((one) => {
            const assignment = assignmentOf(one)
            const { confidence, reasons } = one.suggestion
            const factor = isOfMother(one, facts) ? MOTHERS : 1
            return assignment
                ? [
                      proposalOf(assignment, {
                          confidence: confidence * factor,
                          reasons,
                      }),
                  ]
                : []
        })

/** Contacts count where the program is one of pregnancies. */
const contactStages = (
    { stages, programs: meanings }: Suggestions,
    { programs }: MetadataFacts
): readonly Proposal[] => {
    const ofPregnancies = new Set(
        programs
            .filter(({ id }) =>
                meanings.some(
                    ({ program, means }) =>
                        program === id && means === 'pregnancy'
                )
            )
            .flatMap((program) => program.stages.map(({ id }) => id))
    )
    return stages
        .filter(
            ({ stage, kind }) =>
                kind === 'antenatal-contact' && ofPregnancies.has(stage)
        )
        .map((one) =>
            proposalOf(
                {
                    section: 'pregnancy',
                    as: 'contact-stage',
                    stage: one.stage,
                },
                one
            )
        )
}

export const proposePregnancy = (
    suggested: readonly Suggested[],
    suggestions: Suggestions,
    facts: MetadataFacts
): readonly Proposal[] => [
    ...suggestions.programs
        .filter(({ means }) => means === 'pregnancy')
        .map((one) =>
            proposalOf(
                { section: 'pregnancy', as: 'program', program: one.program },
                one
            )
        ),
    ...ofFields(suggested, facts),
    ...contactStages(suggestions, facts),
]
