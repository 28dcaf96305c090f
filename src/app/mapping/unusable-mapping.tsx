import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import type { ChartError } from '../../domain/chart-error'
import { errorText } from '../../ui/error-text'
import classes from './mapping-page.module.css'

/** What is saved cannot be read by this version of the app: nothing is overwritten. */
export const UnusableMapping = ({
    error,
    faults,
}: {
    readonly error: ChartError
    readonly faults: readonly string[]
}) => {
    const { what, next } = errorText(error)
    return (
        <main className={classes.notice}>
            <h1 className={classes.title}>{i18n.t('Mapping')}</h1>
            <p>{what}</p>
            <p>{next}</p>
            <ul>
                {faults.map((fault) => (
                    <li key={fault}>{fault}</li>
                ))}
            </ul>
            <Link to="/">{i18n.t('Find a person')}</Link>
        </main>
    )
}
