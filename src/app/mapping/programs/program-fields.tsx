import i18n from '@dhis2/d2-i18n'
import { useDeferredValue, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import {
    countStates,
    filterRows,
    type RowFilter,
    type RowGroup,
} from '../../../mapping/edit/subject-rows'
import type { ProgramFacts } from '../../../mapping/suggest/metadata-facts'
import { AcceptBar } from './accept-bar'
import { FieldFilter } from './field-filter'
import { FieldGroups } from './field-groups'
import classes from './programs-page.module.css'
import { useProgramRows } from './use-program-rows'

/** The field that another page linked to is searched for by its name. */
const useLinkedField = (groups: readonly RowGroup[]): string => {
    const [params] = useSearchParams()
    const field = params.get('field')
    const row = groups
        .flatMap(({ rows }) => rows)
        .find(
            ({ subject }) => subject.kind === 'field' && subject.field === field
        )
    return row?.name ?? ''
}

export const ProgramFields = ({
    program,
}: {
    readonly program: ProgramFacts
}) => {
    const groups = useProgramRows(program)
    const linked = useLinkedField(groups)
    const [text, setText] = useState(linked)
    const [filter, setFilter] = useState<RowFilter>('all')
    const typed = useDeferredValue(text)
    const shown = useMemo(
        () => filterRows(groups, filter, typed),
        [groups, filter, typed]
    )
    const counts = useMemo(() => countStates(groups), [groups])
    return (
        <section aria-label={program.names[0]}>
            <h2 className={classes.heading}>{program.names[0]}</h2>
            <FieldFilter {...{ text, setText, filter, setFilter, counts }} />
            <AcceptBar groups={shown} />
            {shown.length === 0 ? (
                <p className={classes.empty} role="status">
                    {i18n.t('No field is like this.')}
                </p>
            ) : (
                <FieldGroups groups={shown} />
            )}
        </section>
    )
}
