import type { PersonMapping } from '../person-mapping'
import type { ValueNeed } from '../value-need'
import { type Reference, toAttributes, toPlace, toSource } from './reference'

const LISTS = {
    givenName: 'words',
    middleName: 'words',
    familyName: 'words',
    fullName: 'words',
    birthDate: 'date',
    birthDateEstimated: 'answer',
    phone: 'label',
    address: 'label',
    photo: 'image',
} as const satisfies Partial<Record<keyof PersonMapping, ValueNeed>>

const ofLists = (person: PersonMapping): readonly Reference[] => {
    const list = (key: keyof typeof LISTS) =>
        toAttributes({ path: `person.${key}`, needs: LISTS[key] }, person[key])
    return [
        ...list('givenName'),
        ...list('middleName'),
        ...list('familyName'),
        ...list('fullName'),
        ...list('birthDate'),
        ...list('birthDateEstimated'),
        ...list('phone'),
        ...list('address'),
        ...list('photo'),
    ]
}

/** Sex without an attribute is none. */
const ofSex = ({ sex }: PersonMapping): readonly Reference[] => {
    const attributes = sex?.attributes ?? []
    const path = 'person.sex.attributes'
    return attributes.length === 1
        ? toAttributes(
              { path, needs: 'answer', owner: 'person.sex' },
              attributes
          )
        : toAttributes({ path, needs: 'answer' }, attributes)
}

export const personReferences = (
    person: PersonMapping
): readonly Reference[] => [
    {
        ...toPlace(
            'type',
            'person.trackedEntityType',
            person.trackedEntityType
        ),
        owner: undefined,
    },
    ...ofLists(person),
    ...ofSex(person),
    ...person.identifiers.map((identifier, n) =>
        toSource(
            { path: `person.identifiers.${n}`, needs: 'label' },
            identifier
        )
    ),
    ...person.death.map(({ source, deadCodes }, n) =>
        toSource(
            {
                path: `person.death.${n}.source`,
                needs: deadCodes === undefined ? 'date' : 'answer',
                owner: `person.death.${n}`,
            },
            source
        )
    ),
]
