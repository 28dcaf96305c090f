import { type Ref, type RefObject } from 'react'
import type { RowTools } from './row-tools'
import { RowView } from './row-view'
import classes from './row-view.module.css'
import type { TimelineRow } from './timeline-rows'
import { useExpanded } from './use-expanded'

interface RowItemsProps {
    readonly rows: readonly TimelineRow[]
    /** Those of the rows that are drawn, in order. */
    readonly indexes: readonly number[]
    readonly listRef?: RefObject<HTMLOListElement>
    readonly itemRef?: Ref<HTMLLIElement>
    readonly spaceBefore?: number
    readonly spaceAfter?: number
    readonly noVisits: string
    readonly tools: RowTools
}

/** A list that tells its whole length, though only a part of it is drawn. */
export const RowItems = ({
    rows,
    indexes,
    listRef,
    itemRef,
    spaceBefore,
    spaceAfter,
    noVisits,
    tools,
}: RowItemsProps) => {
    const { expanded, toggle } = useExpanded()
    return (
        <ol
            ref={listRef}
            className={classes.list}
            style={{
                paddingBlockStart: spaceBefore,
                paddingBlockEnd: spaceAfter,
            }}
        >
            {indexes.map((index) => {
                const row = rows[index]
                return (
                    row && (
                        <li
                            key={row.key}
                            ref={itemRef}
                            data-index={index}
                            aria-setsize={rows.length}
                            aria-posinset={index + 1}
                        >
                            <RowView
                                row={row}
                                expanded={expanded.has(row.key)}
                                onToggle={toggle}
                                tools={tools}
                                noVisits={noVisits}
                            />
                        </li>
                    )
                )
            })}
        </ol>
    )
}
