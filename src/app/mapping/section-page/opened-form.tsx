import { Button } from '@dhis2/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useEditor } from '../editor-context'
import classes from './section-page.module.css'

interface OpenedFormProps {
    /** The words of the button that opens it. */
    readonly button: string
    /** What the button is about, where its words do not say it all. */
    readonly label?: string | undefined
    readonly children: (close: () => void) => ReactNode
}

/** A form behind a button; the button has the focus again when it closes. */
export const OpenedForm = ({ button, label, children }: OpenedFormProps) => {
    const { readOnly } = useEditor()
    const [isOpen, setOpen] = useState(false)
    const place = useRef<HTMLDivElement>(null)
    const wasOpen = useRef(false)
    useEffect(() => {
        if (wasOpen.current && !isOpen) {
            place.current?.querySelector('button')?.focus()
        }
        wasOpen.current = isOpen
    }, [isOpen])
    return readOnly ? null : (
        <div ref={place} className={classes.add}>
            {isOpen ? (
                children(() => setOpen(false))
            ) : (
                <Button
                    small
                    secondary
                    onClick={() => setOpen(true)}
                    aria-label={label}
                >
                    {button}
                </Button>
            )}
        </div>
    )
}
