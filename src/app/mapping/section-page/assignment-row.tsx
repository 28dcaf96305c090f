import { type ReactNode, useState } from 'react'
import type { Assignment } from '../../../mapping/edit/assignment'
import { subjectOf } from '../../../mapping/edit/assignment-key'
import { reassign } from '../../../mapping/edit/reassign'
import { unassign } from '../../../mapping/edit/unassign'
import { AssignmentForm } from '../assignment-form/assignment-form'
import { stageOfAssignment } from '../assignment-form/assignment-stage'
import { useEditor } from '../editor-context'
import { fieldName } from '../known-names'
import { EntryRow } from './entry-row'
import { whereText } from './where-text'

interface AssignmentRowProps {
    /** Of a field; what is said of a stage or program has rows of its own. */
    readonly assignment: Assignment
    /** The field's name when absent. */
    readonly title?: string | undefined
    /** What the actions are about, where another row has the same title. */
    readonly spoken?: string | undefined
    readonly move?: ((step: -1 | 1) => void) | undefined
    /** One of the sources of something that has a row of its own. */
    readonly isQuiet?: boolean
    readonly more?: ReactNode
    /** What else there is to say of it, beside where it is recorded. */
    readonly details?: string | undefined
    readonly children?: ReactNode
}

/** Something that is said of a field, with the form to change it. */
export const AssignmentRow = ({
    assignment,
    title,
    spoken,
    move,
    isQuiet,
    more,
    details,
    children,
}: AssignmentRowProps) => {
    const editor = useEditor()
    const [isOpen, setOpen] = useState(false)
    const subject = subjectOf(assignment)
    const id = subject.kind === 'field' ? subject.field : ''
    const field = editor.facts.fields.get(id)
    const name = fieldName(id, editor)
    const where = whereText(field, stageOfAssignment(assignment), editor)
    return (
        <EntryRow
            name={spoken ?? title ?? name}
            title={title ?? name}
            isQuiet={isQuiet}
            where={[title && name, details, where].filter(Boolean).join(' · ')}
            isOpen={isOpen}
            change={field && (() => setOpen(!isOpen))}
            remove={() => editor.edit((draft) => unassign(draft, assignment))}
            move={move}
            more={more}
        >
            {isOpen && field && (
                <AssignmentForm
                    field={field}
                    stage={undefined}
                    initial={assignment}
                    onDone={(next) => {
                        editor.edit((draft) =>
                            reassign(draft, assignment, next)
                        )
                        setOpen(false)
                    }}
                    onCancel={() => setOpen(false)}
                />
            )}
            {children}
        </EntryRow>
    )
}
