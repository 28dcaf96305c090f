import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import { compareMappings } from '../../../mapping/compare/compare-mappings'
import type { MappingChange } from '../../../mapping/compare/mapping-change'
import type { Mapping } from '../../../mapping/mapping'
import { useProgramAccess } from '../../../queries/use-program-access'
import { EmptyNote } from '../../../ui/section-frame'
import { useEditor } from '../editor-context'
import { partText } from '../faults/place-text'
import { type ChangeRow, changedParts } from './change-rows'
import classes from './changes.module.css'

interface ChangesListProps {
    readonly before: Mapping
    readonly after: Mapping
}

const NO_GROUPS: ReadonlyMap<string, string> = new Map()

const Row = ({ row }: { readonly row: ChangeRow }) => (
    <li>
        {row.title}
        {row.details.length > 0 && (
            <ul className={classes.details}>
                {row.details.map((detail) => (
                    <li key={detail}>{detail}</li>
                ))}
            </ul>
        )}
    </li>
)

interface PartsProps extends ChangesListProps {
    readonly changes: readonly MappingChange[]
    readonly groups?: ReadonlyMap<string, string>
}

const Parts = ({ changes, before, after, groups = NO_GROUPS }: PartsProps) => {
    const { shapes, facts } = useEditor()
    const known = { shapes, facts }
    return changedParts(changes, { before, after, known, groups }).map(
        ({ part, rows }) => (
            <div key={part}>
                <h3 className={classes.part}>{partText(part)}</h3>
                <ul className={classes.rows}>
                    {rows.map((row, index) => (
                        <Row key={`${row.title} ${index}`} row={row} />
                    ))}
                </ul>
            </div>
        )
    )
}

/** User groups are named by what is read of them; it is asked only where one was changed. */
const PartsWithGroups = (props: PartsProps) => {
    const access = useProgramAccess()
    return (
        <Parts
            {...props}
            groups={access.state === 'ready' ? access.value.groups : NO_GROUPS}
        />
    )
}

/** What a later mapping says differently from an earlier one, in words, part by part. */
export const ChangesList = ({ before, after }: ChangesListProps) => {
    const changes = useMemo(
        () => compareMappings(before, after),
        [before, after]
    )
    if (changes.length === 0) {
        return <EmptyNote>{i18n.t('There is no difference.')}</EmptyNote>
    }
    const hasGroups = changes.some(({ section }) => section === 'healthWorkers')
    const props = { before, after, changes }
    return hasGroups ? <PartsWithGroups {...props} /> : <Parts {...props} />
}
