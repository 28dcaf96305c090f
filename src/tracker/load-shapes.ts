import * as v from 'valibot'
import type { ChartError } from '../domain/chart-error'
import { failure, type Result, success } from '../domain/result'
import type { ProgramShapes } from '../mapping/program-shape'
import { asIs, type Ask, askAndRead } from './client'
import { optionSetsUsed, withOptionSets } from './read/read-option-sets'
import { readPrograms } from './read/read-programs'
import {
    optionSetsRequests,
    programsRequest,
    programVersionsRequest,
} from './requests'

/** The server's own answers, as they are kept in the browser: parsed anew at each start. */
export interface ProgramAnswers {
    readonly programs: unknown
    /** One answer for each portion of option sets. */
    readonly optionSets: readonly unknown[]
}

/** Reads kept or fresh answers; fails when they have not the shape that DHIS2 promises. */
export const shapesOf = (
    answers: ProgramAnswers
): Result<ProgramShapes, unknown> => {
    const shapes = readPrograms(answers.programs)
    return answers.optionSets.reduce<Result<ProgramShapes, unknown>>(
        (soFar, answer) =>
            soFar.ok ? withOptionSets(soFar.value, answer) : soFar,
        shapes
    )
}

const versionsIn = v.object({
    programs: v.array(
        v.object({
            id: v.string(),
            version: v.nullish(v.number()),
            lastUpdated: v.nullish(v.string()),
        })
    ),
})

/** One text for the state of all programs; undefined when the answer is none. */
const fingerprint = (versions: unknown): string | undefined => {
    const parsed = v.safeParse(versionsIn, versions)
    return parsed.success
        ? parsed.output.programs
              .map(
                  ({ id, version, lastUpdated }) =>
                      `${id} ${version} ${lastUpdated}`
              )
              .sort()
              .join('\n')
        : undefined
}

/** Whether the kept answers are of the same programs in the same versions. */
export const isUnchanged = (kept: ProgramAnswers, versions: unknown): boolean =>
    fingerprint(versions) !== undefined &&
    fingerprint(kept.programs) === fingerprint(versions)

export const askVersions = (ask: Ask): Promise<Result<unknown, ChartError>> =>
    askAndRead(ask, programVersionsRequest, asIs)

const fetchOptionSets = async (
    ask: Ask,
    shapes: ProgramShapes
): Promise<Result<readonly unknown[], ChartError>> => {
    const answers = await Promise.all(
        optionSetsRequests(optionSetsUsed(shapes)).map((request) =>
            askAndRead(ask, request, (answer) => {
                const read = withOptionSets(shapes, answer)
                return read.ok ? success(answer) : read
            })
        )
    )
    const failed = answers.find((answer) => !answer.ok)
    return failed && !failed.ok
        ? failed
        : success(
              answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
          )
}

/** Two requests: the programs with their fields, then the option sets that these use. */
export const fetchPrograms = async (
    ask: Ask
): Promise<Result<ProgramAnswers, ChartError>> => {
    const programs = await askAndRead(ask, programsRequest, (answer) => {
        const shapes = readPrograms(answer)
        return shapes.ok ? success({ answer, shapes: shapes.value }) : shapes
    })
    if (!programs.ok) {
        return failure(programs.error)
    }
    const { answer, shapes } = programs.value
    const optionSets = await fetchOptionSets(ask, shapes)
    return optionSets.ok
        ? success({ programs: answer, optionSets: optionSets.value })
        : failure(optionSets.error)
}
