import type { Json } from '../json'
import { textOf } from '../json'
import { isNumeric } from './value-kind'

/** DHIS2 takes numbers for equal that are closer than this. */
const tolerance = 0.01

/** Whether the value that was given is another than the one that a rule assigns. */
export function contradicts(
    given: string | null | undefined,
    assigned: string | null,
    definition: Json
): boolean {
    if (given === null || given === undefined || given === assigned) {
        return false
    }
    const comparable =
        isNumeric(textOf(definition.valueType)) && assigned !== null
    const distance = Math.abs(Number(given) - Number(assigned))
    return !(comparable && distance < tolerance)
}
