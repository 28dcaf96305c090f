import type { ReactNode } from 'react'
import classes from './section-page.module.css'

const IN_TAB_ORDER = 0

/** A wide table scrolls in itself, by keyboard too, and never the page. */
export const ScrollBox = ({
    label,
    children,
}: {
    readonly label: string
    readonly children: ReactNode
}) => (
    <section
        className={classes.scroll}
        aria-label={label}
        tabIndex={IN_TAB_ORDER}
    >
        {children}
    </section>
)
