import i18n from '@dhis2/d2-i18n'
import type { CalendarDate } from '../../domain/calendar-date'
import type { Chart } from '../../domain/chart'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import {
    birthText,
    deathText,
    identifierText,
    nameText,
    sexText,
} from '../../ui/person-text'
import { unescaped } from '../../ui/unescaped'
import classes from './print-sheet.module.css'

/** A sheet that falls out of a folder must lead back to the person (clinical.md 2.20). */
const IDENTIFIERS_PRINTED = 2

/** Who printed, how old the data are and what they were filtered by; said where it is known. */
export interface PrintFacts {
    readonly printedBy?: string | undefined
    readonly dataAsOf?: string | undefined
    readonly filters?: string | undefined
}

const factLine = (
    { printedBy, dataAsOf, filters }: PrintFacts,
    date: string
): string =>
    [
        printedBy === undefined
            ? i18n.t('Printed {{date}}', { date, interpolation: unescaped })
            : i18n.t('Printed {{date}} by {{name}}', {
                  date,
                  name: printedBy,
                  interpolation: unescaped,
              }),
        dataAsOf &&
            i18n.t('data as of {{time}}', {
                time: dataAsOf,
                interpolation: unescaped,
            }),
        filters &&
            i18n.t('filtered by {{filters}}', {
                filters,
                interpolation: unescaped,
            }),
    ]
        .filter(Boolean)
        .join(' · ')

interface PrintIdentityProps {
    readonly chart: Chart
    readonly today: CalendarDate
    readonly facts: PrintFacts
}

/** Stands on each page: a browser repeats the head of a table. */
export const PrintIdentity = ({ chart, today, facts }: PrintIdentityProps) => {
    const locale = useLocale()
    const { patient } = chart
    const death = deathText(patient, locale)
    return (
        <div className={classes.identity}>
            <p className={classes.who}>
                <bdi className={classes.name}>{nameText(patient.name)}</bdi>{' '}
                <span>{sexText(patient.sex)}</span>{' '}
                <span>{birthText(patient, locale)}</span>{' '}
                {patient.identifiers
                    .slice(0, IDENTIFIERS_PRINTED)
                    .map(({ field, label, content }) => (
                        <span key={field} className={classes.identifier}>
                            {label}{' '}
                            <bdi dir="ltr">
                                {identifierText(content, locale)}
                            </bdi>
                        </span>
                    ))}
            </p>
            {death && <p className={classes.dead}>{death}</p>}
            <p className={classes.facts}>
                {factLine(facts, formatDate(today, locale))}
            </p>
        </div>
    )
}
