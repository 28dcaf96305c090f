import { type ReactNode, useId } from 'react'
import classes from './filter-bar.module.css'

/** A field of the filter under its visible label. */
export const FilterField = ({
    label,
    wide = false,
    children,
}: {
    readonly label: string
    readonly wide?: boolean
    readonly children: (id: string) => ReactNode
}) => {
    const id = useId()
    return (
        <div className={wide ? classes.wideField : classes.field}>
            <label className={classes.label} htmlFor={id}>
                {label}
            </label>
            {children(id)}
        </div>
    )
}
