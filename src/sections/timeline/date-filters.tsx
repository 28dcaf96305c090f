import i18n from '@dhis2/d2-i18n'
import { useId } from 'react'
import {
    type CalendarDate,
    parseCalendarDate,
} from '../../domain/calendar-date'
import type { TimelineFilter } from '../../domain/timeline-filter'
import classes from './filter-bar.module.css'
import { FilterField } from './filter-field'
import type { FilterPartProps } from './program-filters'

const DateField = ({
    label,
    date,
    onChange,
    faultId,
}: {
    readonly label: string
    readonly date: CalendarDate | undefined
    readonly onChange: (date: CalendarDate | undefined) => void
    /** Names the text that says what is wrong with the date, if anything is. */
    readonly faultId: string | undefined
}) => (
    <FilterField label={label}>
        {(id) => (
            <input
                id={id}
                type="date"
                className={classes.control}
                value={date ?? ''}
                aria-invalid={faultId !== undefined}
                aria-describedby={faultId}
                onChange={({ target }) =>
                    onChange(parseCalendarDate(target.value))
                }
            />
        )}
    </FilterField>
)

const isReversed = ({ from, to }: TimelineFilter): boolean =>
    from !== undefined && to !== undefined && from > to

/** The days to look at; a range that ends before it begins is said to be one. */
export const DateFilters = ({ filter, change }: FilterPartProps) => {
    const id = useId()
    const faultId = isReversed(filter) ? id : undefined
    return (
        <>
            <DateField
                label={i18n.t('From')}
                date={filter.from}
                onChange={(from) => change({ from })}
                faultId={faultId}
            />
            <DateField
                label={i18n.t('To')}
                date={filter.to}
                onChange={(to) => change({ to })}
                faultId={faultId}
            />
            {faultId && (
                <p id={faultId} className={classes.fault} role="status">
                    {i18n.t('The range ends before it begins.')}
                </p>
            )}
        </>
    )
}
