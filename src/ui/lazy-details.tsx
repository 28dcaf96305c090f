import { type ReactNode, useState } from 'react'

interface LazyDetailsProps {
    readonly summary: ReactNode
    readonly className?: string | undefined
    /** Called once it is open: what nobody asked for costs nothing. */
    readonly children: () => ReactNode
}

/** A row with more behind it. */
export const LazyDetails = ({
    summary,
    className,
    children,
}: LazyDetailsProps) => {
    const [open, setOpen] = useState(false)
    return (
        <details
            className={className}
            onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
            <summary>{summary}</summary>
            {open && children()}
        </details>
    )
}
