import type { Json } from '../json'
import { asJson, idOf, textsOf } from '../json'
import type { User } from '../system/user'
import { userView } from '../system/user-view'
import type { TrackedEntity } from '../tracker/model'
import type { Tracker } from '../tracker/tracker'
import { genericObject } from './generic-object'

export interface Message {
    readonly id: string
    readonly raw: Json
    readonly sender: User
    readonly created: string
}

export function messageView(one: Message, tracker: Tracker): Json {
    const { raw, created, sender } = one
    const { since43 } = tracker
    const { attributeValues, ...object } = genericObject(one, since43)
    const storeCopy = raw.storeCopy !== false
    const author = { attributeValues, lastUpdatedBy: userView(sender) }
    return {
        ...object,
        ...(since43 ? { name: '' } : { ...author, storeCopy }),
        ...place(raw, tracker),
        recipients: recipientsView(asJson(raw.recipients), tracker),
        deliveryChannels: raw.deliveryChannels,
        messageStatus: 'FAILED',
        subject: raw.subject,
        text: raw.text,
        processedDate: created,
    }
}

function place(raw: Json, { store, since43 }: Tracker): Json {
    const enrollment = store.enrollments.get(idOf(raw.enrollment))
    const event = store.events.get(idOf(raw.event))
    const view = ({ id, createdAt }: { id: string; createdAt: string }) =>
        genericObject({ id, created: createdAt }, since43)
    return {
        ...(enrollment ? { enrollment: view(enrollment) } : {}),
        ...(event ? { event: view(event) } : {}),
    }
}

/** The server adds one phone number and one address from the person's own record. */
function recipientsView(raw: Json, tracker: Tracker): Json {
    const { store, since43, userByName } = tracker
    const person = store.trackedEntities.get(idOf(raw.trackedEntity))
    if (!person) {
        return { phoneNumbers: [], emailAddresses: [], ...raw }
    }
    const object = { id: person.id, created: person.createdAt }
    const editor = userByName(person.updatedBy.username)
    const trackedEntity = {
        ...genericObject(object, since43),
        lastUpdated: person.updatedAt,
        ...(editor ? { lastUpdatedBy: userView(editor) } : {}),
    }
    const own = (type: string) => firstOfType(person, type, tracker)
    return {
        trackedEntity,
        phoneNumbers: union(raw.phoneNumbers, own('PHONE_NUMBER')),
        emailAddresses: union(raw.emailAddresses, own('EMAIL')),
    }
}

function firstOfType(
    { values }: TrackedEntity,
    type: string,
    { metadata }: Tracker
): string[] {
    return [...values.values()]
        .filter(
            ({ id }) =>
                metadata.byId('trackedEntityAttributes', id)?.valueType === type
        )
        .map(({ value }) => value)
        .slice(0, 1)
}

function union(given: unknown, found: readonly string[]): string[] {
    return [...new Set([...textsOf(given), ...found])]
}
