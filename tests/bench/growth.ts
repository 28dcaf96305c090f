import { parseCalendarDate } from '../../src/domain/calendar-date'
import type { Chart } from '../../src/domain/chart'
import { parseUid } from '../../src/domain/ids'
import { orThrow } from '../../src/queries/reading'
import { asIs, type Ask, askAndRead } from '../../src/tracker/client'
import { fetchPrograms, shapesOf } from '../../src/tracker/load-shapes'
import { type ChartParts, readChart } from '../../src/tracker/read/read-chart'
import { mappingStateOf } from '../../src/tracker/read/read-mapping-answer'
import { requestPath } from '../../src/tracker/request-path'
import { mappingRequest, recordRequest } from '../../src/tracker/requests'
import { demoPeople } from '../sandbox/data/demo-data'
import type { Sandbox } from '../sandbox/sandbox'
import { median } from './median'
import { recordOfSize } from './record-of-size'
import { BENCH_DAY, benchSandbox } from './sites'

export interface Growth {
    readonly events: number
    readonly answerBytes: number
    readonly buildMs: number
}

const SIZES = [100, 1_000, 10_000]
const TIMES_A_RUN = 5

const askOf =
    (sandbox: Sandbox): Ask =>
    async (request) => {
        const url = `http://127.0.0.1/api/${requestPath(request)}`
        const answer = await sandbox.fetch(new Request(url))
        if (!answer.ok) {
            throw new Error(`${answer.status} ${request.resource}`)
        }
        return await answer.json()
    }

/** All that the chart of the long record is made of, asked as the app asks it. */
const partsOfLongRecord = async (): Promise<ChartParts> => {
    const ask = askOf(benchSandbox())
    const answers = orThrow(await fetchPrograms(ask))
    const shapes = shapesOf(answers)
    const state = orThrow(
        mappingStateOf(await askAndRead(ask, mappingRequest, asIs))
    )
    const patient = parseUid<'patient'>(demoPeople.longRecord)
    const today = parseCalendarDate(BENCH_DAY)
    if (!patient || !shapes.ok || state.kind !== 'usable' || !today) {
        throw new Error('the demo data are no chart')
    }
    const { mapping } = state
    const record = await ask(recordRequest(patient))
    return { record, shapes: shapes.value, mapping, today }
}

const buildChart = (parts: ChartParts): Chart => {
    const chart = readChart(parts)
    if (!chart.ok) {
        throw new Error(`no chart: ${chart.error.path}`)
    }
    return chart.value
}

const timed = (parts: ChartParts, events: number): number => {
    const start = performance.now()
    const chart = buildChart(parts)
    const ms = performance.now() - start
    if (chart.events.length !== events) {
        throw new Error(`${chart.events.length} events instead of ${events}`)
    }
    return ms
}

/** How long it takes to make a chart of the server's answer, as the record grows. */
export const measureGrowth = async (
    runs: number
): Promise<readonly Growth[]> => {
    const parts = await partsOfLongRecord()
    const sized = SIZES.map((events) => ({
        events,
        parts: { ...parts, record: recordOfSize(parts.record, events) },
        times: [] as number[],
    }))
    console.error('building charts ...')
    // the engine compiles what runs often: the first ones tell of that and not of the chart
    sized.forEach((one) => timed(one.parts, one.events))
    for (let run = 0; run < runs * TIMES_A_RUN; run += 1) {
        sized.forEach((one) => one.times.push(timed(one.parts, one.events)))
    }
    return sized.map(({ events, parts: { record }, times }) => ({
        events,
        answerBytes: Buffer.byteLength(JSON.stringify(record)),
        buildMs: median(times),
    }))
}
