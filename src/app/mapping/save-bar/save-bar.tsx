import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useLocale } from '../../../ui/locale-context'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import { revisionText, savedText } from '../versions/saved-text'
import classes from './save-bar.module.css'
import { SaveNotice } from './save-notice'
import { useSaving } from './use-saving'

/** Which version the screen shows, and whether it is the one that charts use. */
const Standing = () => {
    const { saved, isChanged, readOnly } = useEditor()
    const locale = useLocale()
    if (readOnly) {
        return (
            <span>
                {i18n.t(
                    'You can look at the mapping. Changing it needs the authority {{authority}} of a user role.',
                    {
                        authority: 'F_PATIENT_CHART_ADMIN',
                        interpolation: unescaped,
                    }
                )}
            </span>
        )
    }
    if (isChanged) {
        return (
            <strong>
                {i18n.t('Changes not saved; kept on this device until you do')}
            </strong>
        )
    }
    return (
        <span>
            {saved
                ? `${revisionText(saved.revision)} · ${savedText(saved, locale)}`
                : i18n.t('Nothing is saved yet')}
        </span>
    )
}

/** Saves the mapping, which nothing else does; takes back single changes, or all. */
export const SaveBar = () => {
    const { saved, isChanged, readOnly, undo, replaceSaved } = useEditor()
    const saving = useSaving()
    return (
        <>
            <div className={classes.bar}>
                <p className={classes.standing} role="status">
                    <Standing />
                </p>
                {!readOnly && (
                    <>
                        <Button small onClick={undo} disabled={!undo}>
                            {i18n.t('Undo')}
                        </Button>
                        {saved && isChanged && (
                            <Button small onClick={() => replaceSaved(saved)}>
                                {i18n.t('Discard changes')}
                            </Button>
                        )}
                        <Button
                            small
                            primary
                            loading={saving.isSaving}
                            disabled={!isChanged || saving.isSaving}
                            onClick={() => saving.saveDraft()}
                        >
                            {i18n.t('Save')}
                        </Button>
                    </>
                )}
            </div>
            {saving.outcome && (
                <SaveNotice outcome={saving.outcome} saving={saving} />
            )}
        </>
    )
}
