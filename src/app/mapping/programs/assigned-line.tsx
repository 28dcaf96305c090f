import i18n from '@dhis2/d2-i18n'
import type { Assignment } from '../../../mapping/edit/assignment'
import { unassign } from '../../../mapping/edit/unassign'
import { assignmentText } from '../assignment-form/assignment-text'
import { useEditor } from '../editor-context'
import classes from './programs-page.module.css'
import { RowButton } from './row-button'

interface AssignedLineProps {
    readonly assignment: Assignment
    readonly name: string
    /** Opens the form; undefined where there is none. */
    readonly change: (() => void) | undefined
    readonly isOpen: boolean
}

const Actions = ({ assignment, name, change, isOpen }: AssignedLineProps) => {
    const { edit } = useEditor()
    const isLeftOut = assignment.section === 'left-out'
    return (
        <span className={classes.actions}>
            {change && (
                <RowButton
                    text={
                        isLeftOut
                            ? i18n.t('Put on the chart')
                            : i18n.t('Change')
                    }
                    name={name}
                    onClick={change}
                    expanded={isOpen}
                />
            )}
            <RowButton
                text={isLeftOut ? i18n.t('Decide anew') : i18n.t('Remove')}
                name={name}
                onClick={() => edit((draft) => unassign(draft, assignment))}
            />
        </span>
    )
}

/** What a field is on the chart, with the ways to change it. */
export const AssignedLine = (props: AssignedLineProps) => {
    const editor = useEditor()
    return (
        <li className={classes.what} data-section={props.assignment.section}>
            <span className={classes.meaning}>
                {assignmentText(props.assignment, editor)}
            </span>
            {!editor.readOnly && <Actions {...props} />}
        </li>
    )
}
