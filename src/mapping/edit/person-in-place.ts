import type { Mapping } from '../mapping'
import type { Assignment } from './assignment'
import { assignmentKey } from './assignment-key'

type Changed = (mapping: Mapping) => Mapping

const withPerson =
    (parts: Partial<Mapping['person']>): Changed =>
    (mapping) => ({ ...mapping, person: { ...mapping.person, ...parts } })

const changeOf = (
    { person }: Mapping,
    old: Extract<Assignment, { section: 'person' }>,
    next: Extract<Assignment, { section: 'person' }>
): Changed | undefined => {
    if (old.as === 'identifier' && next.as === 'identifier') {
        const { attribute, label } = next
        const identifier = label ? { attribute, label } : { attribute }
        return withPerson({
            identifiers: person.identifiers.map((one) =>
                one.attribute === old.attribute ? identifier : one
            ),
        })
    }
    if (old.as === 'sex' && next.as === 'sex' && person.sex) {
        const attributes = person.sex.attributes.map((one) =>
            one === old.attribute ? next.attribute : one
        )
        return withPerson({ sex: { attributes, codes: next.codes } })
    }
    if (old.as === 'death' && next.as === 'death') {
        return withPerson({
            death: person.death.map((death) =>
                assignmentKey({ ...old, death }) === assignmentKey(old)
                    ? next.death
                    : death
            ),
        })
    }
    return undefined
}

/**
 * A part of the person changed where it stands in its list: codes of sex that are taken away are
 * gone, and an identifier keeps its rank. Undefined where there is nothing to keep.
 */
export const personInPlace = (
    mapping: Mapping,
    old: Assignment,
    next: Assignment
): Mapping | undefined =>
    old.section === 'person' && next.section === 'person'
        ? changeOf(mapping, old, next)?.(mapping)
        : undefined
