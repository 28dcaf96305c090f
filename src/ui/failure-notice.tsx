import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { ChartError } from '../domain/chart-error'
import { errorText } from './error-text'
import classes from './section-frame.module.css'

/** Says what failed, what to do, and offers another try where that may help. */
export const FailureNotice = ({
    error,
    retry,
}: {
    readonly error: ChartError
    readonly retry: () => void
}) => {
    const { what, next } = errorText(error)
    const details = [error.status, error.code].filter(Boolean).join(' ')
    return (
        <div className={classes.failure} role="alert">
            <p className={classes.failureWhat}>{what}</p>
            <p>{next}</p>
            {details && (
                <details className={classes.details}>
                    <summary>{i18n.t('Details')}</summary>
                    {details}
                </details>
            )}
            {error.retry && (
                <Button small onClick={retry}>
                    {i18n.t('Try again')}
                </Button>
            )}
        </div>
    )
}
