import { type RefObject, useEffect, useRef } from 'react'

interface FormKeys {
    readonly onConfirm: (() => void) | undefined
    readonly onCancel: () => void
}

/** Esc cancels from anywhere in a form; Enter confirms from a select too, which does not submit by itself. */
export const useFormKeys = (
    form: RefObject<HTMLFormElement | null>,
    keys: FormKeys
): void => {
    const latest = useRef(keys)
    useEffect(() => {
        latest.current = keys
    })
    useEffect(() => {
        const element = form.current
        const listen = (event: KeyboardEvent) => {
            if (event.key === 'Escape') {
                event.stopPropagation()
                latest.current.onCancel()
            }
            if (
                event.key === 'Enter' &&
                event.target instanceof HTMLSelectElement
            ) {
                event.preventDefault()
                latest.current.onConfirm?.()
            }
        }
        element?.addEventListener('keydown', listen)
        return () => element?.removeEventListener('keydown', listen)
    }, [form])
}
