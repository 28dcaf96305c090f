import type { Mapping } from '../mapping'
import { mappingReferences } from '../mapping-references'
import type { DataAccess, ProgramAccess } from '../program-access'
import { noShapes, type ProgramShapes } from '../program-shape'
import type { Reference } from '../references/reference'
import { type FaultFound, type MappingFault, weighed } from './fault'

/** Uid of a program or stage -> the first place where the mapping needs it. */
type Needed = ReadonlyMap<string, string>

const firstPlaces = (
    places: readonly (readonly [id: string, path: string])[]
): Needed => new Map([...places].reverse())

const stagesNamed = (reference: Reference): readonly string[] => {
    if (reference.to === 'stage') {
        return [reference.id]
    }
    return reference.to === 'field' && reference.stage !== undefined
        ? [reference.stage]
        : []
}

/** A field without a stage is read in every stage that has it. */
const stagesWithField = (
    reference: Reference,
    shapes: ProgramShapes
): readonly string[] =>
    reference.to === 'field' && reference.stage === undefined
        ? [...shapes.stages.values()]
              .filter(({ fields }) => fields.some((id) => id === reference.id))
              .map(({ id }) => id)
        : []

const neededStages = (mapping: Mapping, shapes: ProgramShapes): Needed =>
    firstPlaces(
        mappingReferences(mapping).flatMap((reference) =>
            [
                ...stagesNamed(reference),
                ...stagesWithField(reference, shapes),
            ].map((stage) => [stage, reference.path] as const)
        )
    )

const neededPrograms = (
    mapping: Mapping,
    stages: Needed,
    { programs }: ProgramAccess
): Needed =>
    firstPlaces([
        ...mappingReferences(mapping)
            .filter(({ to }) => to === 'program')
            .map(({ id, path }) => [id, path] as const),
        ...[...programs].flatMap(([program, access]) =>
            [...access.stages.keys()].flatMap((stage) => {
                const path = stages.get(stage)
                return path === undefined ? [] : [[program, path] as const]
            })
        ),
    ])

const groupsWithout = (
    { publicData, groupsWithData }: DataAccess,
    groups: readonly string[]
): readonly string[] =>
    publicData ? [] : groups.filter((group) => !groupsWithData.includes(group))

const groupsGone = (
    groups: readonly string[],
    access: ProgramAccess
): readonly FaultFound[] =>
    groups.flatMap((id, n) => {
        const path = `healthWorkers.userGroups.${n}`
        const mend = { kind: 'remove' as const, path }
        return access.groups.has(id)
            ? []
            : [{ kind: 'group-gone' as const, path, id, mend }]
    })

/**
 * Programs, and stages of readable programs, that some group of the health workers cannot read: to
 * them that part of the chart is empty. What the administrator cannot see is told by `checkMapping`.
 * Without the shapes, only what the mapping names itself is looked at.
 */
export const checkReadability = (
    mapping: Mapping,
    access: ProgramAccess,
    shapes: ProgramShapes = noShapes
): readonly MappingFault[] => {
    const all = mapping.healthWorkers?.userGroups ?? []
    const groups = all.filter((group) => access.groups.has(group))
    const stages = neededStages(mapping, shapes)
    const programs = neededPrograms(mapping, stages, access)
    const closed = [...access.programs].flatMap(
        ([id, program]): readonly FaultFound[] => {
            const path = programs.get(id)
            const without = groupsWithout(program, groups)
            if (path === undefined) {
                return []
            }
            return without.length > 0
                ? [{ kind: 'program-not-readable', path, id, groups: without }]
                : closedStages(program.stages, stages, groups)
        }
    )
    return [...groupsGone(all, access), ...closed].map(weighed)
}

const closedStages = (
    ofProgram: ReadonlyMap<string, DataAccess>,
    needed: Needed,
    groups: readonly string[]
): readonly FaultFound[] =>
    [...ofProgram].flatMap(([id, stage]) => {
        const path = needed.get(id)
        const without = groupsWithout(stage, groups)
        return path === undefined || without.length === 0
            ? []
            : [
                  {
                      kind: 'stage-not-readable' as const,
                      path,
                      id,
                      groups: without,
                  },
              ]
    })
