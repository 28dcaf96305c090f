import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import classes from './edit-form.module.css'
import { useFormKeys } from './use-form-keys'

interface EditFormProps {
    /** Names the form to assistive technology. */
    readonly label: string
    /** Undefined while something is missing. */
    readonly onConfirm: (() => void) | undefined
    readonly onCancel: () => void
    /** What is wrong with the whole, rather than with one input. */
    readonly error?: string | undefined
    readonly children: ReactNode
}

/** A form that is opened in its place on a page: Enter confirms, Esc cancels, the first input has the focus. */
export const EditForm = ({
    label,
    onConfirm,
    onCancel,
    error,
    children,
}: EditFormProps) => {
    const form = useRef<HTMLFormElement>(null)
    useEffect(() => {
        form.current?.querySelector<HTMLElement>('select, input')?.focus()
    }, [])
    useFormKeys(form, { onConfirm, onCancel })
    const submit = (event: FormEvent) => {
        event.preventDefault()
        onConfirm?.()
    }
    return (
        <form
            ref={form}
            className={classes.form}
            aria-label={label}
            noValidate
            onSubmit={submit}
        >
            <div className={classes.inputs}>{children}</div>
            {error && (
                <p className={classes.error} role="alert">
                    {error}
                </p>
            )}
            <div className={classes.actions}>
                <Button small primary type="submit" disabled={!onConfirm}>
                    {i18n.t('Done')}
                </Button>
                <Button small onClick={onCancel}>
                    {i18n.t('Cancel')}
                </Button>
            </div>
        </form>
    )
}
