import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { isFiltering } from '../../domain/timeline-filter'
import { DateFilters } from './date-filters'
import classes from './filter-bar.module.css'
import { FilterField } from './filter-field'
import type { ProgramOption } from './filter-options'
import { ProgramFilters } from './program-filters'
import type { FilterState } from './use-timeline-filter'

const TextFilter = ({ filter, change, searchField }: FilterState) => (
    <FilterField label={i18n.t('Text')} wide>
        {(id) => (
            <input
                id={id}
                ref={searchField}
                type="search"
                className={classes.control}
                value={filter.text}
                onChange={({ target }) => change({ text: target.value })}
            />
        )}
    </FilterField>
)

/** Narrows the timeline by program, stage, days and text. */
export const FilterBar = ({
    state,
    programs,
}: {
    readonly state: FilterState
    readonly programs: readonly ProgramOption[]
}) => (
    <div
        className={classes.bar}
        role="search"
        aria-label={i18n.t('Filter the timeline')}
    >
        <ProgramFilters
            filter={state.filter}
            change={state.change}
            programs={programs}
        />
        <DateFilters filter={state.filter} change={state.change} />
        <TextFilter {...state} />
        <Button
            small
            disabled={!isFiltering(state.filter)}
            onClick={state.clear}
        >
            {i18n.t('Clear filter')}
        </Button>
    </div>
)
