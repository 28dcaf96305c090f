import type { ProgramShape, ProgramShapes } from '../program-shape'
import type { ExportedMapping } from './exported-mapping'

/** How something was found on this server. */
export type FoundBy = 'uid' | 'code' | 'name'

export interface Match {
    readonly id: string
    readonly by: FoundBy
}

/** Uid in the file -> what it is here. What is absent was not found. */
export type Matches = ReadonlyMap<string, Match>

interface Candidate {
    readonly id: string
    readonly name: string
    readonly code?: string | undefined
}

/** Two of one name are as bad as none: nobody knows which is meant. */
const only = (found: readonly Candidate[], by: FoundBy): Match | undefined => {
    const [first, second] = found
    return first && !second ? { id: first.id, by } : undefined
}

/** Where something may be found. */
interface Candidates {
    readonly all: readonly Candidate[]
    /** Those of which the name can be trusted: a form says "Date" many times. */
    readonly near: readonly Candidate[]
}

/** By code first, since a uid may be that of a copy; by name only what nothing else finds. */
const find = (
    wanted: Candidate,
    { all, near }: Candidates,
    by: ExportedMapping['by']
): Match | undefined => {
    const byId = only(
        all.filter(({ id }) => id === wanted.id),
        'uid'
    )
    if (by === 'uid') {
        return byId
    }
    const byCode = all.filter(
        ({ code }) => code !== undefined && code === wanted.code
    )
    const byName = near.filter(({ name }) => name === wanted.name)
    return only(byCode, 'code') ?? byId ?? only(byName, 'name')
}

const fieldsOfPrograms = (
    programs: readonly ProgramShape[]
): ReadonlySet<string> =>
    new Set(
        programs.flatMap(({ attributes, stages }) => [
            ...attributes.map(({ field }) => field),
            ...stages.flatMap(({ fields }) => fields),
        ])
    )

/** A thing here that several of the file lead to is found by its name for none of them. */
const collect = <W extends Candidate>(
    wanted: readonly W[],
    match: (one: W) => Match | undefined
): Matches => {
    const found = wanted.map((one) => [one.id, match(one)] as const)
    const isSure = ({ id, by }: Match): boolean =>
        by !== 'name' || found.filter(([, one]) => one?.id === id).length === 1
    return new Map(
        found.flatMap(([id, one]) =>
            one && isSure(one) ? [[id, one] as const] : []
        )
    )
}

const matchFields = (
    { names, by }: ExportedMapping,
    shapes: ProgramShapes,
    programs: readonly ProgramShape[]
): Matches => {
    const inPrograms = fieldsOfPrograms(programs)
    return collect(names.fields, (one) => {
        const all = [...shapes.fields.values()].filter(
            ({ kind }) => kind === one.kind
        )
        const near = all.filter(
            ({ id, valueType }) =>
                inPrograms.has(id) && valueType === one.valueType
        )
        return find(one, { all, near }, by)
    })
}

const matchStages = (
    { names, by }: ExportedMapping,
    shapes: ProgramShapes,
    programs: Matches
): Matches =>
    collect(names.stages, (one) => {
        const program = programs.get(one.program)
        const all = (program && shapes.programs.get(program.id))?.stages ?? []
        return find(one, { all, near: all }, by)
    })

/** The type of the person: as it is, or that of the programs that were found for its programs. */
const matchType = (
    { names, mapping }: ExportedMapping,
    shapes: ProgramShapes,
    programs: Matches
): Matches => {
    const type = mapping.person.trackedEntityType
    const typeOf = (program: string | undefined) =>
        shapes.programs.get(program ?? '')?.trackedEntityType
    if ([...shapes.programs.keys()].some((id) => typeOf(id) === type)) {
        return new Map([[type, { id: type, by: 'uid' }]])
    }
    const found = names.programs
        .filter((program) => program.type === type)
        .flatMap(({ id }) => {
            const match = programs.get(id)
            const here = typeOf(match?.id)
            return match && here ? [{ id: here, by: match.by }] : []
        })[0]
    return new Map(found ? [[type, found]] : [])
}

/** What a file without names says by itself: each uid is what it is here, or nothing. */
const matchByUid = (shapes: ProgramShapes): Matches =>
    new Map(
        [
            ...shapes.programs.keys(),
            ...shapes.stages.keys(),
            ...shapes.fields.keys(),
        ].map((id) => [id, { id, by: 'uid' as const }])
    )

/** Finds the programs, stages and fields of a file among those of this server. */
export const matchIds = (
    exported: ExportedMapping,
    shapes: ProgramShapes
): Matches => {
    const { names, by } = exported
    if (by === 'uid') {
        const here = matchByUid(shapes)
        return new Map([...here, ...matchType(exported, shapes, here)])
    }
    const here = [...shapes.programs.values()]
    const programs = collect(names.programs, (one) =>
        find(one, { all: here, near: here }, by)
    )
    const found = [...programs.values()].flatMap(
        ({ id }) => shapes.programs.get(id) ?? []
    )
    return new Map([
        ...programs,
        ...matchStages(exported, shapes, programs),
        ...matchFields(exported, shapes, found),
        ...matchType(exported, shapes, programs),
    ])
}
