import type { Mapping } from '../mapping'
import { mappingReferences } from '../mapping-references'
import type { ProgramShapes } from '../program-shape'
import { type FaultFound, removing } from './fault'

const nameMissing = ({ person }: Mapping): readonly FaultFound[] =>
    person.givenName.length +
        person.familyName.length +
        person.fullName.length ===
    0
        ? [
              {
                  kind: 'name-missing',
                  path: 'person',
                  id: person.trackedEntityType,
              },
          ]
        : []

/** Programs of things that are no persons, such as buildings or samples. */
const otherTypes = (
    mapping: Mapping,
    shapes: ProgramShapes
): readonly FaultFound[] => {
    const { trackedEntityType } = mapping.person
    const typeOf = (program: string) =>
        shapes.programs.get(program)?.trackedEntityType
    const types = [...shapes.programs.keys()].map(typeOf)
    // a type that no program has is a fault of the person, and not of every program
    if (!types.includes(trackedEntityType)) {
        return []
    }
    return mappingReferences(mapping).flatMap(({ to, path, id, owner }) => {
        const type = to === 'program' ? typeOf(id) : undefined
        return type === undefined || type === trackedEntityType
            ? []
            : [{ kind: 'other-type' as const, path, id, mend: removing(owner) }]
    })
}

/** Who the person is: a name at least, and programs of persons only. */
export const checkPerson = (
    mapping: Mapping,
    shapes: ProgramShapes
): readonly FaultFound[] => [
    ...nameMissing(mapping),
    ...otherTypes(mapping, shapes),
]
