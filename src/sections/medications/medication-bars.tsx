import i18n from '@dhis2/d2-i18n'
import type { Medication, MedicationRun } from '../../domain/medication'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import { type PlaceName, valueText } from '../../ui/value-text'
import { barChart, type BarRow } from './bar-layout'
import classes from './medication-bars.module.css'

const runText = (
    { from, to, timesRecorded }: MedicationRun,
    locale: LocaleSettings
): string => {
    const values = {
        from: formatDate(from, locale),
        to: formatDate(to, locale),
        times: timesRecorded,
        interpolation: unescaped,
    }
    return from === to
        ? values.from
        : i18n.t('{{from}} to {{to}}, {{times}} times', values)
}

const Row = ({
    row: { medication, bars },
    placeName,
}: {
    readonly row: BarRow
    readonly placeName: PlaceName
}) => {
    const locale = useLocale()
    return (
        <li className={classes.row}>
            <bdi className={classes.name}>
                {valueText(medication.name, locale, placeName)}
            </bdi>
            <span className={classes.track} aria-hidden="true">
                {bars.map(({ run, start, length }) => (
                    <span
                        key={run.from}
                        className={classes.bar}
                        style={{
                            insetInlineStart: `${start}%`,
                            inlineSize: `${length}%`,
                        }}
                    />
                ))}
            </span>
            <span className={classes.runs}>
                {bars.map(({ run }) => runText(run, locale)).join('; ')}
            </span>
        </li>
    )
}

/** When each medicine was recorded, over the years: a bar for each run, and the same in words. */
export const MedicationBars = ({
    medications,
    placeName,
}: {
    readonly medications: readonly Medication[]
    readonly placeName: PlaceName
}) => {
    const locale = useLocale()
    const chart = barChart(medications, locale.today)
    if (!chart) {
        return null
    }
    const { from, to, rows, without } = chart
    return (
        <>
            <p className={classes.axis}>
                {i18n.t(
                    '{{from}} to {{to}}. A bar is the time in which each visit recorded the medicine; it says nothing of when it was stopped.',
                    {
                        from: formatDate(from, locale),
                        to: formatDate(to, locale),
                        interpolation: unescaped,
                    }
                )}
            </p>
            <ul className={classes.rows}>
                {rows.map((row) => (
                    <Row
                        key={row.medication.key}
                        row={row}
                        placeName={placeName}
                    />
                ))}
            </ul>
            {without.length > 0 && (
                <p className={classes.axis}>
                    {i18n.t('Without a time: {{list}}', {
                        list: without
                            .map(({ name }) =>
                                valueText(name, locale, placeName)
                            )
                            .join(', '),
                        nsSeparator: '-:-',
                        interpolation: unescaped,
                    })}
                </p>
            )}
        </>
    )
}
