import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { memo, useRef, useState } from 'react'
import { unescaped } from '../../ui/unescaped'
import { RowItems } from './row-items'
import type { RowTools } from './row-tools'
import classes from './row-view.module.css'
import type { TimelineRow } from './timeline-rows'
import { useRowWindow } from './use-row-window'

const PAGE_ROWS = 50

interface RowListProps {
    readonly rows: readonly TimelineRow[]
    readonly scrollElement: () => HTMLElement | null
    readonly noVisits: string
    readonly tools: RowTools
}

const firstIndexes = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => index)

const MoreRows = ({
    shown,
    total,
    onClick,
}: {
    readonly shown: number
    readonly total: number
    readonly onClick: () => void
}) => (
    <div className={classes.foot}>
        {i18n.t('{{shown}} of {{total}} rows shown', {
            shown,
            total,
            interpolation: unescaped,
        })}
        <Button small onClick={onClick}>
            {i18n.t('Show more')}
        </Button>
    </div>
)

/** All rows: those in sight where that is known, else page after page. */
export const RowList = memo(function RowList({
    rows,
    scrollElement,
    noVisits,
    tools,
}: RowListProps) {
    const list = useRef<HTMLOListElement>(null)
    const [limit, setLimit] = useState(PAGE_ROWS)
    const inSight = useRowWindow(rows, list, scrollElement)
    const shown = Math.min(limit, rows.length)
    return (
        <>
            <RowItems
                rows={rows}
                indexes={inSight?.indexes ?? firstIndexes(shown)}
                listRef={list}
                itemRef={inSight?.measure}
                spaceBefore={inSight?.spaceBefore}
                spaceAfter={inSight?.spaceAfter}
                noVisits={noVisits}
                tools={tools}
            />
            {!inSight && shown < rows.length && (
                <MoreRows
                    shown={shown}
                    total={rows.length}
                    onClick={() => setLimit(shown + PAGE_ROWS)}
                />
            )}
        </>
    )
})
