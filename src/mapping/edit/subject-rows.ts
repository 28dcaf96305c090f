import { foldText } from '../../domain/fold-text'
import type {
    FieldFacts,
    MetadataFacts,
    ProgramFacts,
    StageFacts,
} from '../suggest/metadata-facts'
import type { Proposal } from '../suggest/proposals'
import { confidenceLevel } from '../suggest/suggestion'
import type { Assignment, Subject } from './assignment'
import { idOfSubject, stageOfSource } from './assignment-key'

export type RowState = 'mapped' | 'suggested' | 'left-out' | 'open'

/** A field, stage or program of a program, with what is said and what is proposed of it. */
export interface SubjectRow {
    /** Unique on the page: the same field in two stages is two rows. */
    readonly key: string
    readonly subject: Subject
    readonly name: string
    readonly field: FieldFacts | undefined
    /** The stage in which the field is asked. */
    readonly stage: string | undefined
    readonly assigned: readonly Assignment[]
    readonly proposals: readonly Proposal[]
    readonly state: RowState
}

/** Rows that stand together in the form. */
export interface RowGroup {
    readonly key: string
    readonly kind: 'program' | 'attributes' | 'stage'
    /** The stage's or program's name. */
    readonly name: string
    /** The form's section, if the stage has any. */
    readonly section: string | undefined
    readonly rows: readonly SubjectRow[]
}

interface Known {
    readonly facts: MetadataFacts
    readonly assigned: ReadonlyMap<string, readonly Assignment[]>
    /** Open ones only. */
    readonly proposals: ReadonlyMap<string, readonly Proposal[]>
}

const sourceStage = (one: Assignment): string | undefined => {
    switch (one.section) {
        case 'vitals':
        case 'results':
            return stageOfSource(one.source)
        case 'allergies':
        case 'medications':
        case 'immunizations':
            return stageOfSource(one.item.source)
        case 'problems':
            return one.item.kind === 'list'
                ? one.item.programStage
                : one.item.kind === 'enrollment'
                  ? undefined
                  : stageOfSource(one.item.source)
        default:
            return undefined
    }
}

const inStage = (stage: string | undefined) => (one: Assignment) => {
    const only = sourceStage(one)
    return only === undefined || stage === undefined || only === stage
}

const stateOf = (
    assigned: readonly Assignment[],
    proposals: readonly Proposal[]
): RowState => {
    if (assigned.some(({ section }) => section === 'left-out')) {
        return 'left-out'
    }
    if (assigned.length > 0) {
        return 'mapped'
    }
    return proposals.length > 0 ? 'suggested' : 'open'
}

interface RowOf {
    readonly subject: Subject
    readonly name: string
    readonly field?: FieldFacts | undefined
    readonly stage?: string | undefined
}

const rowOf = (
    known: Known,
    { subject, name, field, stage }: RowOf
): SubjectRow => {
    const id = idOfSubject(subject)
    const assigned = (known.assigned.get(id) ?? []).filter(inStage(stage))
    const proposals = (known.proposals.get(id) ?? []).filter(({ assignment }) =>
        inStage(stage)(assignment)
    )
    return {
        key: `${stage ?? ''}:${id}`,
        subject,
        name,
        field,
        stage,
        assigned,
        proposals,
        state: stateOf(assigned, proposals),
    }
}

const fieldRow = (
    known: Known,
    id: string,
    stage: string | undefined
): readonly SubjectRow[] => {
    const field = known.facts.fields.get(id)
    return field
        ? [
              rowOf(known, {
                  subject: { kind: 'field', field: id },
                  name: field.names[0],
                  field,
                  stage,
              }),
          ]
        : []
}

const sectionOf = (row: SubjectRow): string | undefined =>
    row.field?.places.find(({ stage }) => stage === row.stage)?.section[0]

const stageGroups = (known: Known, stage: StageFacts): readonly RowGroup[] => {
    const [name] = stage.names
    const head = rowOf(known, {
        subject: { kind: 'stage', stage: stage.id },
        name,
    })
    const rows = stage.fields.flatMap((id) => fieldRow(known, id, stage.id))
    const sections = [...new Set(rows.map(sectionOf))]
    const groups = sections.map((section, index): RowGroup => ({
        key: `${stage.id}:${index}`,
        kind: 'stage',
        name,
        section,
        rows: rows.filter((row) => sectionOf(row) === section),
    }))
    const [first, ...others] = groups
    return [
        {
            key: `${stage.id}:0`,
            kind: 'stage',
            name,
            section: first?.section,
            rows: [head, ...(first?.rows ?? [])],
        },
        ...others,
    ]
}

/** Everything of a program that can be given a place, in the order of its forms. */
export const programRows = (
    known: Known,
    program: ProgramFacts
): readonly RowGroup[] => {
    const [name] = program.names
    return [
        {
            key: program.id,
            kind: 'program',
            name,
            section: undefined,
            rows: [
                rowOf(known, {
                    subject: { kind: 'program', program: program.id },
                    name,
                }),
            ],
        },
        {
            key: `${program.id}:attributes`,
            kind: 'attributes',
            name,
            section: undefined,
            rows: program.attributes.flatMap((id) =>
                fieldRow(known, id, undefined)
            ),
        },
        ...program.stages.flatMap((stage) => stageGroups(known, stage)),
    ]
}

export const ROW_FILTERS = [
    'all',
    'not-mapped',
    'suggested',
    'doubtful',
    'mapped',
    'left-out',
] as const

export type RowFilter = (typeof ROW_FILTERS)[number]

const passes = (row: SubjectRow, filter: RowFilter): boolean => {
    switch (filter) {
        case 'all':
            return true
        case 'not-mapped':
            return row.state === 'open' || row.state === 'suggested'
        case 'doubtful':
            return (
                row.state === 'suggested' &&
                row.proposals.some(
                    ({ confidence }) =>
                        confidenceLevel(confidence) === 'doubtful'
                )
            )
        case 'suggested':
        case 'mapped':
        case 'left-out':
            return row.state === filter
    }
}

const wordsOf = ({ name, field }: SubjectRow): string =>
    foldText(
        [
            name,
            ...(field?.names ?? []),
            field?.code ?? '',
            field?.description ?? '',
        ].join(' ')
    )

/** Keeps the rows that pass, and the groups that have any. */
export const filterRows = (
    groups: readonly RowGroup[],
    filter: RowFilter,
    text: string
): readonly RowGroup[] => {
    const words = foldText(text).split(/\s+/).filter(Boolean)
    return groups
        .map((group) => ({
            ...group,
            rows: group.rows.filter(
                (row) =>
                    passes(row, filter) &&
                    words.every((word) => wordsOf(row).includes(word))
            ),
        }))
        .filter(({ rows }) => rows.length > 0)
}

/** How many of the fields of some rows are in each state; a field in two stages counts once. */
export const countStates = (
    groups: readonly RowGroup[]
): Readonly<Record<RowState, number>> => {
    const rows = groups
        .flatMap((group) => group.rows)
        .filter(({ subject }) => subject.kind === 'field')
    const states = new Map(
        rows.map((row) => [idOfSubject(row.subject), row.state])
    )
    const counts = { mapped: 0, suggested: 0, 'left-out': 0, open: 0 }
    for (const state of states.values()) {
        counts[state]++
    }
    return counts
}
