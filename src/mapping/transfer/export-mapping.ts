import type { Mapping } from '../mapping'
import { mappingReferences } from '../mapping-references'
import type { ProgramShape, ProgramShapes } from '../program-shape'
import {
    type ExportedMapping,
    type ExportedNames,
    FILE_FORMAT,
    type MatchedBy,
} from './exported-mapping'

/** Every uid of programs that the mapping names, with what it leaves out. */
const idsOf = (mapping: Mapping): ReadonlySet<string> =>
    new Set([
        ...mappingReferences(mapping).flatMap((reference) => [
            reference.id,
            ...(reference.to === 'field' && reference.stage !== undefined
                ? [reference.stage]
                : []),
        ]),
        ...mapping.leftOut,
    ])

/** A program of which the mapping names anything, be it one attribute. */
const isUsed = (program: ProgramShape, ids: ReadonlySet<string>): boolean =>
    ids.has(program.id) ||
    program.attributes.some(({ field }) => ids.has(field)) ||
    program.stages.some(
        ({ id, fields }) => ids.has(id) || fields.some((one) => ids.has(one))
    )

type CodeOf = (named: { readonly code?: string | undefined }) => {
    code?: string
}

const namesOf = (
    ids: ReadonlySet<string>,
    { programs, fields }: ProgramShapes,
    codeOf: CodeOf
): ExportedNames => {
    const used = [...programs.values()].filter((one) => isUsed(one, ids))
    return {
        programs: used.map((program) => ({
            id: program.id,
            name: program.name,
            ...codeOf(program),
            ...(program.trackedEntityType === undefined
                ? {}
                : { type: program.trackedEntityType }),
        })),
        stages: used.flatMap((program) =>
            program.stages
                .filter(({ id }) => ids.has(id))
                .map((stage) => ({
                    id: stage.id,
                    name: stage.name,
                    ...codeOf(stage),
                    program: program.id,
                }))
        ),
        fields: [...fields.values()]
            .filter(({ id }) => ids.has(id))
            .map((field) => ({
                id: field.id,
                name: field.name,
                ...codeOf(field),
                kind: field.kind,
                valueType: field.valueType,
            })),
    }
}

const withCode: CodeOf = ({ code }) => (code === undefined ? {} : { code })

/** Who saved which revision is a fact of this server, and so are its user groups between servers. */
const contentOf = (mapping: Mapping, by: MatchedBy): Mapping => ({
    ...mapping,
    revision: 0,
    savedBy: undefined,
    savedAt: undefined,
    healthWorkers: by === 'uid' ? mapping.healthWorkers : undefined,
})

/** The mapping as a file: by uid for this server and its copies, by code for others. */
export const exportMapping = (
    mapping: Mapping,
    shapes: ProgramShapes,
    { by, on }: { readonly by: MatchedBy; readonly on: string }
): ExportedMapping => ({
    format: FILE_FORMAT,
    by,
    exported: on,
    names: namesOf(
        idsOf(mapping),
        shapes,
        by === 'code' ? withCode : () => ({})
    ),
    mapping: contentOf(mapping, by),
})
