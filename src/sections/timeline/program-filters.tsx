import i18n from '@dhis2/d2-i18n'
import type { Named } from '../../domain/ids'
import type { TimelineFilter } from '../../domain/timeline-filter'
import classes from './filter-bar.module.css'
import { FilterField } from './filter-field'
import type { ProgramOption } from './filter-options'

export interface FilterPartProps {
    readonly filter: TimelineFilter
    readonly change: (part: Partial<TimelineFilter>) => void
}

interface ProgramFiltersProps extends FilterPartProps {
    readonly programs: readonly ProgramOption[]
}

const Options = ({ of }: { readonly of: readonly Named<string>[] }) => (
    <>
        {of.map(({ id, name }) => (
            <option key={id} value={id}>
                {name}
            </option>
        ))}
    </>
)

const StageOptions = ({ programs }: { programs: readonly ProgramOption[] }) => {
    const [only, ...others] = programs
    return only && others.length === 0 ? (
        <Options of={only.stages} />
    ) : (
        <>
            {programs.map(({ id, name, stages }) => (
                <optgroup key={id} label={name}>
                    <Options of={stages} />
                </optgroup>
            ))}
        </>
    )
}

const ProgramFilter = ({ filter, change, programs }: ProgramFiltersProps) => (
    <FilterField label={i18n.t('Program')}>
        {(id) => (
            <select
                id={id}
                className={classes.control}
                value={filter.program ?? ''}
                onChange={({ target }) =>
                    // the stages of one program mean nothing in another
                    change({
                        program: target.value || undefined,
                        stage: undefined,
                    })
                }
            >
                <option value="">{i18n.t('All programs')}</option>
                <Options of={programs} />
            </select>
        )}
    </FilterField>
)

const StageFilter = ({ filter, change, programs }: ProgramFiltersProps) => (
    <FilterField label={i18n.t('Stage')}>
        {(id) => (
            <select
                id={id}
                className={classes.control}
                value={filter.stage ?? ''}
                onChange={({ target }) =>
                    change({ stage: target.value || undefined })
                }
            >
                <option value="">{i18n.t('All stages')}</option>
                <StageOptions
                    programs={programs.filter(
                        (program) =>
                            !filter.program || program.id === filter.program
                    )}
                />
            </select>
        )}
    </FilterField>
)

/** What to look at: a program of the record, and a stage of it. */
export const ProgramFilters = (props: ProgramFiltersProps) => (
    <>
        <ProgramFilter {...props} />
        <StageFilter {...props} />
    </>
)
