import i18n from '@dhis2/d2-i18n'
import type { SubjectRow } from '../../../mapping/edit/subject-rows'
import { useEditor } from '../editor-context'
import classes from './programs-page.module.css'
import { RowButton } from './row-button'

interface OpenLineProps {
    readonly row: SubjectRow
    readonly change: (() => void) | undefined
    readonly isOpen: boolean
}

/** A field of which nothing is said: it stands on the timeline. */
export const OpenLine = ({ row, change, isOpen }: OpenLineProps) => {
    const { readOnly } = useEditor()
    const isField = row.subject.kind === 'field'
    return (
        <div className={classes.what}>
            <span className={classes.quiet}>
                {isField
                    ? i18n.t('Not mapped, shows on the timeline')
                    : i18n.t('Nothing of its own on the chart')}
            </span>
            {!readOnly && change && (
                <span className={classes.actions}>
                    <RowButton
                        text={i18n.t('Put on the chart')}
                        name={row.name}
                        onClick={change}
                        expanded={isOpen}
                    />
                </span>
            )}
        </div>
    )
}
