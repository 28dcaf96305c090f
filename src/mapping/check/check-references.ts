import type { Mapping } from '../mapping'
import { mappingReferences } from '../mapping-references'
import type { FieldShape, ProgramShapes } from '../program-shape'
import type { FieldReference, Reference } from '../references/reference'
import { canHold } from '../value-need'
import { type FaultFound, removing } from './fault'

type FieldFault = (
    reference: FieldReference,
    field: FieldShape,
    shapes: ProgramShapes
) => FaultFound | undefined

const kindFault: FieldFault = ({ path, id, as, owner }, field) =>
    field.kind === as
        ? undefined
        : {
              kind: 'wrong-field-kind',
              path,
              id,
              asked: as,
              mend: removing(owner),
          }

/** A stage that is named elsewhere is told where it is named. */
const stageFault: FieldFault = (
    { path, id, stage, stageAt, owner },
    field,
    shapes
) => {
    if (stage === undefined) {
        return undefined
    }
    const mend = removing(owner)
    const shape = shapes.stages.get(stage)
    if (!shape) {
        return stageAt === undefined
            ? undefined
            : { kind: 'stage-gone', path, id: stage, mend }
    }
    return shape.fields.includes(field.id)
        ? undefined
        : { kind: 'field-not-in-stage', path, id, stage, mend }
}

const typeFault: FieldFault = ({ path, id, needs, owner }, field) =>
    canHold(field, needs)
        ? undefined
        : {
              kind: 'wrong-value-type',
              path,
              id,
              valueType: field.valueType,
              needs,
              mend: removing(owner),
          }

/** The first thing that is wrong: an element in the wrong place need not be told to be of the wrong type. */
const faultOfField = (
    reference: FieldReference,
    shapes: ProgramShapes
): FaultFound | undefined => {
    const { path, id, owner } = reference
    const field = shapes.fields.get(id)
    return field
        ? (kindFault(reference, field, shapes) ??
              stageFault(reference, field, shapes) ??
              typeFault(reference, field, shapes))
        : { kind: 'field-gone', path, id, mend: removing(owner) }
}

const hasType = (shapes: ProgramShapes, type: string): boolean =>
    [...shapes.programs.values()].some(
        ({ trackedEntityType }) => trackedEntityType === type
    )

const faultOf = (
    reference: Reference,
    shapes: ProgramShapes
): FaultFound | undefined => {
    const { path, id, owner } = reference
    const mend = removing(owner)
    switch (reference.to) {
        case 'field':
            return faultOfField(reference, shapes)
        case 'stage':
            return shapes.stages.has(id)
                ? undefined
                : { kind: 'stage-gone', path, id, mend }
        case 'program':
            return shapes.programs.has(id)
                ? undefined
                : { kind: 'program-gone', path, id, mend }
        case 'type':
            return hasType(shapes, id)
                ? undefined
                : { kind: 'type-gone', path, id }
    }
}

/** Whether all that the mapping names is there, is of the right kind and can hold what is asked. */
export const checkReferences = (
    mapping: Mapping,
    shapes: ProgramShapes
): readonly FaultFound[] =>
    mappingReferences(mapping).flatMap(
        (reference) => faultOf(reference, shapes) ?? []
    )
