import { idOfSubject, subjectOf } from '../edit/assignment-key'
import { assignmentsOf } from '../edit/assignments-of'
import type { Mapping } from '../mapping'
import type { ProgramShapes } from '../program-shape'
import type { FaultFound } from './fault'

const isKnown = (id: string, shapes: ProgramShapes): boolean =>
    shapes.fields.has(id) || shapes.stages.has(id) || shapes.programs.has(id)

/** What the chart shows all the same, and what is no longer there to be left out. */
export const checkLeftOut = (
    mapping: Mapping,
    shapes: ProgramShapes
): readonly FaultFound[] => {
    const placed = new Set(
        assignmentsOf(mapping)
            .filter(({ section }) => section !== 'left-out')
            .map((one) => idOfSubject(subjectOf(one)))
    )
    return mapping.leftOut.flatMap((id, n): readonly FaultFound[] => {
        const path = `leftOut.${n}`
        const mend = { kind: 'remove' as const, path }
        if (placed.has(id)) {
            return [{ kind: 'left-out-mapped', path, id, mend }]
        }
        return isKnown(id, shapes)
            ? []
            : [{ kind: 'left-out-gone', path, id, mend }]
    })
}
