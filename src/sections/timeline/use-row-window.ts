import { useVirtualizer } from '@tanstack/react-virtual'
import {
    type RefObject,
    useCallback,
    useEffect,
    useMemo,
    useState,
} from 'react'
import { guessHeight } from './row-height'
import type { TimelineRow } from './timeline-rows'
import { useListOffset } from './use-list-offset'

/** Rows drawn above and below what is in sight. */
const OVERSCAN = 4

/** The part of the rows that is drawn, and the space that the others take. */
export interface RowWindow {
    readonly indexes: readonly number[]
    readonly spaceBefore: number
    readonly spaceAfter: number
    readonly measure: (element: HTMLElement | null) => void
}

/** The page's own ref is set after its sections have mounted, when all mount at once. */
const useElement = (find: () => HTMLElement | null): HTMLElement | null => {
    const [element, setElement] = useState(find)
    useEffect(() => setElement(find()), [find])
    return element
}

// both keep their identity, or each scroll event would measure the whole list anew
const useHeightOf = (rows: readonly TimelineRow[]) =>
    useCallback(
        (index: number) => {
            const row = rows[index]
            return row ? guessHeight(row) : 0
        },
        [rows]
    )

const useKeyOf = (rows: readonly TimelineRow[]) =>
    useCallback((index: number) => rows[index]?.key ?? index, [rows])

/** Without it the first drawing would not know what is in sight, and draw far too much. */
const useFirstRect = (container: HTMLElement | null) =>
    useMemo(
        () => ({
            width: container?.clientWidth ?? 0,
            height: container?.clientHeight ?? 0,
        }),
        [container]
    )

/** Undefined where nothing can be said about what is in sight: no scroll container, or one without height. */
export const useRowWindow = (
    rows: readonly TimelineRow[],
    list: RefObject<HTMLElement>,
    findContainer: () => HTMLElement | null
): RowWindow | undefined => {
    const container = useElement(findContainer)
    const scrollMargin = useListOffset(list, container)
    const initialRect = useFirstRect(container)
    const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
        count: rows.length,
        getScrollElement: () => container,
        estimateSize: useHeightOf(rows),
        getItemKey: useKeyOf(rows),
        overscan: OVERSCAN,
        initialRect,
        // a scroll event that draws at once holds the next one up
        useFlushSync: false,
        scrollMargin,
    })
    const items = virtualizer.getVirtualItems()
    const [first, last] = [items[0], items.at(-1)]
    return first && last && virtualizer.scrollRect?.height
        ? {
              indexes: items.map(({ index }) => index),
              spaceBefore: first.start - scrollMargin,
              spaceAfter:
                  virtualizer.getTotalSize() - (last.end - scrollMargin),
              measure: virtualizer.measureElement,
          }
        : undefined
}
