import { failure, type Result, success } from '../../domain/result'
import { parse, type ShapeFault } from '../wire/parse'
import { wireOrgUnits } from '../wire/programs'

/** Org unit uid -> name, from the answer to `orgUnitsRequest`. */
export const readOrgUnits = (
    answer: unknown
): Result<Readonly<Record<string, string>>, ShapeFault> => {
    const wire = parse(wireOrgUnits, answer)
    return wire.ok
        ? success(
              Object.fromEntries(
                  wire.value.organisationUnits.map(({ id, displayName }) => [
                      id,
                      displayName ?? id,
                  ])
              )
          )
        : failure(wire.error)
}
