import type { Assignment } from '../../../mapping/edit/assignment'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import { guessCodes } from './code-guess'
import { holdingOf } from './field-holding'
import type { PersonPart } from './person-text'

export const personDraft = (as: PersonPart, field: FieldFacts): Assignment => {
    const attribute = field.id
    switch (as) {
        case 'sex':
            return {
                section: 'person',
                as,
                attribute,
                codes: {
                    female: guessCodes(field, 'female'),
                    male: guessCodes(field, 'male'),
                    other: [],
                },
            }
        case 'death': {
            const source =
                field.kind === 'attribute'
                    ? { attribute }
                    : { dataElement: field.id }
            return {
                section: 'person',
                as,
                death:
                    holdingOf(field) === 'date'
                        ? { source }
                        : { source, deadCodes: deadCodesOf(field) },
            }
        }
        case 'identifier':
            return { section: 'person', as, attribute }
        default:
            return { section: 'person', as, attribute }
    }
}

/** A yes/no field that is about death says yes; of options only the ones that say so. */
const deadCodesOf = (field: FieldFacts): string[] => {
    const dead = guessCodes(field, 'dead')
    return dead.length > 0 ? dead : guessCodes(field, 'yes')
}
