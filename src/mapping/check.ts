import type { Mapping } from './mapping'
import { mappingReferences, type Reference } from './mapping-references'
import type { FieldShape, ProgramShapes } from './program-shape'

/** One thing in a mapping that does not fit the programs, with its place in the document. */
export type MappingFault =
    | {
          readonly kind: 'field-gone'
          readonly path: string
          readonly id: string
      }
    | {
          readonly kind: 'stage-gone'
          readonly path: string
          readonly id: string
      }
    | {
          readonly kind: 'program-gone'
          readonly path: string
          readonly id: string
      }
    | {
          readonly kind: 'field-not-in-stage'
          readonly path: string
          readonly id: string
          readonly stage: string
      }
    | {
          readonly kind: 'option-gone'
          readonly path: string
          readonly id: string
          readonly code: string
      }
    | {
          readonly kind: 'measured-twice'
          readonly path: string
          readonly id: string
      }

/** Codes of a field that has no options are the texts of its value type: nothing to check. */
const missingCodes = (
    field: FieldShape,
    codes: readonly string[],
    shapes: ProgramShapes
): readonly string[] => {
    const options = field.optionSet && shapes.optionSets.get(field.optionSet)
    return options ? codes.filter((code) => !options.has(code)) : []
}

const faultsOfField = (
    { path, id, stage, codes = [] }: Extract<Reference, { to: 'field' }>,
    shapes: ProgramShapes
): readonly MappingFault[] => {
    const field = shapes.fields.get(id)
    if (!field) {
        return [{ kind: 'field-gone', path, id }]
    }
    const shape = stage === undefined ? undefined : shapes.stages.get(stage)
    if (stage !== undefined && !shape) {
        return [{ kind: 'stage-gone', path, id: stage }]
    }
    if (stage !== undefined && !shape?.fields.includes(field.id)) {
        return [{ kind: 'field-not-in-stage', path, id, stage }]
    }
    return missingCodes(field, codes, shapes).map((code) => ({
        kind: 'option-gone',
        path,
        id,
        code,
    }))
}

const faultsOf = (
    reference: Reference,
    shapes: ProgramShapes
): readonly MappingFault[] => {
    const { path, id } = reference
    switch (reference.to) {
        case 'field':
            return faultsOfField(reference, shapes)
        case 'stage':
            return shapes.stages.has(id)
                ? []
                : [{ kind: 'stage-gone', path, id }]
        case 'program':
            return shapes.programs.has(id)
                ? []
                : [{ kind: 'program-gone', path, id }]
    }
}

/** Two measures must not read the same element of the same stage. */
const measuredTwice = (mapping: Mapping): readonly MappingFault[] => {
    const seen = new Set<string>()
    return [...mapping.vitals, ...mapping.results].flatMap(
        ({ id: measure, sources }) =>
            sources.flatMap(
                ({ dataElement, programStage }): readonly MappingFault[] => {
                    const key = `${dataElement} ${programStage ?? ''}`
                    const twice = seen.has(key)
                    seen.add(key)
                    return twice
                        ? [
                              {
                                  kind: 'measured-twice',
                                  path: measure,
                                  id: dataElement,
                              },
                          ]
                        : []
                }
            )
    )
}

/**
 * Holds a mapping against the programs that the user may read. To a user who cannot read every
 * program "gone" may only mean "not for you": the administrator's answer is the one that counts.
 */
export const checkMapping = (
    mapping: Mapping,
    shapes: ProgramShapes
): readonly MappingFault[] => [
    ...mappingReferences(mapping).flatMap((reference) =>
        faultsOf(reference, shapes)
    ),
    ...measuredTwice(mapping),
]
