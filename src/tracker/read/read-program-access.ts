import * as v from 'valibot'
import type { ChartError } from '../../domain/chart-error'
import { type Result, success } from '../../domain/result'
import type {
    DataAccess,
    ProgramAccess,
    ProgramDataAccess,
} from '../../mapping/program-access'
import { type Ask, askAndRead } from '../client'
import { programAccessRequest, userGroupsRequest } from '../mapping-requests'
import {
    maybe,
    parse,
    parseEach,
    type ShapeFault,
    unknownList,
} from '../wire/parse'

const sharing = v.object({
    public: maybe(v.string()),
    userGroups: v.nullish(
        v.record(v.string(), v.object({ access: v.string() })),
        () => ({})
    ),
})

const shared = v.object({
    id: v.string(),
    displayName: maybe(v.string()),
    sharing,
})

const sharedProgram = v.object({
    ...shared.entries,
    programStages: unknownList,
})

const programs = v.object({ programs: v.array(v.unknown()) })

type Shared = v.InferOutput<typeof shared>

/** `rwrw----`: the third sign reads data, the fourth writes it; who writes data reads it too. */
const readsData = (access: string): boolean =>
    access.charAt(2) === 'r' || access.charAt(3) === 'w'

const accessOf = ({ id, displayName, sharing: found }: Shared): DataAccess => ({
    name: displayName ?? id,
    publicData: readsData(found.public ?? ''),
    groupsWithData: Object.entries(found.userGroups)
        .filter(([, { access }]) => readsData(access))
        .map(([group]) => group),
})

const programOf = (
    program: v.InferOutput<typeof sharedProgram>
): ProgramDataAccess => ({
    ...accessOf(program),
    stages: new Map(
        parseEach(shared, program.programStages).good.map((stage) => [
            stage.id,
            accessOf(stage),
        ])
    ),
})

/** Programs and stages that do not tell their sharing are left out: theirs is not known. */
export const readProgramSharing = (
    answer: unknown
): Result<ProgramAccess['programs'], ShapeFault> => {
    const list = parse(programs, answer)
    return list.ok
        ? success(
              new Map(
                  parseEach(sharedProgram, list.value.programs).good.map(
                      (program) => [program.id, programOf(program)]
                  )
              )
          )
        : list
}

const group = v.object({ id: v.string(), displayName: maybe(v.string()) })

const groups = v.object({ userGroups: v.array(v.unknown()) })

/** User group uid -> name. */
export const readUserGroups = (
    answer: unknown
): Result<ReadonlyMap<string, string>, ShapeFault> => {
    const list = parse(groups, answer)
    return list.ok
        ? success(
              new Map(
                  parseEach(group, list.value.userGroups).good.map(
                      ({ id, displayName }) => [id, displayName ?? id]
                  )
              )
          )
        : list
}

/** Two requests: the programs' sharing and the names of the user groups. */
export const readProgramAccess = async (
    ask: Ask
): Promise<Result<ProgramAccess, ChartError>> => {
    const [found, names] = await Promise.all([
        askAndRead(ask, programAccessRequest, readProgramSharing),
        askAndRead(ask, userGroupsRequest, readUserGroups),
    ])
    if (!found.ok) {
        return found
    }
    return names.ok
        ? success({ programs: found.value, groups: names.value })
        : names
}
