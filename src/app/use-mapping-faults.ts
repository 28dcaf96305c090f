import { useEffect, useState } from 'react'
import type { Mapping } from '../mapping/mapping'
import type { ProgramShapes } from '../mapping/program-shape'
import { isMappingAdmin, useServer } from '../queries/server-context'
import type { ChartReading } from '../queries/use-chart'

const NONE: readonly string[] = []

/** The checks and their words come later than the chart, and for administrators alone. */
const checked = async (
    mapping: Mapping,
    shapes: ProgramShapes
): Promise<readonly string[]> => {
    try {
        const { listFaults } = await import('./mapping/faults/list-faults')
        return listFaults(mapping, shapes)
    } catch {
        // their code did not arrive: the mapping screens tell the same
        return NONE
    }
}

/** What is wrong with the mapping, told to those who can mend it: others could only worry. */
export const useMappingFaults = ({
    mapping,
    shapes,
}: ChartReading): readonly string[] => {
    const isAdmin = isMappingAdmin(useServer())
    const state = mapping.state === 'ready' ? mapping.value : undefined
    const programs = shapes.state === 'ready' ? shapes.value : undefined
    const [faults, setFaults] = useState(NONE)
    useEffect(() => {
        let gone = false
        const tell = async () => {
            if (isAdmin && programs && state?.kind === 'usable') {
                const found = await checked(state.mapping, programs)
                if (!gone) {
                    setFaults(found)
                }
            }
        }
        void tell()
        return () => {
            gone = true
        }
    }, [isAdmin, state, programs])
    return isAdmin && state?.kind === 'unusable' ? state.faults : faults
}
