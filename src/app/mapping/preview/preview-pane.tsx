import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PatientId } from '../../../domain/ids'
import { ChangesList } from '../changes/changes-list'
import {
    useMappingChanges,
    useSavedOrEmpty,
} from '../changes/use-mapping-changes'
import { useEditor } from '../editor-context'
import { PersonPreview } from './person-preview'
import { PickPerson } from './pick-person'
import classes from './preview-pane.module.css'
import { usePreviewPerson } from './use-preview-person'
import { type View, ViewTabs } from './view-tabs'

type PreviewView = 'chart' | 'changes'

const views = (changes: number): readonly View<PreviewView>[] => [
    { id: 'chart', label: i18n.t('Chart') },
    { id: 'changes', label: i18n.t('Changes ({{count}})', { count: changes }) },
]

const AnotherPerson = ({ onClick }: { readonly onClick: () => void }) => (
    <Button small secondary onClick={onClick}>
        {i18n.t('Another person')}
    </Button>
)

const Changes = ({ children }: { readonly children: ReactNode }) => {
    const { saved, draft } = useEditor()
    const before = useSavedOrEmpty()
    return (
        <>
            {!saved && (
                <p className={classes.hint}>
                    {i18n.t('Nothing has been saved yet: all of it is new.', {
                        nsSeparator: '-:-',
                    })}
                </p>
            )}
            <ChangesList before={before} after={draft} />
            {children}
        </>
    )
}

/** Picking and going back move the focus to what has just come in the place of the button. */
const useFocusAfterPick = (person: PatientId | undefined) => {
    const pane = useRef<HTMLDivElement>(null)
    const before = useRef(person)
    useEffect(() => {
        if (before.current !== person) {
            before.current = person
            pane.current?.focus()
        }
    }, [person])
    return pane
}

/** Beside the pages of the mapping: what the draft makes of a real person's record, unsaved. */
export const PreviewPane = () => {
    const { person, pick } = usePreviewPerson()
    const [view, setView] = useState<PreviewView>('chart')
    const changes = useMappingChanges()
    const pane = useFocusAfterPick(person)
    const preview = person && (
        <PersonPreview key={person} patient={person} view={view} />
    )
    return (
        <div ref={pane} tabIndex={-1} className={classes.pane}>
            <div className={classes.header}>
                <h2 className={classes.title}>{i18n.t('Preview')}</h2>
                {person && <AnotherPerson onClick={() => pick(undefined)} />}
            </div>
            <ViewTabs
                label={i18n.t('Preview')}
                views={views(changes.length)}
                selected={view}
                onSelect={setView}
            >
                {view === 'chart' ? (
                    (preview ?? <PickPerson onPick={pick} />)
                ) : (
                    <Changes>
                        {preview ?? (
                            <p className={classes.hint}>
                                {i18n.t(
                                    'Pick a person under “Chart” to see what changes on their chart.'
                                )}
                            </p>
                        )}
                    </Changes>
                )}
            </ViewTabs>
        </div>
    )
}
