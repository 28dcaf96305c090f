import {
    noShapes,
    type ProgramShapes,
} from '../../../src/mapping/program-shape'
import type {
    FieldFacts,
    MetadataFacts,
} from '../../../src/mapping/suggest/metadata-facts'
import { withOptionSets } from '../../../src/tracker/read/read-option-sets'
import { readPrograms } from '../../../src/tracker/read/read-programs'

const wireField = (field: FieldFacts | undefined) =>
    field && {
        id: field.id,
        displayName: field.names[0],
        code: field.code,
        valueType: field.valueType,
        optionSet: field.optionSet && { id: field.optionSet },
    }

/** The programs as the checks see them, of the same metadata. */
export const shapesOfFacts = ({
    programs,
    fields,
}: MetadataFacts): ProgramShapes => {
    const wire = programs.map((program) => ({
        id: program.id,
        displayName: program.names[0],
        trackedEntityType: program.trackedEntityType && {
            id: program.trackedEntityType,
        },
        programTrackedEntityAttributes: program.attributes.map((id) => ({
            trackedEntityAttribute: wireField(fields.get(id)),
        })),
        programStages: program.stages.map((stage) => ({
            id: stage.id,
            displayName: stage.names[0],
            repeatable: stage.repeatable,
            programStageDataElements: stage.fields.map((id) => ({
                dataElement: wireField(fields.get(id)),
            })),
        })),
    }))
    const optionSets = [...fields.values()].map(({ optionSet, options }) => ({
        id: optionSet ?? '',
        options: (options ?? []).map(({ code, names }) => ({
            code,
            displayName: names[0],
        })),
    }))
    const shapes = readPrograms({ programs: wire })
    const all = shapes.ok
        ? withOptionSets(shapes.value, { optionSets })
        : shapes
    return all.ok ? all.value : noShapes
}
