import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { OtherVersion } from '../../../tracker/write/save-error'
import { useLocale } from '../../../ui/locale-context'
import { unescaped } from '../../../ui/unescaped'
import { momentText } from '../versions/saved-text'
import type { Saving } from './use-saving'

/** Somebody's save broke off between its two steps, or is under way this moment. */
export const Unfinished = ({
    other,
    saving,
}: {
    readonly other: OtherVersion
    readonly saving: Saving
}) => {
    const locale = useLocale()
    const { mapping: theirs } = other
    return (
        <>
            <p>
                {i18n.t(
                    '{{by}} began to save version {{revision}} ({{at}}), but the charts do not use it: the save is under way, or it broke off. Ask them, or decide here.',
                    {
                        by: other.by ?? i18n.t('Somebody'),
                        revision: other.revision,
                        at: other.at ? momentText(other.at, locale) : '?',
                        interpolation: unescaped,
                        nsSeparator: '-:-',
                    }
                )}
            </p>
            <Button small onClick={() => saving.saveDraft()}>
                {i18n.t('Try again')}
            </Button>
            {theirs && (
                <Button small onClick={() => saving.saveOther(theirs)}>
                    {i18n.t('Finish theirs')}
                </Button>
            )}
            <Button small onClick={() => saving.saveDraft(other.revision)}>
                {i18n.t('Save mine as the next version')}
            </Button>
        </>
    )
}
