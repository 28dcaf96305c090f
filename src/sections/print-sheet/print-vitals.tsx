import i18n from '@dhis2/d2-i18n'
import {
    lastKnown,
    type LastKnown,
    type Reading,
} from '../../domain/last-known'
import type { MeasureSeries } from '../../domain/observation'
import { unitSymbol } from '../../domain/units'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { readingText } from '../../ui/reading-text'
import { unescaped } from '../../ui/unescaped'
import { flagText } from './flag-text'
import classes from './print-sheet.module.css'

const readingWords = (
    reading: Reading | undefined,
    { measures }: LastKnown,
    locale: LocaleSettings
): string =>
    reading
        ? [
              readingText(reading, measures, locale),
              unitSymbol(measures[0]?.unit ?? ''),
              flagText(reading.flag),
          ]
              .filter(Boolean)
              .join(' ')
        : '–'

const dayWords = (reading: Reading | undefined, locale: LocaleSettings) =>
    reading ? formatDate(reading.date, locale) : ''

const VitalRow = ({ entry }: { readonly entry: LastKnown }) => {
    const locale = useLocale()
    const { name, latest, previous } = entry
    return (
        <tr>
            <th scope="row">{name}</th>
            <td className={latest?.flag ? classes.strong : undefined}>
                {readingWords(latest, entry, locale)}
            </td>
            <td>{dayWords(latest, locale)}</td>
            <td>
                {[
                    readingWords(previous, entry, locale),
                    dayWords(previous, locale),
                ]
                    .filter(Boolean)
                    .join(' · ')}
            </td>
        </tr>
    )
}

/** The last known value of each measure and the one before; what was never measured is named. */
export const PrintVitals = ({
    vitals,
}: {
    readonly vitals: readonly MeasureSeries[]
}) => {
    const entries = lastKnown(vitals, i18n.t('Blood pressure'))
    const never = entries.filter(({ latest }) => !latest)
    if (never.length === entries.length) {
        return <p>{i18n.t('No vital signs recorded')}</p>
    }
    return (
        <>
            <table className={classes.table}>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t('Measure')}</th>
                        <th scope="col">{i18n.t('Last value')}</th>
                        <th scope="col">{i18n.t('Date')}</th>
                        <th scope="col">{i18n.t('Value before')}</th>
                    </tr>
                </thead>
                <tbody>
                    {entries
                        .filter(({ latest }) => latest)
                        .map((entry) => (
                            <VitalRow key={entry.key} entry={entry} />
                        ))}
                </tbody>
            </table>
            {never.length > 0 && (
                <p>
                    {i18n.t('Not recorded: {{names}}', {
                        names: never.map(({ name }) => name).join(', '),
                        nsSeparator: '-:-',
                        interpolation: unescaped,
                    })}
                </p>
            )}
        </>
    )
}
