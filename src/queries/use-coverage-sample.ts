import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ChartError } from '../domain/chart-error'
import { withSignal } from '../tracker/client'
import {
    type CoverageSample,
    readCoverageSample,
} from '../tracker/coverage-sample'
import { type Reading, readingOf } from './reading'
import { useServer } from './server-context'

export interface CoverageSampling {
    /** Undefined until a sample of these programs is asked for. */
    readonly sample: Reading<CoverageSample> | undefined
    /** Reads records of people, which the server may write down: only when told to. */
    readonly take: () => void
}

/**
 * Counts what is recorded of some people of the programs. The counts stand as long as the screen
 * does and are gone with it; how much of them a mapping covers is reckoned apart (`coverageOf`).
 */
export const useCoverageSample = (
    programs: readonly string[]
): CoverageSampling => {
    const { ask, owner } = useServer()
    const wanted = [...programs].sort()
    const wantedText = wanted.join(' ')
    const [asked, setAsked] = useState({ programs: '', turn: 0 })
    const isAsked = asked.turn > 0 && asked.programs === wantedText
    const { data, error } = useQuery<CoverageSample, ChartError>({
        queryKey: ['coverage-sample', owner, wantedText, asked.turn],
        queryFn: ({ signal }) =>
            readCoverageSample(withSignal(ask, signal), wanted),
        enabled: isAsked,
        cacheTime: 0,
    })
    const take = () =>
        setAsked(({ turn }) => ({ programs: wantedText, turn: turn + 1 }))
    return {
        sample: isAsked ? readingOf({ data, error, refetch: take }) : undefined,
        take,
    }
}
