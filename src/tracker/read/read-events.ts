import { parseCalendarDate } from '../../domain/calendar-date'
import type {
    ClinicalEvent,
    EventStatus,
    Note,
} from '../../domain/clinical-event'
import {
    type EnrollmentId,
    type Named,
    parseUid,
    type ProgramId,
} from '../../domain/ids'
import { lookUp } from '../../domain/look-up'
import type { RecordedValue } from '../../domain/recorded-value'
import { parseEach } from '../wire/parse'
import {
    wireDataValue,
    type WireDataValue,
    wireEvent,
    type WireEvent,
    wireNote,
} from '../wire/tracked-entity'
import { placeInRecord, type ReadContext } from './read-context'
import { readValue } from './read-value'

/** clinical.md V1; OVERDUE is never stored but some versions answer it. */
const STATUSES: Readonly<Record<string, EventStatus>> = {
    ACTIVE: 'in-progress',
    VISITED: 'in-progress',
    COMPLETED: 'finished',
    SCHEDULE: 'planned',
    OVERDUE: 'planned',
    SKIPPED: 'cancelled',
}

export const notesOf = (notes: readonly unknown[]): readonly Note[] =>
    parseEach(wireNote, notes).good.flatMap(({ value, storedBy, storedAt }) =>
        value
            ? [
                  {
                      text: value,
                      by: storedBy,
                      on: parseCalendarDate(storedAt),
                      at: storedAt,
                  },
              ]
            : []
    )

/** A value whose field is no longer in the programs is shown by its uid, and told. */
const valueOfUnknownField = (
    wire: WireDataValue,
    where: string,
    context: ReadContext
): RecordedValue | undefined => {
    const field = parseUid<'field'>(wire.dataElement)
    const text = wire.value ?? ''
    context.report({ kind: 'unknown-field', where, text })
    return (
        field && {
            field,
            name: wire.dataElement,
            content: { kind: 'text', text },
            unit: undefined,
            flag: undefined,
            recordedBy: wire.storedBy,
        }
    )
}

const valueOf = (
    wire: WireDataValue,
    where: string,
    context: ReadContext
): RecordedValue | undefined => {
    if (wire.value === undefined || wire.value === '') {
        return undefined
    }
    const field = context.shapes.fields.get(wire.dataElement)
    if (!field) {
        return valueOfUnknownField(wire, where, context)
    }
    const content = readValue(wire.value, field, context.shapes)
    if (content.kind === 'unreadable') {
        const { reason, text } = content
        const place = placeInRecord(field.name, where)
        context.report({ kind: 'unreadable-value', reason, where: place, text })
    }
    return {
        field: field.id,
        name: field.name,
        content,
        unit: undefined,
        flag: undefined,
        recordedBy: wire.storedBy,
    }
}

/** In form order, so that a reader finds a value where the form has it. */
const valuesOf = (
    wire: WireEvent,
    where: string,
    context: ReadContext
): readonly RecordedValue[] => {
    const { good, bad } = parseEach(wireDataValue, wire.dataValues)
    if (bad > 0) {
        context.report({ kind: 'unreadable-event', where })
    }
    const order = context.formOrder(wire.programStage)
    return good
        .flatMap((value) => valueOf(value, where, context) ?? [])
        .sort(
            (a, b) =>
                (order.get(a.field) ?? Infinity) -
                (order.get(b.field) ?? Infinity)
        )
}

const stageOf = (wire: WireEvent, program: string, context: ReadContext) => {
    const id = parseUid<'stage'>(wire.programStage)
    const known = context.shapes.stages.get(wire.programStage)
    if (!known) {
        context.report({
            kind: 'unknown-stage',
            where: placeInRecord(program, wire.programStage),
        })
    }
    return id && { id, name: known?.name ?? wire.programStage }
}

/** The enrollment that events belong to. */
export interface EventOwner {
    readonly enrollment: EnrollmentId
    readonly program: Named<ProgramId>
}

const eventOf = (
    wire: WireEvent,
    { enrollment, program }: EventOwner,
    context: ReadContext
): ClinicalEvent | undefined => {
    const id = parseUid<'event'>(wire.event)
    const stage = stageOf(wire, program.name, context)
    if (!id || !stage) {
        context.report({ kind: 'unreadable-event', where: program.name })
        return undefined
    }
    const date = parseCalendarDate(wire.occurredAt ?? wire.scheduledAt)
    return {
        id,
        enrollment,
        program,
        stage,
        status: lookUp(STATUSES, wire.status ?? '') ?? 'unknown',
        date,
        orgUnit: parseUid<'org-unit'>(wire.orgUnit),
        values: valuesOf(
            wire,
            placeInRecord(program.name, stage.name, date),
            context
        ),
        notes: notesOf(wire.notes),
        recordedBy: wire.createdBy?.username,
        assignedTo: wire.assignedUser?.displayName,
    }
}

/** The events of one enrollment; those that cannot be read are told, the others stay. */
export const readEvents = (
    events: readonly unknown[],
    owner: EventOwner,
    context: ReadContext
): readonly ClinicalEvent[] => {
    const { good, bad } = parseEach(wireEvent, events)
    for (let n = 0; n < bad; n++) {
        context.report({ kind: 'unreadable-event', where: owner.program.name })
    }
    return good.flatMap((event) => eventOf(event, owner, context) ?? [])
}
