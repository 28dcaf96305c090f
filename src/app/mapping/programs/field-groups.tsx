import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { RowGroup } from '../../../mapping/edit/subject-rows'
import classes from './programs-page.module.css'
import { SubjectLine } from './subject-line'

const titleOf = ({ kind, name }: RowGroup): string => {
    switch (kind) {
        case 'program':
            return i18n.t('The program itself')
        case 'attributes':
            return i18n.t('Attributes of the person')
        case 'stage':
            return name
    }
}

/** The one form that is open, and in which row. */
interface Open {
    readonly row: string
    readonly form: string
}

/** The rows under their stages and sections, one form open at a time. */
export const FieldGroups = ({
    groups,
}: {
    readonly groups: readonly RowGroup[]
}) => {
    const [open, setOpen] = useState<Open>()
    return (
        <>
            {groups.map((group) => (
                <section key={group.key} className={classes.group}>
                    <h3 className={classes.groupTitle}>
                        {titleOf(group)}
                        {group.section !== undefined && (
                            <span className={classes.section}>
                                {' · '}
                                {group.section}
                            </span>
                        )}
                    </h3>
                    <ul className={classes.rows}>
                        {group.rows.map((row) => (
                            <SubjectLine
                                key={row.key}
                                row={row}
                                open={
                                    open?.row === row.key
                                        ? open.form
                                        : undefined
                                }
                                setOpen={(form) =>
                                    setOpen(
                                        form === undefined
                                            ? undefined
                                            : { row: row.key, form }
                                    )
                                }
                            />
                        ))}
                    </ul>
                </section>
            ))}
        </>
    )
}
