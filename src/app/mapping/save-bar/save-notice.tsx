import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { assertNever } from '../../../domain/result'
import type { SaveError } from '../../../tracker/write/save-error'
import { errorText } from '../../../ui/error-text'
import { unescaped } from '../../../ui/unescaped'
import { MappingProtection } from '../sharing/mapping-protection'
import { MovedOn } from './moved-on'
import classes from './save-bar.module.css'
import { Unfinished } from './unfinished'
import type { SaveOutcome, Saving } from './use-saving'

interface SaveNoticeProps {
    readonly outcome: SaveOutcome
    readonly saving: Saving
}

const Saved = ({ outcome }: { readonly outcome: SaveOutcome }) =>
    outcome.kind === 'saved' ? (
        <>
            <p>
                {i18n.t('Saved as version {{revision}}.', {
                    revision: outcome.mapping.revision,
                    interpolation: unescaped,
                })}{' '}
                {!outcome.isProtected &&
                    i18n.t(
                        'The new version could not be protected from other users; see “Versions and file”.'
                    )}
            </p>
            <MappingProtection />
        </>
    ) : null

const TryAgain = ({ saving }: { readonly saving: Saving }) => (
    <Button small onClick={() => saving.saveDraft()}>
        {i18n.t('Try again')}
    </Button>
)

const Refused = ({
    error,
    saving,
}: {
    readonly error: SaveError
    readonly saving: Saving
}) => {
    switch (error.kind) {
        case 'moved-on':
            return <MovedOn other={error} saving={saving} />
        case 'unfinished':
            return <Unfinished other={error} saving={saving} />
        case 'not-in-use': {
            const { what } = errorText(error.error)
            return (
                <>
                    <p>
                        {i18n.t(
                            'Your changes are kept as version {{revision}}, but the charts still use the version before.',
                            {
                                revision: error.revision,
                                interpolation: unescaped,
                            }
                        )}{' '}
                        {what}
                    </p>
                    <TryAgain saving={saving} />
                </>
            )
        }
        case 'failed': {
            const { what, next } = errorText(error.error)
            return (
                <>
                    <p>
                        {what} {next}{' '}
                        {i18n.t('Your changes are still here, not saved.')}
                    </p>
                    <TryAgain saving={saving} />
                </>
            )
        }
        default:
            return assertNever(error)
    }
}

/** How the last save went, and what can be done when it did not go. */
export const SaveNotice = ({ outcome, saving }: SaveNoticeProps) => (
    <div
        className={classes.notice}
        data-kind={outcome.kind}
        role={outcome.kind === 'saved' ? 'status' : 'alert'}
    >
        {outcome.kind === 'saved' ? (
            <Saved outcome={outcome} />
        ) : (
            <Refused error={outcome.error} saving={saving} />
        )}
        <Button small secondary onClick={saving.forget}>
            {i18n.t('Close')}
        </Button>
    </div>
)
