import { type RefObject, useEffect, useRef } from 'react'

/** Esc, from anywhere in an element that is open, closes it. */
export const useEscape = (
    opened: RefObject<HTMLElement | null>,
    close: () => void
): void => {
    const latest = useRef(close)
    useEffect(() => {
        latest.current = close
    })
    useEffect(() => {
        const element = opened.current
        const listen = (event: KeyboardEvent) => {
            if (event.key === 'Escape') {
                event.stopPropagation()
                latest.current()
            }
        }
        element?.addEventListener('keydown', listen)
        return () => element?.removeEventListener('keydown', listen)
    }, [opened])
}
