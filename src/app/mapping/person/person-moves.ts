import { movedBy } from '../../../mapping/edit/edit-list'
import type { Mapping } from '../../../mapping/mapping'
import type { PersonPart } from '../assignment-form/person-text'

/** A source of a part of the person moved up or down: the first one with a value counts. */
export const movePersonPart =
    (part: PersonPart, index: number, step: -1 | 1) =>
    (mapping: Mapping): Mapping => {
        const { person } = mapping
        switch (part) {
            case 'sex': {
                const { sex } = person
                return sex
                    ? {
                          ...mapping,
                          person: {
                              ...person,
                              sex: {
                                  ...sex,
                                  attributes: movedBy(
                                      sex.attributes,
                                      index,
                                      step
                                  ),
                              },
                          },
                      }
                    : mapping
            }
            case 'identifier':
                return {
                    ...mapping,
                    person: {
                        ...person,
                        identifiers: movedBy(person.identifiers, index, step),
                    },
                }
            default:
                return {
                    ...mapping,
                    person: {
                        ...person,
                        [part]: movedBy<unknown>(person[part], index, step),
                    },
                }
        }
    }
