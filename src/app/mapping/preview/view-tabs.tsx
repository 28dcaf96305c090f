import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import classes from './view-tabs.module.css'

export interface View<T extends string> {
    readonly id: T
    readonly label: string
}

/** Where a key leads in a row of tabs; undefined for any other key. */
export const tabAfterKey = (
    key: string,
    { at, count, rtl }: { at: number; count: number; rtl: boolean }
): number | undefined => {
    const [next, previous] = rtl
        ? ['ArrowLeft', 'ArrowRight']
        : ['ArrowRight', 'ArrowLeft']
    switch (key) {
        case next:
            return (at + 1) % count
        case previous:
            return (at + count - 1) % count
        case 'Home':
            return 0
        case 'End':
            return count - 1
        default:
            return undefined
    }
}

interface ViewTabsProps<T extends string> {
    /** Names the row of tabs. */
    readonly label: string
    readonly views: readonly View<T>[]
    readonly selected: T
    readonly onSelect: (view: T) => void
    readonly children: ReactNode
}

/** Several views of one place, one at a time; the arrow keys move between them. */
export const ViewTabs = <T extends string>({
    label,
    views,
    selected,
    onSelect,
    children,
}: ViewTabsProps<T>) => {
    const id = useId()
    const row = useRef<HTMLDivElement>(null)
    const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
        const index = tabAfterKey(event.key, {
            at: views.findIndex((view) => view.id === selected),
            count: views.length,
            rtl: event.currentTarget.closest('[dir=rtl]') !== null,
        })
        const view = index === undefined ? undefined : views[index]
        if (view && index !== undefined) {
            event.preventDefault()
            onSelect(view.id)
            row.current?.querySelectorAll('button')[index]?.focus()
        }
    }
    return (
        <>
            <div
                ref={row}
                role="tablist"
                aria-label={label}
                tabIndex={-1}
                className={classes.tabs}
                onKeyDown={onKeyDown}
            >
                {views.map((view) => (
                    <button
                        key={view.id}
                        id={`${id}-${view.id}`}
                        type="button"
                        role="tab"
                        className={classes.tab}
                        aria-selected={view.id === selected}
                        aria-controls={
                            view.id === selected ? `${id}-panel` : undefined
                        }
                        tabIndex={view.id === selected ? 0 : -1}
                        onClick={() => onSelect(view.id)}
                    >
                        {view.label}
                    </button>
                ))}
            </div>
            <div
                id={`${id}-panel`}
                role="tabpanel"
                aria-labelledby={`${id}-${selected}`}
                className={classes.panel}
            >
                {children}
            </div>
        </>
    )
}
