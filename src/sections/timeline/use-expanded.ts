import { useCallback, useState } from 'react'

/** Which rows are open; kept beside the list, since a row that scrolls away forgets. */
export const useExpanded = () => {
    const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())
    const toggle = useCallback(
        (key: string) =>
            setExpanded((old) => {
                const next = new Set(old)
                return next.delete(key) ? next : next.add(key)
            }),
        []
    )
    return { expanded, toggle }
}
