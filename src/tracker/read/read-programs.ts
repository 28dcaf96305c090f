import { type FieldId, parseUid } from '../../domain/ids'
import { failure, type Result, success } from '../../domain/result'
import type {
    FieldShape,
    ProgramAttributeShape,
    ProgramShape,
    ProgramShapes,
    StageShape,
} from '../../mapping/program-shape'
import { parse, parseEach, type ShapeFault } from '../wire/parse'
import {
    type WireField,
    wireProgram,
    type WireProgram,
    wireProgramAttribute,
    wirePrograms,
    wireStage,
    type WireStage,
    wireStageElement,
    wireStageSection,
} from '../wire/programs'

type Fields = Map<string, FieldShape>

const bySortOrder = (
    a: { sortOrder: number | undefined },
    b: { sortOrder: number | undefined }
): number => (a.sortOrder ?? 0) - (b.sortOrder ?? 0)

const addField = (
    fields: Fields,
    kind: FieldShape['kind'],
    wire: WireField
): FieldId | undefined => {
    const id = parseUid<'field'>(wire.id)
    if (id) {
        fields.set(id, {
            id,
            kind,
            code: wire.code,
            name: wire.displayFormName ?? wire.displayName ?? wire.id,
            valueType: wire.valueType ?? 'TEXT',
            optionSet: wire.optionSet?.id,
        })
    }
    return id
}

/** The program's own in its order, then those that only the type has: what both have stands once. */
const wireAttributesOf = (wire: WireProgram) => {
    const own = parseEach(
        wireProgramAttribute,
        wire.programTrackedEntityAttributes
    ).good.sort(bySortOrder)
    const ids = new Set(own.map((one) => one.trackedEntityAttribute.id))
    const ofType = parseEach(
        wireProgramAttribute,
        wire.trackedEntityType?.trackedEntityTypeAttributes ?? []
    ).good.filter((one) => !ids.has(one.trackedEntityAttribute.id))
    return [...own, ...ofType]
}

const attributesOf = (
    wire: WireProgram,
    fields: Fields
): readonly ProgramAttributeShape[] =>
    wireAttributesOf(wire).flatMap((attribute) => {
        const wireAttribute = attribute.trackedEntityAttribute
        const field = addField(fields, 'attribute', wireAttribute)
        return field
            ? [
                  {
                      field,
                      searchable: attribute.searchable ?? false,
                      displayInList: attribute.displayInList ?? false,
                      unique: wireAttribute.unique ?? false,
                  },
              ]
            : []
    })

const sectionsOf = (wire: WireStage): StageShape['sections'] =>
    parseEach(wireStageSection, wire.programStageSections)
        .good.sort(bySortOrder)
        .map((section) => ({
            name: section.displayName ?? '',
            fields: section.dataElements.flatMap(
                ({ id }) => parseUid<'field'>(id) ?? []
            ),
        }))

/** Form order: section by section where there are sections, else as the stage sorts them. */
const inFormOrder = (
    elements: readonly FieldId[],
    sections: StageShape['sections']
): readonly FieldId[] => {
    const sectioned = sections.flatMap((section) => section.fields)
    return [
        ...new Set([
            ...sectioned.filter((id) => elements.includes(id)),
            ...elements,
        ]),
    ]
}

const stageOf = (wire: WireStage, fields: Fields): StageShape | undefined => {
    const id = parseUid<'stage'>(wire.id)
    const elements = parseEach(wireStageElement, wire.programStageDataElements)
        .good.sort(bySortOrder)
        .flatMap(
            ({ dataElement }) => addField(fields, 'element', dataElement) ?? []
        )
    const sections = sectionsOf(wire)
    return (
        id && {
            id,
            code: wire.code,
            name: wire.displayName ?? wire.id,
            repeatable: wire.repeatable ?? false,
            fields: inFormOrder(elements, sections),
            sections,
        }
    )
}

const programOf = (
    wire: WireProgram,
    fields: Fields
): ProgramShape | undefined => {
    const id = parseUid<'program'>(wire.id)
    return (
        id && {
            id,
            code: wire.code,
            name: wire.displayName ?? wire.id,
            trackedEntityType: wire.trackedEntityType?.id,
            attributes: attributesOf(wire, fields),
            stages: parseEach(wireStage, wire.programStages)
                .good.sort(bySortOrder)
                .flatMap((stage) => stageOf(stage, fields) ?? []),
            minAttributesToSearch: wire.minAttributesRequiredToSearch ?? 1,
            color: wire.style?.color,
        }
    )
}

/** Reads the answer to `programsRequest`; options are added by `withOptionSets`. */
export const readPrograms = (
    answer: unknown
): Result<ProgramShapes, ShapeFault> => {
    const wire = parse(wirePrograms, answer)
    if (!wire.ok) {
        return failure(wire.error)
    }
    const fields: Fields = new Map()
    const programs = parseEach(wireProgram, wire.value.programs).good.flatMap(
        (program) => programOf(program, fields) ?? []
    )
    const stages = programs.flatMap((program) => program.stages)
    return success({
        programs: new Map(programs.map((program) => [program.id, program])),
        stages: new Map(stages.map((stage) => [stage.id, stage])),
        fields,
        optionSets: new Map(),
    })
}
