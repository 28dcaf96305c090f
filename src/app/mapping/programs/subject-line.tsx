import i18n from '@dhis2/d2-i18n'
import { useRef } from 'react'
import { assign } from '../../../mapping/edit/assign'
import type { Assignment } from '../../../mapping/edit/assignment'
import { assignmentKey } from '../../../mapping/edit/assignment-key'
import { reassign } from '../../../mapping/edit/reassign'
import type { SubjectRow } from '../../../mapping/edit/subject-rows'
import { AssignmentForm } from '../assignment-form/assignment-form'
import { useEditor } from '../editor-context'
import { AssignedLine } from './assigned-line'
import { OpenLine } from './open-line'
import classes from './programs-page.module.css'
import { SuggestedLine } from './suggested-line'
import { valueTypeText } from './value-type-text'

interface SubjectLineProps {
    readonly row: SubjectRow
    readonly isOpen: boolean
    readonly setOpen: (isOpen: boolean) => void
}

/** What a field is: its name, how it is recorded, and what the metadata says of it. */
const Name = ({
    row: { name, field, subject },
}: Pick<SubjectLineProps, 'row'>) => (
    <div className={classes.name}>
        <span className={classes.fieldName}>
            {subject.kind === 'stage' ? i18n.t('The stage itself') : name}
        </span>
        {field && (
            <span className={classes.quiet}>
                {valueTypeText(field.valueType)}
                {field.options && ` · ${optionsText(field.options)}`}
                {field.code && ` · ${field.code}`}
            </span>
        )}
    </div>
)

const OPTIONS_NAMED = 3

const optionsText = (
    options: readonly {
        readonly code: string
        readonly names: readonly string[]
    }[]
): string => {
    const named = options
        .slice(0, OPTIONS_NAMED)
        .map(({ code, names }) => names[0] ?? code)
    return [...named, ...(options.length > named.length ? ['…'] : [])].join(
        ', '
    )
}

const What = ({ row, isOpen, setOpen }: SubjectLineProps) => {
    const change = row.field ? () => setOpen(!isOpen) : undefined
    switch (row.state) {
        case 'mapped':
        case 'left-out':
            return (
                <ul className={classes.assigned}>
                    {row.assigned.map((one) => (
                        <AssignedLine
                            key={assignmentKey(one)}
                            assignment={one}
                            name={row.name}
                            change={change}
                            isOpen={isOpen}
                        />
                    ))}
                </ul>
            )
        case 'suggested':
            return <SuggestedLine row={row} change={change} isOpen={isOpen} />
        case 'open':
            return <OpenLine row={row} change={change} isOpen={isOpen} />
    }
}

/** The form starts from what is said already, else from what is suggested. */
const initialOf = ({
    assigned,
    proposals,
}: SubjectRow): Assignment | undefined =>
    assigned.find(({ section }) => section !== 'left-out') ??
    proposals[0]?.assignment

export const SubjectLine = ({ row, isOpen, setOpen }: SubjectLineProps) => {
    const { edit } = useEditor()
    const line = useRef<HTMLLIElement>(null)
    const close = () => {
        setOpen(false)
        // the form is gone: the keyboard goes on from its row
        line.current?.focus()
    }
    const done = (next: Assignment) => {
        const [old] = row.assigned
        edit((draft) =>
            old ? reassign(draft, old, next) : assign(draft, next)
        )
        close()
    }
    return (
        <li
            ref={line}
            tabIndex={-1}
            className={classes.row}
            data-state={row.state}
        >
            <Name row={row} />
            <What row={row} isOpen={isOpen} setOpen={setOpen} />
            {isOpen && row.field && (
                <div className={classes.form}>
                    <AssignmentForm
                        field={row.field}
                        stage={row.stage}
                        initial={initialOf(row)}
                        onDone={done}
                        onCancel={close}
                    />
                </div>
            )}
        </li>
    )
}
