import i18n from '@dhis2/d2-i18n'
import { useRef } from 'react'
import { assign } from '../../../mapping/edit/assign'
import type { Assignment } from '../../../mapping/edit/assignment'
import { assignmentKey } from '../../../mapping/edit/assignment-key'
import { reassign } from '../../../mapping/edit/reassign'
import type { SubjectRow } from '../../../mapping/edit/subject-rows'
import { choiceOf } from '../assignment-form/assignment-choices'
import { AssignmentForm } from '../assignment-form/assignment-form'
import { useEditor } from '../editor-context'
import { AssignedLine } from './assigned-line'
import { OpenLine } from './open-line'
import classes from './programs-page.module.css'
import { SuggestedLine } from './suggested-line'
import { valueTypeText } from './value-type-text'

interface SubjectLineProps {
    readonly row: SubjectRow
    /** What the open form is about: an assignment's key, or NEW; undefined when none is open. */
    readonly open: string | undefined
    readonly setOpen: (open: string | undefined) => void
}

const NEW = 'new'

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

/** What is said of more than the field, such as a problem list of the stage, has its own page. */
const isOfField = (one: Assignment): boolean =>
    one.section === 'left-out' || choiceOf(one) !== undefined

const What = ({ row, open, setOpen }: SubjectLineProps) => {
    const toggle = (key: string) => () =>
        setOpen(open === key ? undefined : key)
    const change = row.field && toggle(NEW)
    switch (row.state) {
        case 'mapped':
        case 'left-out':
            return (
                <ul className={classes.assigned}>
                    {row.assigned.map((one) => {
                        const key = assignmentKey(one)
                        return (
                            <AssignedLine
                                key={key}
                                assignment={one}
                                name={row.name}
                                change={
                                    row.field && isOfField(one)
                                        ? toggle(key)
                                        : undefined
                                }
                                isOpen={open === key}
                            />
                        )
                    })}
                </ul>
            )
        case 'suggested':
            return (
                <SuggestedLine
                    row={row}
                    change={change}
                    isOpen={open === NEW}
                />
            )
        case 'open':
            return <OpenLine row={row} change={change} isOpen={open === NEW} />
    }
}

/** What the open form changes; nothing when it says something new. */
const changedBy = (
    { assigned }: SubjectRow,
    open: string | undefined
): Assignment | undefined =>
    assigned.find(
        (one) => one.section !== 'left-out' && assignmentKey(one) === open
    )

export const SubjectLine = ({ row, open, setOpen }: SubjectLineProps) => {
    const { edit } = useEditor()
    const line = useRef<HTMLLIElement>(null)
    const old = changedBy(row, open)
    const close = () => {
        setOpen(undefined)
        // the form is gone: the keyboard goes on from its row
        line.current?.focus()
    }
    const done = (next: Assignment) => {
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
            <What row={row} open={open} setOpen={setOpen} />
            {open !== undefined && row.field && (
                <div className={classes.form}>
                    <AssignmentForm
                        key={open}
                        field={row.field}
                        stage={row.stage}
                        initial={old ?? row.proposals[0]?.assignment}
                        onDone={done}
                        onCancel={close}
                    />
                </div>
            )}
        </li>
    )
}
