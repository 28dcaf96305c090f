import { answerJson } from '../http/answer'
import type { Call } from '../http/call'
import { jsonBody } from '../http/call'
import { conflict, forbidden } from '../http/refusal'
import type { Routes } from '../http/router'
import type { Json } from '../json'
import { asJson, textOf } from '../json'
import { userView } from '../system/user-view'
import { paged } from '../tracker/paging'
import { choice } from '../tracker/parameters'
import type { Tracker } from '../tracker/tracker'
import { genericObject } from './generic-object'

const statuses = ['OPEN', 'INVALID', 'MERGED', 'ALL']

/** Pairs of records that someone takes for the same person. */
export function duplicateRoutes(tracker: Tracker): Routes {
    const pairs: Json[] = []
    return {
        'GET potentialDuplicates': (call) => {
            const status = choice(call, 'status', statuses) ?? 'OPEN'
            const items = pairs.filter(
                (one) => status === 'ALL' || one.status === status
            )
            const view = (one: Json) => one
            return answerJson(
                paged(call, 'potentialDuplicates', { items, view })
            )
        },
        'POST potentialDuplicates': async (call) => {
            const body = asJson(await jsonBody(call))
            const ends = [body.original, body.duplicate].map(textOf)
            checkEnds(ends, call, tracker)
            if (pairs.some((one) => isSamePair(one, ends))) {
                throw conflict('Potential duplicate already exists')
            }
            const pair = pairView(ends, call, tracker)
            pairs.push(pair)
            return answerJson(pair)
        },
    }
}

function checkEnds(
    ends: readonly string[],
    call: Call,
    tracker: Tracker
): void {
    for (const id of ends) {
        const person = tracker.store.trackedEntities.get(id)
        if (!person || person.deleted) {
            throw conflict(`No tracked entity found with id '${id}'.`)
        }
        if (!tracker.access.readsPerson(call.user, person)) {
            throw forbidden(`You don't have read access to '${id}'.`, 'E1006')
        }
    }
}

function isSamePair(one: Json, [a, b]: readonly string[]): boolean {
    const { original, duplicate } = one
    return (
        (original === a && duplicate === b) ||
        (original === b && duplicate === a)
    )
}

function pairView(
    [original, duplicate]: readonly string[],
    { user }: Call,
    { newUid, clock, since43 }: Tracker
): Json {
    const object = genericObject(
        { id: newUid(), created: clock.now() },
        since43
    )
    const author = userView(user)
    const sharing = {
        owner: user.id,
        users: {},
        userGroups: {},
        public: '--------',
    }
    const authors = { createdBy: author, lastUpdatedBy: author, user: author }
    return {
        ...object,
        ...(since43 ? {} : { ...authors, sharing }),
        original,
        duplicate,
        status: 'OPEN',
        createdByUserName: user.username,
        lastUpdatedByUserName: user.username,
    }
}
