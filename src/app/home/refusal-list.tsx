import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { ChartError } from '../../domain/chart-error'
import type { Refusal } from '../../tracker/search/found-person'
import { errorText } from '../../ui/error-text'
import classes from './search-results.module.css'

const placeText = ({ program }: Refusal): string =>
    program?.name ?? i18n.t('Your own facilities')

interface SameReason {
    readonly error: ChartError
    readonly places: readonly string[]
}

/** Refusals for one reason together: most often all programs share it. */
const byReason = (refusals: readonly Refusal[]): readonly SameReason[] => {
    const reasons = new Map<string, SameReason>()
    for (const refusal of refusals) {
        const { error } = refusal
        const places = reasons.get(error.kind)?.places ?? []
        reasons.set(error.kind, {
            error,
            places: [...places, placeText(refusal)],
        })
    }
    return [...reasons.values()]
}

const Reason = ({ error, places }: SameReason) => {
    const { what, next } = errorText(error)
    return (
        <li>
            <strong>{[...new Set(places)].join(', ')}</strong>
            <br />
            {what} {next}
        </li>
    )
}

/** Where the search got no answer, and why, beside what the others found. */
export const RefusalList = ({
    refusals,
    retry,
}: {
    readonly refusals: readonly Refusal[]
    readonly retry: () => void
}) =>
    refusals.length === 0 ? null : (
        <div className={classes.refusals}>
            <p className={classes.refusalsTitle}>
                {i18n.t('Not everything could be searched')}
            </p>
            <ul className={classes.reasons}>
                {byReason(refusals).map((reason) => (
                    <Reason key={reason.error.kind} {...reason} />
                ))}
            </ul>
            {refusals.some(({ error }) => error.retry) && (
                <Button small onClick={retry}>
                    {i18n.t('Try again')}
                </Button>
            )}
        </div>
    )
