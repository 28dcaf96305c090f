import { toMoment } from '../clock'
import { objectsOf, optionalText } from '../json'
import { notesOf } from '../tracker/load-values'
import type { Event } from '../tracker/model'
import { assigneeOf } from '../tracker/new-objects'
import { changeEvent } from './change-writer'
import { sentValues } from './check-data-values'
import { completionOf } from './completion'
import type { EventDraft } from './draft'
import { mergeValues } from './merge-values'
import type { Saving } from './save'
import { touch } from './update-person'

/** Sets what the payload says of an event; dates are replaced, values not sent stay. */
export function updateEvent(
    one: Event,
    draft: EventDraft,
    saving: Saving
): void {
    const { raw } = draft
    const { loading } = saving
    const sent = sentValues(raw)
    changeEvent(one, saving, (log) => {
        mergeValues(one.values, sent, { stamp: loading.stamp, log })
        setState(one, draft, saving)
    })
    const known = new Set(one.notes.map((note) => note.id))
    const fresh = objectsOf(raw.notes).filter(
        (note) => !known.has(optionalText(note.note) ?? '')
    )
    one.notes.push(...notesOf(loading, fresh))
    touch(one.enrollment.trackedEntity, saving)
}

function setState(
    one: Event,
    { raw, status, orgUnit }: EventDraft,
    { loading }: Saving
): void {
    Object.assign(one, completionOf(one, { raw, status }, loading))
    one.status = status
    one.orgUnit = orgUnit
    one.occurredAt = toMoment(optionalText(raw.occurredAt))
    one.scheduledAt = toMoment(optionalText(raw.scheduledAt)) ?? one.scheduledAt
    one.assignedUser =
        'assignedUser' in raw ? assigneeOf(raw.assignedUser) : one.assignedUser
    one.updatedAt = loading.stamp.updatedAt
    one.updatedBy = loading.stamp.updatedBy
}
