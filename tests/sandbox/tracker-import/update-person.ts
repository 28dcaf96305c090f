import { optionalText } from '../json'
import type { TrackedEntity } from '../tracker/model'
import { changePerson } from './change-writer'
import { sentAttributes } from './check-attributes'
import type { PersonDraft } from './draft'
import { mergeValues } from './merge-values'
import type { Saving } from './save'

/** Whatever changes in a record counts as a change of the person. */
export function touch(one: TrackedEntity, { loading }: Saving): void {
    one.updatedAt = loading.stamp.updatedAt
    one.updatedBy = loading.stamp.updatedBy
}

export function updatePerson(
    one: TrackedEntity,
    { raw }: PersonDraft,
    saving: Saving
): void {
    one.orgUnit = optionalText(raw.orgUnit) ?? one.orgUnit
    one.inactive = raw.inactive === true
    one.potentialDuplicate = raw.potentialDuplicate === true
    touch(one, saving)
    saveAttributes(one, sentAttributes(raw), saving)
}

/** A value is stored once for the person, whichever program sent it. */
export function saveAttributes(
    one: TrackedEntity,
    sent: ReadonlyMap<string, string | null>,
    saving: Saving
): void {
    changePerson(one, saving, (log) =>
        mergeValues(one.values, sent, { stamp: saving.loading.stamp, log })
    )
}
