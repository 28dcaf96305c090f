import { idOf } from '../ids'
import { PUBLIC_DATA, translate } from './common'
import { names } from './specs'

const person = {
    relationshipEntity: 'TRACKED_ENTITY_INSTANCE',
    trackedEntityType: { id: idOf.personType },
}

const label = names('Mother and child', 'Mère et enfant', 'الأم والطفل')
const ofMother = names('Mother of', 'Mère de', 'أم')
const ofChild = names('Child of', 'Enfant de', 'ابن أو ابنة')

/** How people may be related: a mother and her child. */
export const relationshipMetadata = () => ({
    relationshipTypes: [
        {
            id: idOf.motherAndChild,
            code: 'DEMO_MOTHER_CHILD',
            name: `Sambara - ${label.en}`,
            fromToName: ofMother.en,
            toFromName: ofChild.en,
            translations: [
                ...translate('NAME', label),
                ...translate('RELATIONSHIP_FROM_TO_NAME', ofMother),
                ...translate('RELATIONSHIP_TO_FROM_NAME', ofChild),
            ],
            bidirectional: true,
            fromConstraint: person,
            toConstraint: person,
            sharing: PUBLIC_DATA,
        },
    ],
})
