import * as v from 'valibot'
import { parseCalendarDate } from '../../src/domain/calendar-date'
import type { Chart } from '../../src/domain/chart'
import { parseUid } from '../../src/domain/ids'
import type { Result } from '../../src/domain/result'
import type { Mapping } from '../../src/mapping/mapping'
import type { ProgramShapes } from '../../src/mapping/program-shape'
import { readChart } from '../../src/tracker/read/read-chart'
import {
    optionSetsUsed,
    withOptionSets,
} from '../../src/tracker/read/read-option-sets'
import { readPrograms } from '../../src/tracker/read/read-programs'
import {
    type ApiRequest,
    optionSetsRequest,
    programsRequest,
    recordRequest,
} from '../../src/tracker/requests'
import { sharedSeed } from '../sandbox/load-shared'
import { createSandbox, type Sandbox } from '../sandbox/sandbox'

const TODAY = '2026-11-22'

const seedPatients = v.object({
    trackedEntities: v.array(
        v.object({
            trackedEntity: v.string(),
            enrollments: v.array(
                v.object({
                    program: v.string(),
                    attributes: v.array(v.object({ attribute: v.string() })),
                    events: v.array(
                        v.object({
                            event: v.string(),
                            status: v.string(),
                            dataValues: v.array(
                                v.object({ dataElement: v.string() })
                            ),
                        })
                    ),
                })
            ),
        })
    ),
})

export type SeedPatient = v.InferOutput<
    typeof seedPatients
>['trackedEntities'][number]

/** The seed as it was written, and the charts that the app makes of what a server answers. */
export interface OpenSeed {
    readonly patients: readonly SeedPatient[]
    chartOf(patient: string): Promise<Chart>
}

const valueOrThrow = <T>(result: Result<T, unknown>): T => {
    if (!result.ok) {
        throw new Error(JSON.stringify(result.error))
    }
    return result.value
}

const ask = async (
    sandbox: Sandbox,
    { resource, params }: ApiRequest
): Promise<unknown> => {
    const query = new URLSearchParams(
        Object.entries(params).map(([key, value]) => [key, String(value)])
    )
    const url = `http://dhis2.example/api/${resource}?${query.toString()}`
    const response = await sandbox.fetch(new Request(url))
    if (!response.ok) {
        throw new Error(`${response.status} ${resource}`)
    }
    return response.json()
}

const shapesOf = async (sandbox: Sandbox): Promise<ProgramShapes> => {
    const programs = valueOrThrow(
        readPrograms(await ask(sandbox, programsRequest))
    )
    const sets = optionSetsUsed(programs)
    return valueOrThrow(
        withOptionSets(programs, await ask(sandbox, optionSetsRequest(sets)))
    )
}

/** Opens the WHO seed through the sandbox, as a superuser on the day of the recordings. */
export const openSeed = async (
    mapping: Mapping | undefined
): Promise<OpenSeed> => {
    const data = sharedSeed()
    const today = parseCalendarDate(TODAY)
    if (!data || !today) {
        throw new Error('no shared folder beside the project')
    }
    const sandbox = createSandbox(data, { today: TODAY, autoLogin: 'admin' })
    const shapes = await shapesOf(sandbox)
    return {
        patients: v.parse(seedPatients, data.tracker).trackedEntities,
        chartOf: async (patient) => {
            const id = parseUid<'patient'>(patient)
            if (!id) {
                throw new Error(`${patient} is no uid`)
            }
            const record = await ask(sandbox, recordRequest(id))
            return valueOrThrow(readChart({ record, shapes, mapping, today }))
        },
    }
}
