import type { TrackedEntity } from './model'

export const personOrderFields = [
    'createdAt',
    'createdAtClient',
    'enrolledAt',
    'inactive',
    'trackedEntity',
    'updatedAt',
    'updatedAtClient',
]

/** By a field, by the order of saving, or by the value of an attribute. */
export function personOrderValue(program: string | undefined) {
    return (person: TrackedEntity, name: string) => {
        switch (name) {
            case 'order':
                return person.order
            case 'trackedEntity':
                return person.id
            case 'createdAt':
            case 'createdAtClient':
                return person.createdAt
            case 'updatedAt':
            case 'updatedAtClient':
                return person.updatedAt
            case 'inactive':
                return person.inactive
            case 'enrolledAt':
                return person.enrollments.find(
                    (e) => program === undefined || e.program === program
                )?.enrolledAt
            default:
                return person.values.get(name)?.value
        }
    }
}
