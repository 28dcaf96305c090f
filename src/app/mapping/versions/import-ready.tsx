import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { ChangesList } from '../changes/changes-list'
import { useEditor } from '../editor-context'
import { fitText, importReport } from './import-report'
import type { ReadyImport } from './use-import'
import classes from './versions.module.css'

const Notes = ({
    title,
    lines,
}: {
    readonly title: string
    readonly lines: readonly string[]
}) =>
    lines.length === 0 ? null : (
        <>
            <h3 className={classes.subtitle}>{title}</h3>
            <ul className={classes.notes}>
                {lines.map((line) => (
                    <li key={line}>{line}</li>
                ))}
            </ul>
        </>
    )

const Report = ({ ready }: { readonly ready: ReadyImport }) => {
    const { shapes, facts } = useEditor()
    const { leftOut, byName, unknown } = importReport(ready.report, {
        mapping: ready.inFile,
        known: { shapes, facts },
    })
    return (
        <>
            <Notes
                title={i18n.t('Not found here, and left out')}
                lines={leftOut}
            />
            <Notes
                title={i18n.t('Found by its name only; check that it is meant')}
                lines={byName}
            />
            <Notes
                title={i18n.t('Not understood, and left out')}
                lines={unknown}
            />
        </>
    )
}

interface ImportReadyProps {
    readonly ready: ReadyImport
    readonly takeOver: () => void
    readonly cancel: () => void
}

/** How a file fits, before it is taken over or left. */
export const ImportReady = ({ ready, takeOver, cancel }: ImportReadyProps) => {
    const { draft } = useEditor()
    return (
        <>
            <p role="status">
                <bdi>{ready.fileName}</bdi> — {fitText(ready.report)}
            </p>
            <Report ready={ready} />
            <details>
                <summary>
                    {i18n.t('What taking it over would change in the draft')}
                </summary>
                <ChangesList before={draft} after={ready.mapping} />
            </details>
            <div className={classes.buttons}>
                <Button small primary onClick={takeOver}>
                    {i18n.t('Take it over into the draft')}
                </Button>
                <Button small secondary onClick={cancel}>
                    {i18n.t('Leave it')}
                </Button>
            </div>
        </>
    )
}
