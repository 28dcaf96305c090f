import { useMemo } from 'react'
import { checkMapping } from '../mapping/check'
import { isMappingAdmin, useServer } from '../queries/server-context'
import type { ChartReading } from '../queries/use-chart'
import { faultText } from '../sections/leftovers/fault-text'

const NONE: readonly string[] = []

/** What is wrong with the mapping, told to those who can mend it: others could only worry. */
export const useMappingFaults = ({
    mapping,
    shapes,
}: ChartReading): readonly string[] => {
    const isAdmin = isMappingAdmin(useServer())
    const state = mapping.state === 'ready' ? mapping.value : undefined
    const programs = shapes.state === 'ready' ? shapes.value : undefined
    return useMemo(() => {
        if (!isAdmin || !state || !programs || state.kind === 'none') {
            return NONE
        }
        return state.kind === 'unusable'
            ? state.faults
            : checkMapping(state.mapping, programs).map(faultText)
    }, [isAdmin, state, programs])
}
