import i18n from '@dhis2/d2-i18n'
import {
    ROW_FILTERS,
    type RowFilter,
    type RowState,
} from '../../../mapping/edit/subject-rows'
import { unescaped } from '../../../ui/unescaped'
import { SelectField, TextField } from '../form/form-fields'
import classes from './programs-page.module.css'

const filterText = (filter: RowFilter): string => {
    switch (filter) {
        case 'all':
            return i18n.t('All fields')
        case 'not-mapped':
            return i18n.t('Not mapped')
        case 'suggested':
            return i18n.t('With a suggestion')
        case 'doubtful':
            return i18n.t('Doubtful')
        case 'mapped':
            return i18n.t('On the chart')
        case 'left-out':
            return i18n.t('Timeline only')
    }
}

interface FieldFilterProps {
    readonly text: string
    readonly setText: (text: string) => void
    readonly filter: RowFilter
    readonly setFilter: (filter: RowFilter) => void
    readonly counts: Readonly<Record<RowState, number>>
}

const Counts = ({ counts }: Pick<FieldFilterProps, 'counts'>) => {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
    return (
        <p className={classes.counts} role="status">
            {i18n.t(
                '{{mapped}} of {{all}} fields on the chart · {{suggested}} suggested · {{leftOut}} timeline only',
                {
                    mapped: counts.mapped,
                    all,
                    suggested: counts.suggested,
                    leftOut: counts['left-out'],
                    interpolation: unescaped,
                }
            )}
        </p>
    )
}

/** Finds among 650 fields, and says how far one has come. */
export const FieldFilter = ({
    text,
    setText,
    filter,
    setFilter,
    counts,
}: FieldFilterProps) => (
    <search className={classes.filter}>
        <TextField
            label={i18n.t('Find a field')}
            value={text}
            onChange={setText}
        />
        <SelectField
            label={i18n.t('Show')}
            value={filter}
            onChange={setFilter}
            choices={ROW_FILTERS.map((value) => ({
                value,
                label: filterText(value),
            }))}
        />
        <Counts counts={counts} />
    </search>
)
