import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CalendarDate } from '../domain/calendar-date'
import type { Chart } from '../domain/chart'
import { chartError, type ChartError } from '../domain/chart-error'
import { parseUid } from '../domain/ids'
import { failure } from '../domain/result'
import { noShapes, type ProgramShapes } from '../mapping/program-shape'
import { asIs, askAndRead, withSignal } from '../tracker/client'
import { readChart } from '../tracker/read/read-chart'
import type { MappingState } from '../tracker/read/read-mapping-answer'
import { recordRequest } from '../tracker/requests'
import { orThrow, type Reading, readingOf } from './reading'
import { useServer } from './server-context'
import { useAskAgain } from './use-ask-again'
import { useMapping } from './use-mapping'
import { useProgramShapes } from './use-program-shapes'

/** The chart, and what it was made from: each part fails on its own. */
export interface ChartReading {
    readonly chart: Reading<Chart>
    readonly shapes: Reading<ProgramShapes>
    readonly mapping: Reading<MappingState>
    /** When the record arrived, in milliseconds of the epoch. */
    readonly arrivedAt: number | undefined
}

/** An answer is keyed by its person, so that a late one never lands on another person's page. */
const useRecord = (patient: string) => {
    const { ask, owner } = useServer()
    const id = parseUid<'patient'>(patient)
    const queryKey = ['record', owner, patient]
    const { data, error, dataUpdatedAt } = useQuery<unknown, ChartError>({
        queryKey,
        queryFn: async ({ signal }) =>
            orThrow(
                id
                    ? await askAndRead(
                          withSignal(ask, signal),
                          recordRequest(id),
                          asIs
                      )
                    : failure(chartError('malformed-id'))
            ),
        staleTime: 0,
    })
    return {
        reading: readingOf({ data, error, refetch: useAskAgain(queryKey) }),
        arrivedAt: dataUpdatedAt || undefined,
    }
}

const isSettled = ({ state }: Reading<unknown>): boolean => state !== 'loading'

/** Asks again for whatever has not come yet. */
const retryMissing = (...parts: readonly Reading<unknown>[]): void =>
    parts.filter((part) => !isSettled(part)).forEach(({ retry }) => retry())

/** The saved mapping, or the one that is tried out in its place. */
const useMappingOr = (
    tried: MappingState | undefined
): Reading<MappingState> => {
    const saved = useMapping()
    return tried
        ? {
              state: 'ready',
              value: tried,
              retry: () => undefined,
              stale: undefined,
          }
        : saved
}

/**
 * One tracker request for the whole record; the metadata and the mapping beside it. A mapping that
 * is tried out (`tried`) stands for the saved one: the record is read anew, not asked for anew.
 */
export const useChart = (
    patient: string,
    today: CalendarDate,
    tried?: MappingState
): ChartReading => {
    const { reading: record, arrivedAt } = useRecord(patient)
    const shapes = useProgramShapes()
    const mapping = useMappingOr(tried)
    const raw = record.state === 'ready' ? record.value : undefined
    const knownShapes = shapes.state === 'ready' ? shapes.value : noShapes
    const state = mapping.state === 'ready' ? mapping.value : undefined
    const known = state?.kind === 'usable' ? state.mapping : undefined
    // the mapping may come later: what was recorded does not wait for what it means
    const settled = isSettled(shapes)
    const chart = useMemo(
        () =>
            raw !== undefined && settled
                ? readChart({
                      record: raw,
                      shapes: knownShapes,
                      mapping: known,
                      today,
                  })
                : undefined,
        [raw, settled, knownShapes, known, today]
    )
    const retry = () => retryMissing(record, shapes, mapping)
    return {
        chart: chartReading(record, chart, retry),
        shapes,
        mapping,
        arrivedAt,
    }
}

const chartReading = (
    record: Reading<unknown>,
    chart: ReturnType<typeof readChart> | undefined,
    retryLoading: () => void
): Reading<Chart> => {
    const { retry } = record
    const stale = record.state === 'ready' ? record.stale : undefined
    if (record.state === 'failed') {
        return record
    }
    if (!chart) {
        return { state: 'loading', retry: retryLoading }
    }
    return chart.ok
        ? { state: 'ready', value: chart.value, retry, stale }
        : { state: 'failed', error: chartError('unexpected-shape'), retry }
}
