import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { type RefObject, useId } from 'react'
import { unescaped } from '../../ui/unescaped'
import type { ResultFilter } from './result-rows'
import classes from './results-section.module.css'

interface ResultFiltersProps {
    readonly filter: ResultFilter
    readonly change: (part: Partial<ResultFilter>) => void
    readonly searchField: RefObject<HTMLInputElement>
}

/** Narrows the tests by words and by their latest result. */
export const ResultFilters = ({
    filter,
    change,
    searchField,
}: ResultFiltersProps) => {
    const id = useId()
    return (
        <div
            className={classes.filters}
            role="search"
            aria-label={i18n.t('Filter the results')}
        >
            <div className={classes.field}>
                <label htmlFor={id}>{i18n.t('Test or result')}</label>
                <input
                    id={id}
                    ref={searchField}
                    type="search"
                    value={filter.text}
                    onChange={({ target }) => change({ text: target.value })}
                />
            </div>
            <label className={classes.check}>
                <input
                    type="checkbox"
                    checked={filter.onlyAbnormal}
                    onChange={({ target }) =>
                        change({ onlyAbnormal: target.checked })
                    }
                />{' '}
                {i18n.t('Only where the latest is abnormal')}
            </label>
        </div>
    )
}

/** How much a filter hides, and the way back: it never hides in silence. */
export const HiddenTests = ({
    shown,
    total,
    clear,
}: {
    readonly shown: number
    readonly total: number
    readonly clear: () => void
}) => (
    <p className={classes.hidden} role="status">
        {i18n.t('{{shown}} of {{total}} tests shown', {
            shown,
            total,
            interpolation: unescaped,
        })}{' '}
        <Button small onClick={clear}>
            {i18n.t('Clear the filter')}
        </Button>
    </p>
)
