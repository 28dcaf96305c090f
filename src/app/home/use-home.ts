import { useMemo } from 'react'
import { useMapping } from '../../queries/use-mapping'
import {
    type PersonSearch,
    usePersonSearch,
} from '../../queries/use-person-search'
import { useProgramShapes } from '../../queries/use-program-shapes'
import { useLocale } from '../../ui/locale-context'

/** A search over the programs that the user may open; without a usable mapping by what they offer. */
export const useHome = () => {
    const { today } = useLocale()
    const shapes = useProgramShapes()
    const mapping = useMapping()
    const programs = shapes.state === 'ready' ? shapes.value : undefined
    const state = mapping.state === 'ready' ? mapping.value : undefined
    const usable = state?.kind === 'usable' ? state.mapping : undefined
    const isSettled = mapping.state !== 'loading'
    const ground = useMemo(
        () =>
            programs && isSettled
                ? { shapes: programs, mapping: usable, today }
                : undefined,
        [programs, isSettled, usable, today]
    )
    const search: PersonSearch = usePersonSearch(ground)
    // without the programs there is nothing to search in, and that is what the results say
    const outcome = shapes.state === 'failed' ? shapes : search.outcome
    return { mapping, search, outcome }
}
