import i18n from '@dhis2/d2-i18n'
import type { Reading } from '../../domain/last-known'
import type { Measure } from '../../domain/observation'
import { useLocale } from '../../ui/locale-context'
import { rangeText } from './chart-words'
import classes from './vital-charts.module.css'

/** The range that held, with its signs in their own direction, or that there is none. */
export const RangeWords = ({
    reading,
    measures,
}: {
    readonly reading: Reading
    readonly measures: readonly Measure[]
}) => {
    const locale = useLocale()
    const range = rangeText(reading, measures, locale)
    return (
        <span className={classes.quiet}>
            {range ? (
                <>
                    {i18n.t('range')} <bdi dir="ltr">{range}</bdi>
                </>
            ) : (
                i18n.t('no range set')
            )}
        </span>
    )
}
