import { toMoment } from '../clock'
import { objectsOf, optionalText } from '../json'
import { notesOf } from '../tracker/load-values'
import type { Enrollment } from '../tracker/model'
import { sentAttributes } from './check-attributes'
import { completionOf } from './completion'
import type { EnrollmentDraft } from './draft'
import type { Saving } from './save'
import { saveAttributes, touch } from './update-person'

/** Sets what the payload says of an enrollment; it replaces dates, and keeps values and notes. */
export function updateEnrollment(
    one: Enrollment,
    { raw, status, orgUnit }: EnrollmentDraft,
    saving: Saving
): void {
    const { loading } = saving
    Object.assign(one, completionOf(one, { raw, status }, loading))
    one.status = status
    one.orgUnit = orgUnit
    one.enrolledAt = toMoment(optionalText(raw.enrolledAt))
    one.occurredAt = toMoment(optionalText(raw.occurredAt))
    one.followUp = raw.followUp === true
    one.updatedAt = loading.stamp.updatedAt
    one.updatedBy = loading.stamp.updatedBy
    const known = new Set(one.notes.map((note) => note.id))
    const fresh = objectsOf(raw.notes).filter(
        (note) => !known.has(optionalText(note.note) ?? '')
    )
    one.notes.push(...notesOf(loading, fresh))
    saveAttributes(one.trackedEntity, sentAttributes(raw), saving)
    touch(one.trackedEntity, saving)
}
