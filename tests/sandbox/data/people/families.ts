import { idOf } from '../ids'
import { uid } from '../uid'
import { generatedFamilies } from './generated/generated-people'

/** Slugs of a mother and her child. */
export interface Family {
    mother: string
    child: string
}

/** Those of whom the demo has both. */
export const families: readonly Family[] = [
    { mother: 'newMother', child: 'newMothersBaby' },
    ...generatedFamilies,
]

const end = (key: string) => ({
    trackedEntity: { trackedEntity: idOf.person(key) },
})

/** The families as a tracker payload has them. */
export const relationshipsOf = (some: readonly Family[]) =>
    some.map(({ mother, child }) => ({
        relationship: uid(`relationship/${mother}/${child}`),
        relationshipType: idOf.motherAndChild,
        from: end(mother),
        to: end(child),
    }))
