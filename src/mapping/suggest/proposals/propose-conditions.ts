import type { Assignment } from '../../edit/assignment'
import type { ProblemMapping } from '../../problem-mapping'
import type { MetadataFacts, StageFacts } from '../metadata-facts'
import { findPhrase, plainText } from '../phrases'
import type { Suggestions } from '../suggestion'
import { list } from '../words/list'
import { chartName } from './chart-names'
import {
    noCodesOf,
    noneCodesOf,
    statusCodesOf,
    yesCodesOf,
} from './option-codes'
import { type Proposal, proposalOf, type Suggested } from './proposal'

const problem = (item: ProblemMapping): Assignment => ({
    section: 'problems',
    item,
})

const fieldProblem = ({ field, suggestion }: Suggested): ProblemMapping => {
    const source = { dataElement: field.id }
    return suggestion.concept === 'flag'
        ? {
              kind: 'flag',
              name: chartName(field),
              source,
              yesCodes: yesCodesOf(field),
              noCodes: noCodesOf(field),
          }
        : {
              kind: 'coded',
              source,
              status: 'unknown',
              noneCodes: noneCodesOf(field),
          }
}

const NO_ALLERGY = list(`
    no known *, no allerg*, none, aucune *, aucun*, pas d* allerg*, sin alerg*, sem alerg*, nkda, nka
`)

const allergy = ({ field }: Suggested): Assignment => {
    const source = { dataElement: field.id }
    const isYesNo = field.options === undefined
    const isNone = field.names.some(
        (name) => findPhrase(plainText(name), NO_ALLERGY) !== undefined
    )
    const isFlag =
        field.valueType === 'BOOLEAN' || field.valueType === 'TRUE_ONLY'
    if (isFlag && isYesNo) {
        return {
            section: 'allergies',
            item: isNone
                ? { source, yesCodes: [], noneCodes: ['true'] }
                : {
                      source,
                      substance: chartName(field),
                      yesCodes: ['true'],
                      noneCodes: [],
                  },
        }
    }
    return {
        section: 'allergies',
        item: { source, yesCodes: ['true'], noneCodes: noneCodesOf(field) },
    }
}

const ONSET = list(
    'onset, start*, since, debut, noted, diagnos*, begin*, inicio'
)
const RESOLVED = list(
    'end*, resol*, closed, stop*, fin, resolution, abat*, termin*'
)
const STATUS = list('status, statut, estado, etat')
const CODE = list('code, icd *, cim *, icd')
const NOTE = list('note*, comment*, remark*, remarque*, observation*')

const saying = (
    fields: readonly Suggested[],
    words: readonly string[]
): Suggested | undefined =>
    fields.find(({ field }) =>
        field.names.some(
            (name) => findPhrase(plainText(name), words) !== undefined
        )
    )

/** The elements of a stage that is a problem list, by what each of them is. */
const listStage = (
    stage: StageFacts,
    fields: readonly Suggested[]
): ProblemMapping | undefined => {
    const named = fields.find(
        ({ suggestion }) =>
            suggestion.kind === 'problem' && suggestion.concept === 'coded'
    )
    const dates = fields.filter(({ field }) => field.valueType === 'DATE')
    const texts = fields.filter(({ field }) => field.options === undefined)
    const status = saying(
        fields.filter(({ field }) => field.options !== undefined),
        STATUS
    )?.field
    return (
        named && {
            kind: 'list',
            programStage: stage.id,
            problem: named.field.id,
            status: status && {
                dataElement: status.id,
                ...statusCodesOf(status),
            },
            onset: saying(dates, ONSET)?.field.id,
            resolved: saying(dates, RESOLVED)?.field.id,
            code: saying(texts, CODE)?.field.id,
            note: saying(texts, NOTE)?.field.id,
        }
    )
}

interface ListStage {
    readonly item: Proposal
    readonly fields: readonly string[]
}

const listStages = (
    suggested: ReadonlyMap<string, Suggested>,
    { stages }: Suggestions,
    { programs }: MetadataFacts
): readonly ListStage[] =>
    programs
        .flatMap((program) => program.stages)
        .flatMap((stage) => {
            const grounds = stages.find(
                (one) => one.stage === stage.id && one.kind === 'problem-list'
            )
            const fields = stage.fields.flatMap((id) => suggested.get(id) ?? [])
            const item = grounds && listStage(stage, fields)
            return item
                ? [
                      {
                          item: proposalOf(problem(item), grounds),
                          fields: stage.fields,
                      },
                  ]
                : []
        })

const enrollments = ({ programs }: Suggestions): readonly Proposal[] =>
    programs
        .filter(({ means }) => means === 'condition')
        .map((one) =>
            proposalOf(
                problem({
                    kind: 'enrollment',
                    program: one.program,
                    name: one.name,
                    whenCompleted: one.whenCompleted,
                }),
                one
            )
        )

/** Problems: lists first, whose elements are then no problems of their own; then fields; then programs. */
export const proposeConditions = (
    suggested: ReadonlyMap<string, Suggested>,
    suggestions: Suggestions,
    facts: MetadataFacts
): readonly Proposal[] => {
    const lists = listStages(suggested, suggestions, facts)
    const listed = new Set(lists.flatMap(({ fields }) => fields))
    const fields = [...suggested.values()].filter(
        ({ field }) => field.kind === 'element'
    )
    const isProblem = ({ suggestion, field }: Suggested) =>
        suggestion.kind === 'problem' && !listed.has(field.id)
    return [
        ...lists.map(({ item }) => item),
        ...fields
            .filter(isProblem)
            .map((one) =>
                proposalOf(problem(fieldProblem(one)), one.suggestion)
            ),
        ...enrollments(suggestions),
        ...fields
            .filter(({ suggestion }) => suggestion.kind === 'allergy')
            .map((one) => proposalOf(allergy(one), one.suggestion)),
    ]
}
