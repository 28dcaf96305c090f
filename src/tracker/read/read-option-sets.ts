import type { CodedOption } from '../../domain/recorded-value'
import { failure, type Result, success } from '../../domain/result'
import type { ProgramShapes } from '../../mapping/program-shape'
import { parse, parseEach, type ShapeFault } from '../wire/parse'
import { wireOption, wireOptionSet, wireOptionSets } from '../wire/programs'

/** The option sets that the fields of the programs use, each once, in a stable order. */
export const optionSetsUsed = (shapes: ProgramShapes): readonly string[] => {
    const used = [...shapes.fields.values()].flatMap(
        (field) => field.optionSet ?? []
    )
    return [...new Set(used)].sort()
}

const optionsOf = (
    options: readonly unknown[]
): ReadonlyMap<string, CodedOption> =>
    new Map(
        parseEach(wireOption, options).good.map(({ code, displayName }) => [
            code,
            { code, name: displayName ?? code },
        ])
    )

/** Adds the answer to `optionSetsRequest` to the shapes of the programs. */
export const withOptionSets = (
    shapes: ProgramShapes,
    answer: unknown
): Result<ProgramShapes, ShapeFault> => {
    const wire = parse(wireOptionSets, answer)
    if (!wire.ok) {
        return failure(wire.error)
    }
    const sets = parseEach(wireOptionSet, wire.value.optionSets).good
    return success({
        ...shapes,
        optionSets: new Map([
            ...shapes.optionSets,
            ...sets.map(({ id, options }) => [id, optionsOf(options)] as const),
        ]),
    })
}
