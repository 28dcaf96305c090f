import { UID_PATTERN } from '../../../src/domain/ids'
import type { ProgramShapes } from '../../../src/mapping/program-shape'

/** The same letters in another order: as good a uid, and never the same one. */
export const otherId = (id: string): string =>
    UID_PATTERN.test(id)
        ? [...id]
              .map((letter) =>
                  letter.replace(/[a-z]/gi, (one) => {
                      const code = one.charCodeAt(0)
                      const first = code < 97 ? 65 : 97
                      return String.fromCharCode(
                          ((code - first + 13) % 26) + first
                      )
                  })
              )
              .join('')
        : id

/** Every uid of the ids given, replaced wherever it stands. */
export const withOtherIds = (
    json: unknown,
    ids: ReadonlySet<string>
): unknown =>
    JSON.parse(JSON.stringify(json), (_, value: unknown) =>
        typeof value === 'string' && ids.has(value) ? otherId(value) : value
    )

export const idsOf = (shapes: ProgramShapes): ReadonlySet<string> =>
    new Set([
        ...shapes.programs.keys(),
        ...shapes.stages.keys(),
        ...shapes.fields.keys(),
        ...[...shapes.programs.values()].flatMap(
            ({ trackedEntityType }) => trackedEntityType ?? []
        ),
    ])

const otherKeys = <V>(
    map: ReadonlyMap<string, V>,
    change: (value: V) => V
): ReadonlyMap<string, V> =>
    new Map([...map].map(([id, value]) => [otherId(id), change(value)]))

/** The same programs as another server has them: by other uids, with the same codes and names. */
export const onOtherServer = (shapes: ProgramShapes): ProgramShapes => {
    const ids = idsOf(shapes)
    const change = <V>(value: V): V => Object(withOtherIds(value, ids))
    return {
        programs: otherKeys(shapes.programs, change),
        stages: otherKeys(shapes.stages, change),
        fields: otherKeys(shapes.fields, change),
        optionSets: shapes.optionSets,
    }
}

/** With a code for everything, none for anything, or what they have. */
export const withCodes = (
    shapes: ProgramShapes,
    codeOf: (id: string) => string | undefined
): ProgramShapes => {
    const coded = <V extends { readonly id: string }>(
        map: ReadonlyMap<string, V>
    ): ReadonlyMap<string, V> =>
        new Map(
            [...map].map(([id, value]) => [id, { ...value, code: codeOf(id) }])
        )
    return {
        ...shapes,
        programs: new Map(
            [...coded(shapes.programs)].map(([id, program]) => [
                id,
                {
                    ...program,
                    stages: program.stages.map((stage) => ({
                        ...stage,
                        code: codeOf(stage.id),
                    })),
                },
            ])
        ),
        stages: coded(shapes.stages),
        fields: coded(shapes.fields),
    }
}
