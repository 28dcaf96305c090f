import i18n from '@dhis2/d2-i18n'
import { useId, useRef } from 'react'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import {
    importErrorText,
    importFaults,
    type ImportFailure,
} from './import-error-text'
import { ImportReady } from './import-ready'
import { useImport } from './use-import'
import classes from './versions.module.css'

const FilePicker = ({
    onChoose,
}: {
    readonly onChoose: (file: File) => void
}) => {
    const id = useId()
    return (
        <p className={classes.file}>
            <label htmlFor={id}>{i18n.t('Mapping file')}</label>{' '}
            <input
                id={id}
                type="file"
                accept=".json,application/json"
                onChange={({ target }) => {
                    const file = target.files?.[0]
                    if (file) {
                        onChoose(file)
                    }
                    // the same file may be chosen again
                    target.value = ''
                }}
            />
        </p>
    )
}

const Failed = ({ error }: { readonly error: ImportFailure }) => (
    <div className={classes.failure} role="alert">
        <p>{importErrorText(error)}</p>
        {importFaults(error).length > 0 && (
            <details>
                <summary>{i18n.t('What is wrong with it')}</summary>
                <ul className={classes.notes}>
                    {importFaults(error).map((fault) => (
                        <li key={fault}>{fault}</li>
                    ))}
                </ul>
            </details>
        )}
    </div>
)

const Taken = ({ fileName }: { readonly fileName: string }) => (
    <p role="status">
        {i18n.t(
            'The draft now says what {{fileName}} says. It is used on charts once you save.',
            { fileName, interpolation: unescaped }
        )}
    </p>
)

/** A mapping made elsewhere, offered whole for the programs of this server. */
export const ImportPanel = () => {
    const { readOnly } = useEditor()
    const { state, choose, takeOver, cancel } = useImport()
    const title = useRef<HTMLHeadingElement>(null)
    if (readOnly) {
        return null
    }
    // the button that is pressed goes away
    const thenFocus = (action: () => void) => () => {
        action()
        title.current?.focus()
    }
    return (
        <section aria-labelledby="import-title" className={classes.section}>
            <h2
                id="import-title"
                ref={title}
                tabIndex={-1}
                className={classes.title}
            >
                {i18n.t('Take over a file')}
            </h2>
            <p>
                {i18n.t(
                    'A mapping that was saved as a file, here or on another server with the same programs. You see how much of it fits before anything changes.'
                )}
            </p>
            <FilePicker onChoose={choose} />
            {state.kind === 'reading' && (
                <p role="status">{i18n.t('Reading the file')}</p>
            )}
            {state.kind === 'failed' && <Failed error={state.error} />}
            {state.kind === 'ready' && (
                <ImportReady
                    ready={state}
                    takeOver={thenFocus(() => takeOver(state))}
                    cancel={thenFocus(cancel)}
                />
            )}
            {state.kind === 'taken' && <Taken fileName={state.fileName} />}
        </section>
    )
}
