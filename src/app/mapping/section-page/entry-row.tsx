import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import classes from './entry-row.module.css'

interface RowActions {
    /** Opens the row's form, or closes it. */
    readonly change?: (() => void) | undefined
    readonly remove?: (() => void) | undefined
    /** Moves the row among its siblings; undefined where there is no order. */
    readonly move?: ((step: -1 | 1) => void) | undefined
}

interface EntryRowProps extends RowActions {
    /** What the actions of the row are about, for those who hear them. */
    readonly name: string
    readonly title: ReactNode
    readonly where: ReactNode
    readonly isOpen?: boolean
    readonly isQuiet?: boolean | undefined
    /** Actions of this kind of row only. */
    readonly more?: ReactNode
    /** What opens below the line: a form, or details. */
    readonly children?: ReactNode
}

type ActionsProps = RowActions & Pick<EntryRowProps, 'name' | 'isOpen' | 'more'>

/** Moving a row in the page takes the focus from its button: it is given back. */
const keepingFocus = (move: () => void) => {
    const focused = document.activeElement
    flushSync(move)
    if (focused instanceof HTMLElement) {
        focused.focus()
    }
}

const MoveButtons = ({
    name,
    move,
}: {
    readonly name: string
    readonly move: (step: -1 | 1) => void
}) => {
    const values = { name, interpolation: unescaped }
    return (
        <>
            <Button
                small
                secondary
                onClick={() => keepingFocus(() => move(-1))}
                aria-label={i18n.t('Move {{name}} up', values)}
            >
                {i18n.t('Up')}
            </Button>
            <Button
                small
                secondary
                onClick={() => keepingFocus(() => move(1))}
                aria-label={i18n.t('Move {{name}} down', values)}
            >
                {i18n.t('Down')}
            </Button>
        </>
    )
}

const Actions = ({
    name,
    change,
    remove,
    move,
    isOpen,
    more,
}: ActionsProps) => {
    const values = { name, interpolation: unescaped }
    return (
        <span className={classes.actions}>
            {more}
            {change && (
                <Button
                    small
                    secondary
                    onClick={change}
                    aria-label={i18n.t('Change {{name}}', values)}
                    aria-expanded={isOpen ?? false}
                >
                    {i18n.t('Change')}
                </Button>
            )}
            {move && <MoveButtons name={name} move={move} />}
            {remove && (
                <Button
                    small
                    secondary
                    onClick={remove}
                    aria-label={i18n.t('Remove {{name}}', values)}
                >
                    {i18n.t('Remove')}
                </Button>
            )}
        </span>
    )
}

/** The next place for the keyboard when a row goes: the row after or before it, else its list's part of the page. */
const neighbourOf = (row: HTMLElement | null): HTMLElement | null => {
    const beside = row?.nextElementSibling ?? row?.previousElementSibling
    return beside instanceof HTMLElement
        ? beside
        : (row?.closest<HTMLElement>('section, main') ?? null)
}

const removing = (row: HTMLElement | null, remove: () => void) => {
    const next = neighbourOf(row)
    flushSync(remove)
    if (next) {
        next.tabIndex = -1
        next.focus()
    }
}

/** A form that closes takes the focus with it: the keyboard goes on from its row. */
const useFocusOnClose = (
    row: RefObject<HTMLLIElement | null>,
    isOpen: boolean
): void => {
    const wasOpen = useRef(isOpen)
    useEffect(() => {
        const isLost = document.activeElement === document.body
        if (wasOpen.current && !isOpen && isLost) {
            row.current?.focus()
        }
        wasOpen.current = isOpen
    }, [row, isOpen])
}

/** One entry of a list: what it is, where it comes from, what can be done with it. */
export const EntryRow = ({
    title,
    where,
    remove,
    isQuiet = false,
    children,
    ...actions
}: EntryRowProps) => {
    const { readOnly } = useEditor()
    const row = useRef<HTMLLIElement>(null)
    useFocusOnClose(row, actions.isOpen ?? false)
    return (
        <li ref={row} className={classes.row} tabIndex={-1}>
            <div className={classes.line}>
                <span className={classes.name} data-quiet={isQuiet}>
                    {title}
                </span>
                <span className={classes.where}>{where}</span>
                {!readOnly && (
                    <Actions
                        {...actions}
                        remove={remove && (() => removing(row.current, remove))}
                    />
                )}
            </div>
            {children}
        </li>
    )
}

export const EntryList = ({
    label,
    children,
}: {
    readonly label: string
    readonly children: ReactNode
}) => (
    <ul className={classes.list} aria-label={label}>
        {children}
    </ul>
)
