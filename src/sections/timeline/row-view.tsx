import i18n from '@dhis2/d2-i18n'
import { assertNever } from '../../domain/result'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import { PlannedItem } from './planned-item'
import type { RowTools } from './row-tools'
import classes from './row-view.module.css'
import type { TimelineRow } from './timeline-rows'
import { VisitItem } from './visit-item'

export interface RowViewProps {
    readonly row: TimelineRow
    readonly expanded: boolean
    readonly onToggle: (key: string) => void
    readonly tools: RowTools
    /** Why there is no visit, in words; said in the row of that kind. */
    readonly noVisits: string
}

const TodayLine = ({
    row,
}: {
    row: Extract<TimelineRow, { kind: 'today' }>
}) => (
    <p className={classes.today}>
        {i18n.t('Today, {{date}}', {
            date: formatDate(row.date, useLocale()),
            interpolation: unescaped,
        })}
    </p>
)

/** Draws one row of the list. */
export const RowView = ({
    row,
    expanded,
    onToggle,
    tools,
    noVisits,
}: RowViewProps) => {
    switch (row.kind) {
        case 'planned-heading':
            return (
                <h3 className={classes.heading}>
                    {i18n.t('Scheduled and overdue')}
                </h3>
            )
        case 'planned':
            return <PlannedItem row={row} tools={tools} />
        case 'today':
            return <TodayLine row={row} />
        case 'month':
            return <p className={classes.heading}>{row.month}</p>
        case 'no-date':
            return <p className={classes.heading}>{i18n.t('No date')}</p>
        case 'no-visits':
            return <p className={classes.quiet}>{noVisits}</p>
        case 'visit':
            return (
                <VisitItem
                    row={row}
                    expanded={expanded}
                    onToggle={onToggle}
                    tools={tools}
                />
            )
        default:
            return assertNever(row)
    }
}
