import { authorOf } from '../system/user'
import { newRelationship } from '../tracker/load-relationship'
import type { Loading } from '../tracker/loading'
import { newEnrollment, newEvent, newPerson } from '../tracker/new-objects'
import { logCreation } from './change-writer'
import type {
    AnyDraft,
    EnrollmentDraft,
    EventDraft,
    PersonDraft,
    RelationshipDraft,
} from './draft'
import type { Verdict } from './judge'
import {
    deleteEnrollment,
    deleteEvent,
    deletePerson,
    deleteRelationship,
    touchEnds,
} from './remove'
import type { Scene } from './scene'
import { updateEnrollment } from './update-enrollment'
import { updateEvent } from './update-event'
import { touch, updatePerson } from './update-person'

/** One import saves everything at one time, in one name. */
export interface Saving {
    readonly loading: Loading
    readonly scene: Scene
}

/** Saves what was judged sound, people first. */
export function save(verdict: Verdict, scene: Scene): void {
    const { tracker, user } = scene
    const author = authorOf(user)
    const now = tracker.clock.now()
    const stamp = {
        createdAt: now,
        updatedAt: now,
        createdBy: author,
        updatedBy: author,
    }
    const loading = { ...tracker, author, stamp }
    const saving = { loading, scene }
    verdict.sound.forEach((draft) => saveOne(draft, saving))
}

function saveOne(draft: AnyDraft, saving: Saving): void {
    switch (draft.kind) {
        case 'TRACKED_ENTITY':
            return savePerson(draft, saving)
        case 'ENROLLMENT':
            return saveEnrollment(draft, saving)
        case 'EVENT':
            return saveEvent(draft, saving)
        case 'RELATIONSHIP':
            return saveRelationship(draft, saving)
    }
}

function saveRelationship(draft: RelationshipDraft, saving: Saving): void {
    if (draft.stored) {
        deleteRelationship(draft.stored, saving)
    } else {
        newRelationship(saving.loading, draft.raw)
        touchEnds(draft, saving)
    }
}

function savePerson(draft: PersonDraft, saving: Saving): void {
    const { stored, action, raw } = draft
    if (!stored) {
        logCreation(newPerson(saving.loading, raw), saving)
    } else if (action === 'DELETE') {
        deletePerson(stored, saving)
    } else {
        updatePerson(stored, draft, saving)
    }
}

function saveEnrollment(draft: EnrollmentDraft, saving: Saving): void {
    const { stored, action, raw, person } = draft
    const { loading } = saving
    if (stored && action === 'DELETE') {
        return deleteEnrollment(stored, saving)
    }
    const owner = loading.store.trackedEntities.get(person)
    const one =
        stored ??
        (owner &&
            newEnrollment(loading, owner, {
                ...raw,
                attributes: [],
                notes: [],
            }))
    if (one) {
        updateEnrollment(one, draft, saving)
    }
}

function saveEvent(draft: EventDraft, saving: Saving): void {
    const { stored, action, raw, enrollment, program } = draft
    const { loading } = saving
    if (stored && action === 'DELETE') {
        return deleteEvent(stored, saving)
    }
    if (stored) {
        return updateEvent(stored, draft, saving)
    }
    const owner = loading.store.enrollments.get(enrollment)
    if (owner) {
        const one = newEvent(loading, owner, { ...raw, program })
        logCreation(one, saving)
        touch(owner.trackedEntity, saving)
    }
}
