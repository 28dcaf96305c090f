import i18n from '@dhis2/d2-i18n'
import {
    type AllergySummary,
    allergySummary,
} from '../../domain/allergy-summary'
import type { Chart } from '../../domain/chart'
import { formatDate } from '../../ui/format-date'
import type { Loadable } from '../../ui/loadable'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import { type PlaceName, valueText } from '../../ui/value-text'
import classes from './banner.module.css'

const knownText = (
    summary: Extract<AllergySummary, { kind: 'known' }>,
    locale: LocaleSettings,
    placeName: PlaceName
): string => {
    const { substances, unclear, conflict } = summary
    const list = [
        ...substances,
        ...unclear.map(
            ({ label, content }) =>
                `${label}: ${valueText(content, locale, placeName)}`
        ),
    ].join(', ')
    return conflict
        ? i18n.t('Allergies: {{list}} (none known was recorded too)', {
              list,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
        : i18n.t('Allergies: {{list}}', {
              list,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
}

const summaryText = (
    summary: AllergySummary,
    locale: LocaleSettings,
    placeName: PlaceName
): string => {
    switch (summary.kind) {
        case 'known':
            return knownText(summary, locale, placeName)
        case 'none-known':
            return summary.asked.date
                ? i18n.t('No known allergies, asked {{date}}', {
                      date: formatDate(summary.asked.date, locale),
                      interpolation: unescaped,
                  })
                : i18n.t('No known allergies, no date of asking')
        case 'denied':
            return i18n.t('Allergies: asked only about {{list}}, answered no', {
                list: summary.substances.join(', '),
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        case 'not-recorded':
            return i18n.t('Allergies not recorded')
        case 'not-mapped':
            return i18n.t('Allergies not set up')
    }
}

/** The state of allergies, also where it could not be read: no words are never "none". */
export const AllergyLine = ({
    load,
    placeName,
}: {
    readonly load: Loadable<Chart>
    readonly placeName: PlaceName
}) => {
    const locale = useLocale()
    switch (load.state) {
        case 'loading':
            return (
                <p className={classes.quiet}>{i18n.t('Allergies loading')}</p>
            )
        case 'failed':
            return (
                <p className={classes.quiet}>
                    {i18n.t('Allergies could not be read')}
                </p>
            )
        case 'not-mapped':
            return (
                <p className={classes.quiet}>
                    {i18n.t('Allergies not set up')}
                </p>
            )
        case 'ready': {
            const summary = allergySummary(load.value.allergies)
            const isKnown = summary.kind === 'known'
            return (
                <p className={isKnown ? classes.allergies : classes.quiet}>
                    {isKnown && <span aria-hidden="true">⚠ </span>}
                    <bdi>{summaryText(summary, locale, placeName)}</bdi>
                </p>
            )
        }
    }
}
