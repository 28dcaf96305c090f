import { type RefObject, useEffect, useState } from 'react'

const offsetIn = (list: Element, container: Element): number =>
    Math.round(
        list.getBoundingClientRect().top -
            container.getBoundingClientRect().top +
            container.scrollTop
    )

const elementsBefore = (element: Element): Element[] => {
    const before = element.previousElementSibling
    return before ? [before, ...elementsBefore(before)] : []
}

/** All that stands before the list, inside and around its section: what may push it down. */
const elementsAbove = (list: Element, container: Element): Element[] => {
    const above: Element[] = []
    for (
        let one: Element | null = list;
        one && one !== container;
        one = one.parentElement
    ) {
        above.push(...elementsBefore(one))
    }
    return above
}

/** Calls back when something above the list may have grown. */
const watchOffset = (
    list: Element,
    container: Element,
    update: () => void
): (() => void) => {
    const observer = new ResizeObserver(update)
    for (const element of elementsAbove(list, container)) {
        observer.observe(element)
    }
    return () => observer.disconnect()
}

/** How far below the top of the scrolled content the list begins. */
export const useListOffset = (
    listRef: RefObject<Element>,
    container: Element | null
): number => {
    const [offset, setOffset] = useState(0)
    useEffect(() => {
        const list = listRef.current
        if (!list || !container) {
            return undefined
        }
        const update = () => setOffset(offsetIn(list, container))
        update()
        return watchOffset(list, container, update)
    }, [listRef, container])
    return offset
}
