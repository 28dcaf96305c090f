import { assertNever } from '../../domain/result'
import type { ProblemMapping } from '../problem-mapping'
import type { AnySource } from '../schema-parts'
import type { Assignment, AssignmentOf, Subject } from './assignment'

/** Uid of the attribute or data element. */
export const fieldOfSource = (source: AnySource): string =>
    'attribute' in source ? source.attribute : source.dataElement

/** The one stage that a source is bound to, if any. */
export const stageOfSource = (source: AnySource): string | undefined =>
    'attribute' in source ? undefined : source.programStage

const sourceKey = (source: AnySource): string =>
    `${fieldOfSource(source)}@${stageOfSource(source) ?? ''}`

const problemKey = (item: ProblemMapping): string => {
    switch (item.kind) {
        case 'flag':
            return `flag:${sourceKey(item.source)}:${item.name}`
        case 'coded':
            return `coded:${sourceKey(item.source)}`
        case 'list':
            return `list:${item.programStage}`
        case 'enrollment':
            return `enrollment:${item.program}`
    }
}

const personKey = (one: AssignmentOf<'person'>): string =>
    one.as === 'death'
        ? `death:${sourceKey(one.death.source)}`
        : `${one.as}:${one.attribute}`

const pregnancyKey = (one: AssignmentOf<'pregnancy'>): string => {
    switch (one.as) {
        case 'program':
            return `program:${one.program}`
        case 'contact-stage':
            return `contact-stage:${one.stage}`
        default:
            return `${one.as}:${sourceKey(one.source)}`
    }
}

const keyInSection = (one: Assignment): string => {
    switch (one.section) {
        case 'person':
            return personKey(one)
        case 'vitals':
        case 'results':
            return `${one.measure.id}:${sourceKey(one.source)}`
        case 'problems':
            return problemKey(one.item)
        case 'allergies':
            return `${sourceKey(one.item.source)}:${one.item.substance ?? ''}`
        case 'medications':
            return `${one.item.recordedAs}:${sourceKey(one.item.source)}`
        case 'immunizations':
            return `${one.item.vaccine}:${one.item.dose ?? ''}:${sourceKey(one.item.source)}`
        case 'pregnancy':
            return pregnancyKey(one)
        case 'left-out':
            return one.id
        default:
            return assertNever(one)
    }
}

/** The same for two assignments of the same meaning to the same field, whatever their details. */
export const assignmentKey = (one: Assignment): string =>
    `${one.section}:${keyInSection(one)}`

const ofField = (source: AnySource): Subject => ({
    kind: 'field',
    field: fieldOfSource(source),
})

const problemSubject = (item: ProblemMapping): Subject => {
    switch (item.kind) {
        case 'list':
            return { kind: 'stage', stage: item.programStage }
        case 'enrollment':
            return { kind: 'program', program: item.program }
        default:
            return ofField(item.source)
    }
}

const pregnancySubject = (one: AssignmentOf<'pregnancy'>): Subject => {
    switch (one.as) {
        case 'program':
            return { kind: 'program', program: one.program }
        case 'contact-stage':
            return { kind: 'stage', stage: one.stage }
        default:
            return ofField(one.source)
    }
}

/** What an assignment is of: a field, a stage or a program. */
export const subjectOf = (one: Assignment): Subject => {
    switch (one.section) {
        case 'person':
            return one.as === 'death'
                ? ofField(one.death.source)
                : { kind: 'field', field: one.attribute }
        case 'vitals':
        case 'results':
            return ofField(one.source)
        case 'problems':
            return problemSubject(one.item)
        case 'allergies':
        case 'medications':
        case 'immunizations':
            return ofField(one.item.source)
        case 'pregnancy':
            return pregnancySubject(one)
        case 'left-out':
            return { kind: 'field', field: one.id }
        default:
            return assertNever(one)
    }
}

/** Uid of the field, stage or program. */
export const idOfSubject = (subject: Subject): string => {
    switch (subject.kind) {
        case 'field':
            return subject.field
        case 'stage':
            return subject.stage
        case 'program':
            return subject.program
    }
}

const isText = (id: string | undefined): id is string => id !== undefined

const fieldsOfProblem = (item: ProblemMapping): readonly string[] => {
    switch (item.kind) {
        case 'flag':
            return [fieldOfSource(item.source)]
        case 'coded':
            return [
                fieldOfSource(item.source),
                item.statusElement?.dataElement,
            ].filter(isText)
        case 'list': {
            const { problem, status, code, onset, resolved, note } = item
            const ids = [problem, status?.dataElement, code, onset, resolved]
            return [...ids, note].filter(isText)
        }
        case 'enrollment':
            return []
    }
}

/** Every field that an assignment reads, the ones beside the main one too. */
export const fieldsOfAssignment = (one: Assignment): readonly string[] => {
    if (one.section === 'problems') {
        return fieldsOfProblem(one.item)
    }
    const subject = subjectOf(one)
    const reason =
        one.section === 'immunizations' ? one.item.reasonNotGiven : undefined
    return [
        subject.kind === 'field' ? subject.field : undefined,
        reason,
    ].filter(isText)
}
