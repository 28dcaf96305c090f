import type { ProblemMappingOf } from '../../../mapping/problem-mapping'
import type {
    FieldFacts,
    MetadataFacts,
    StageFacts,
} from '../../../mapping/suggest/metadata-facts'
import { canHold } from '../../../mapping/value-need'

/** Something that stands in the way of a stage being a list of problems. */
export type ListFault =
    | { readonly kind: 'no-stage' }
    | { readonly kind: 'not-repeatable' }
    | { readonly kind: 'no-problem-element' }
    | {
          readonly kind: 'not-in-stage' | 'not-words' | 'not-a-date'
          readonly field: string
      }
    | { readonly kind: 'no-status-codes'; readonly field: string }
    | { readonly kind: 'not-writable'; readonly field: string }

/** Faults that only matter where the chart writes to the list. */
export const isOfWriting = ({ kind }: ListFault): boolean =>
    kind === 'not-repeatable' ||
    kind === 'not-writable' ||
    kind === 'no-status-codes'

/** DHIS2 value types that a name in words can be written to. */
const WRITABLE = ['TEXT', 'LONG_TEXT']

interface ListContext {
    readonly stage: StageFacts
    readonly facts: MetadataFacts
}

const missing = (
    id: string | undefined,
    { stage }: ListContext
): readonly ListFault[] =>
    id === undefined || stage.fields.includes(id)
        ? []
        : [{ kind: 'not-in-stage', field: id }]

const ofProblem = (
    { problem }: ProblemMappingOf<'list'>,
    facts: MetadataFacts
): readonly ListFault[] => {
    if (problem === '') {
        return [{ kind: 'no-problem-element' }]
    }
    const field = facts.fields.get(problem)
    if (field && !canHold(field, 'words')) {
        return [{ kind: 'not-words', field: problem }]
    }
    const isWritable =
        !field ||
        field.options !== undefined ||
        WRITABLE.includes(field.valueType)
    return isWritable ? [] : [{ kind: 'not-writable', field: problem }]
}

const ofDate = (
    id: string | undefined,
    facts: MetadataFacts
): readonly ListFault[] => {
    const field = id === undefined ? undefined : facts.fields.get(id)
    return field && !canHold(field, 'date')
        ? [{ kind: 'not-a-date', field: field.id }]
        : []
}

const hasCode = (codes: readonly string[], { options }: FieldFacts): boolean =>
    codes.some(
        (code) => !options || options.some((option) => option.code === code)
    )

const ofStatus = (
    { status }: ProblemMappingOf<'list'>,
    facts: MetadataFacts
): readonly ListFault[] => {
    const field = status && facts.fields.get(status.dataElement)
    return status && field && !hasCode(status.active, field)
        ? [{ kind: 'no-status-codes', field: field.id }]
        : []
}

/** Whether a stage can hold problems, one in each event, with its elements as they are said. */
export const listFaults = (
    list: ProblemMappingOf<'list'>,
    facts: MetadataFacts
): readonly ListFault[] => {
    const stage = facts.programs
        .flatMap(({ stages }) => stages)
        .find(({ id }) => id === list.programStage)
    if (!stage) {
        return [{ kind: 'no-stage' }]
    }
    const context = { stage, facts }
    const elements = [
        list.status?.dataElement,
        list.onset,
        list.resolved,
        list.code,
        list.note,
        list.problem || undefined,
    ]
    return [
        ...(stage.repeatable ? [] : [{ kind: 'not-repeatable' as const }]),
        ...elements.flatMap((id) => missing(id, context)),
        ...ofProblem(list, facts),
        ...ofDate(list.onset, facts),
        ...ofDate(list.resolved, facts),
        ...ofStatus(list, facts),
    ]
}
