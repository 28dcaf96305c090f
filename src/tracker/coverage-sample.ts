import type { ChartError } from '../domain/chart-error'
import { type Result, success } from '../domain/result'
import type { ValueCounts } from '../mapping/coverage'
import { type Ask, askAndRead } from './client'
import { sampleRequest } from './mapping-requests'
import { countValues } from './read/count-values'
import { atMostAtOnce } from './search/at-most-at-once'
import { parse } from './wire/parse'
import { wireTrackedEntities } from './wire/tracked-entity'

/** What some people's records hold, as counts: the records themselves are dropped at once. */
export interface CoverageSample {
    readonly counts: ValueCounts
    /** Programs of which no record could be read, and why. */
    readonly failed: ReadonlyMap<string, ChartError>
}

/** More would keep a small server from its other users. */
const AT_ONCE = 3

const readRecords = (answer: unknown): Result<readonly unknown[], unknown> => {
    const list = parse(wireTrackedEntities, answer)
    return list.ok
        ? success(list.value.trackedEntities ?? list.value.instances ?? [])
        : list
}

/** Some people of each program: those whose records changed last. */
export const readCoverageSample = async (
    ask: Ask,
    programs: readonly string[]
): Promise<CoverageSample> => {
    const failed = new Map<string, ChartError>()
    const records = await atMostAtOnce(AT_ONCE, programs, async (program) => {
        const read = await askAndRead(ask, sampleRequest(program), readRecords)
        if (!read.ok) {
            failed.set(program, read.error)
        }
        return read.ok ? read.value : []
    })
    return { counts: countValues(records.flat()), failed }
}
