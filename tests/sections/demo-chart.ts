import type { Chart } from '../../src/domain/chart'
import { parseUid } from '../../src/domain/ids'
import type { Result } from '../../src/domain/result'
import { readMapping } from '../../src/mapping/migrate'
import { fetchPrograms, shapesOf } from '../../src/tracker/load-shapes'
import { readChart } from '../../src/tracker/read/read-chart'
import { recordRequest } from '../../src/tracker/requests'
import { askSandbox } from '../app/ask-sandbox'
import { day } from '../fixtures/builders'
import { demoData, demoMapping } from '../sandbox/data/demo-data'
import { createSandbox } from '../sandbox/sandbox'
import { TODAY } from './show-section'

const valueOf = <T>(result: Result<T, unknown>): T => {
    if (!result.ok) {
        throw new Error(JSON.stringify(result.error))
    }
    return result.value
}

/** The chart of a person of the demo country, as one of its users is answered. */
export const demoChart = async (
    person: string,
    autoLogin = 'clinician'
): Promise<Chart> => {
    const ask = askSandbox(
        createSandbox(demoData(TODAY), { today: TODAY, autoLogin })
    )
    const id = parseUid<'patient'>(person)
    if (!id) {
        throw new Error(`${person} is no uid`)
    }
    return valueOf(
        readChart({
            record: await ask(recordRequest(id)),
            shapes: valueOf(shapesOf(valueOf(await fetchPrograms(ask)))),
            mapping: valueOf(readMapping(demoMapping)),
            today: day(TODAY),
        })
    )
}
