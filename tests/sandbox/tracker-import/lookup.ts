import type { Json } from '../json'
import { idOf, listOf } from '../json'
import type { Enrollment, TrackedEntity } from '../tracker/model'
import type { PersonDraft } from './draft'
import type { Scene } from './scene'

/** A person that is stored and alive, or that the payload brings along. */
export function findPerson(
    id: string,
    { tracker, bundle }: Scene
): TrackedEntity | PersonDraft | undefined {
    const stored = tracker.store.trackedEntities.get(id)
    return stored && !stored.deleted ? stored : bundle.people.get(id)
}

export function storedPerson(
    id: string,
    { tracker }: Scene
): TrackedEntity | undefined {
    return tracker.store.trackedEntities.get(id)
}

export function storedEnrollment(
    id: string,
    { tracker }: Scene
): Enrollment | undefined {
    const found = tracker.store.enrollments.get(id)
    return found?.deleted ? undefined : found
}

export function programOf(id: string, { tracker }: Scene): Json | undefined {
    return tracker.metadata.byId('programs', id)
}

export function isAssigned(program: Json | undefined, unit: string): boolean {
    return listOf(program?.organisationUnits).some((one) => idOf(one) === unit)
}
