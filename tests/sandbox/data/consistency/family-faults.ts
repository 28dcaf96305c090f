import { attributeOf, factsOf } from './facts'
import type { Demo, DemoPerson } from './read-data'

const childFaults = (mother: DemoPerson, child: DemoPerson): string[] => {
    const born = attributeOf(child, 'birthDate') ?? ''
    const deliveries = factsOf(mother, 'deliveryDate')
    const named = [
        attributeOf(mother, 'givenName'),
        attributeOf(mother, 'familyName'),
    ].join(' ')
    return [
        ...(deliveries.some(({ value }) => value === born)
            ? []
            : [`nobody was born on ${born}`]),
        ...(attributeOf(child, 'motherName') === named
            ? []
            : [`${named} is not the mother's name on the card`]),
    ]
}

/** Mothers and children whose records do not tell the same birth. */
export const familyFaults = ({ tracker }: Demo): string[] => {
    const people = new Map(
        tracker.trackedEntities.map((one) => [one.trackedEntity, one])
    )
    return tracker.relationships.flatMap(({ relationship, from, to }) => {
        const mother = people.get(from.trackedEntity.trackedEntity)
        const child = people.get(to.trackedEntity.trackedEntity)
        return mother && child
            ? childFaults(mother, child)
            : [`${relationship} leads nowhere`]
    })
}
