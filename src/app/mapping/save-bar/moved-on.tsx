import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { mergeMappings } from '../../../mapping/edit/merge'
import type { Mapping } from '../../../mapping/mapping'
import type { OtherVersion } from '../../../tracker/write/save-error'
import { useLocale } from '../../../ui/locale-context'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import { momentText } from '../versions/saved-text'
import type { Saving } from './use-saving'

interface OtherVersionProps {
    readonly other: OtherVersion
    readonly saving: Saving
}

const Merged = ({ conflicts }: { readonly conflicts: number }) => (
    <p>
        {i18n.t('Your changes now stand on their version, not saved yet.')}{' '}
        {conflicts > 0 &&
            i18n.t(
                '{{count}} places were changed by both of you; theirs was kept.',
                {
                    count: conflicts,
                    defaultValue:
                        '{{count}} place was changed by both of you; theirs was kept.',
                    defaultValue_plural:
                        '{{count}} places were changed by both of you; theirs was kept.',
                }
            )}
    </p>
)

/** Somebody else saved meanwhile: nothing was overwritten, and both sets of changes can be had. */
export const MovedOn = ({ other, saving }: OtherVersionProps) => {
    const { draft, saved, edit, rebase, replaceSaved } = useEditor()
    const locale = useLocale()
    const [conflicts, setConflicts] = useState<number>()
    const merge = (theirs: Mapping) => {
        const merged = mergeMappings({ base: saved, mine: draft, theirs })
        rebase(theirs)
        edit(() => merged.mapping)
        setConflicts(merged.conflicts.length)
    }
    const { mapping: theirs } = other
    if (conflicts !== undefined) {
        return <Merged conflicts={conflicts} />
    }
    return (
        <>
            <p>
                {i18n.t(
                    '{{by}} saved version {{revision}} ({{at}}) while you worked. Yours was not saved and nothing was overwritten.',
                    {
                        by: other.by ?? i18n.t('Somebody'),
                        revision: other.revision,
                        at: other.at ? momentText(other.at, locale) : '?',
                        interpolation: unescaped,
                    }
                )}
            </p>
            {theirs && (
                <>
                    <Button small primary onClick={() => merge(theirs)}>
                        {i18n.t('Bring my changes onto their version')}
                    </Button>
                    <Button
                        small
                        onClick={() => {
                            replaceSaved(theirs)
                            saving.forget()
                        }}
                    >
                        {i18n.t('Take theirs, drop mine')}
                    </Button>
                </>
            )}
        </>
    )
}
