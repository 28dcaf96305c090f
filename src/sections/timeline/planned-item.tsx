import i18n from '@dhis2/d2-i18n'
import { memo } from 'react'
import { isOverdue, type PlannedEvent } from '../../domain/timeline'
import { dueWords } from '../../ui/due-words'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import { EventBlock } from './event-block'
import { placeWords } from './event-words'
import type { RowTools } from './row-tools'
import type { PlannedRow } from './timeline-rows'
import classes from './visit-item.module.css'

interface PlannedItemProps {
    readonly row: PlannedRow
    readonly tools: RowTools
}

const PlannedHead = ({
    planned,
    tools,
}: {
    readonly planned: PlannedEvent
    readonly tools: RowTools
}) => {
    const locale = useLocale()
    const { date, orgUnit, assignedTo } = planned.event
    return (
        <div className={classes.plannedHead}>
            {date && (
                <time className={classes.title} dateTime={date}>
                    {formatDate(date, locale)}
                </time>
            )}
            <span
                className={isOverdue(planned) ? classes.warning : classes.due}
            >
                {dueWords(planned.daysOverdue)}
            </span>
            <bdi>{placeWords(orgUnit, tools.placeName)}</bdi>
            {assignedTo && (
                <span className={classes.due}>
                    {i18n.t('for {{name}}', {
                        name: assignedTo,
                        interpolation: unescaped,
                    })}
                </span>
            )}
        </div>
    )
}

/** A planned event: when, how urgent, where, and what for. */
export const PlannedItem = memo(function PlannedItem({
    row: { planned },
    tools,
}: PlannedItemProps) {
    return (
        <div className={classes.planned}>
            <PlannedHead planned={planned} tools={tools} />
            <EventBlock
                event={planned.event}
                values={planned.event.values}
                withProgram
                tools={tools}
            />
        </div>
    )
})
