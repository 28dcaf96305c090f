import type { Chart } from '../domain/chart'
import type { ChartReading } from '../queries/use-chart'
import type { Loadable } from '../ui/loadable'

/** What each kind of section is given: they need different parts, and fail on their own. */
export interface SectionLoads {
    /** Who the person is: stands even when the names of programs did not arrive. */
    readonly identity: Loadable<Chart>
    /** What was recorded, as recorded: needs the programs, no mapping. */
    readonly recorded: Loadable<Chart>
    /** What the mapping gives a meaning. */
    readonly mapped: Loadable<Chart>
}

const withPrograms = ({ chart, shapes }: ChartReading): Loadable<Chart> =>
    chart.state === 'ready' && shapes.state === 'failed' ? shapes : chart

/** A name that the mapping has yet to point out is awaited; where it failed, the rest stands. */
const withNames = ({ chart, mapping }: ChartReading): Loadable<Chart> =>
    chart.state === 'ready' && mapping.state === 'loading' ? mapping : chart

const withMapping = (reading: ChartReading): Loadable<Chart> => {
    const load = withPrograms(reading)
    const { mapping } = reading
    if (load.state !== 'ready') {
        return load
    }
    if (mapping.state !== 'ready') {
        return mapping
    }
    switch (mapping.value.kind) {
        case 'usable':
            return load
        case 'none':
            return { state: 'not-mapped' }
        case 'unusable':
            return {
                state: 'failed',
                error: mapping.value.error,
                retry: mapping.retry,
            }
    }
}

export const sectionLoads = (reading: ChartReading): SectionLoads => ({
    identity: withNames(reading),
    recorded: withPrograms(reading),
    mapped: withMapping(reading),
})
