import i18n from '@dhis2/d2-i18n'
import type { ChartReading } from '../queries/use-chart'
import { errorText } from '../ui/error-text'
import { intlLocaleOf } from '../ui/locale'
import { useLocale } from '../ui/locale-context'
import { unescaped } from '../ui/unescaped'
import classes from './chart-page.module.css'

/** When the record was read, why it could not be read since, and a way to read it anew (clinical.md P9). */
export const DataAge = ({
    reading: { arrivedAt, chart },
}: {
    readonly reading: ChartReading
}) => {
    const locale = useLocale()
    const stale = chart.state === 'ready' ? chart.stale : undefined
    if (arrivedAt === undefined) {
        return null
    }
    const time = new Date(arrivedAt).toLocaleTimeString(intlLocaleOf(locale), {
        hour: '2-digit',
        minute: '2-digit',
    })
    return (
        <span className={classes.dataAge}>
            {i18n.t('as of {{time}}', { time, interpolation: unescaped })}{' '}
            <button
                type="button"
                className={classes.refresh}
                onClick={chart.retry}
            >
                {i18n.t('Refresh')}
            </button>
            <span role="status" className={classes.stale}>
                {stale &&
                    i18n.t('Could not be read anew. {{what}}', {
                        what: errorText(stale).what,
                        interpolation: unescaped,
                    })}
            </span>
        </span>
    )
}
