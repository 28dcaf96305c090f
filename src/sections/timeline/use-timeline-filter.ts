import {
    type RefObject,
    useCallback,
    useDeferredValue,
    useRef,
    useState,
} from 'react'
import { NO_FILTER, type TimelineFilter } from '../../domain/timeline-filter'

export interface FilterState {
    /** As the fields of the bar show it. */
    readonly filter: TimelineFilter
    /** As the list follows it, so that typing never waits for the list. */
    readonly applied: TimelineFilter
    readonly change: (part: Partial<TimelineFilter>) => void
    readonly clear: () => void
    /** Where the focus goes after clearing, since the button that was pressed may be gone. */
    readonly searchField: RefObject<HTMLInputElement>
}

export const useTimelineFilter = (): FilterState => {
    const [filter, setFilter] = useState(NO_FILTER)
    const searchField = useRef<HTMLInputElement>(null)
    const change = useCallback(
        (part: Partial<TimelineFilter>) =>
            setFilter((old) => ({ ...old, ...part })),
        []
    )
    const clear = useCallback(() => {
        setFilter(NO_FILTER)
        searchField.current?.focus()
    }, [])
    return {
        filter,
        applied: useDeferredValue(filter),
        change,
        clear,
        searchField,
    }
}
