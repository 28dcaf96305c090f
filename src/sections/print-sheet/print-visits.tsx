import i18n from '@dhis2/d2-i18n'
import type { RecordedValue } from '../../domain/recorded-value'
import type { PlannedEvent, Timeline, Visit } from '../../domain/timeline'
import { unitSymbol } from '../../domain/units'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { unescaped } from '../../ui/unescaped'
import { type PlaceName, valueText } from '../../ui/value-text'
import { flagText } from './flag-text'
import classes from './print-sheet.module.css'
import { visitLine } from './visit-line'

interface Words {
    readonly locale: LocaleSettings
    readonly placeName: PlaceName
}

const valueWords = (
    { name, content, unit, flag }: RecordedValue,
    { locale, placeName }: Words
): string =>
    [
        name,
        valueText(content, locale, placeName),
        unitSymbol(unit ?? ''),
        flagText(flag),
    ]
        .filter(Boolean)
        .join(' ')

const placeWords = (
    orgUnit: string | undefined,
    placeName: PlaceName
): string =>
    orgUnit === undefined
        ? i18n.t('No place recorded')
        : (placeName(orgUnit) ?? i18n.t('Place, name not loaded'))

const Values = ({
    visit,
    placeName,
}: {
    readonly visit: Visit
    readonly placeName: PlaceName
}) => {
    const locale = useLocale()
    const { values, more } = visitLine(visit)
    return (
        <>
            {values.map((value, index) => (
                <span key={index}>
                    {index > 0 && '; '}
                    <bdi className={value.flag ? classes.strong : undefined}>
                        {valueWords(value, { locale, placeName })}
                    </bdi>
                </span>
            ))}
            {values.length === 0 && i18n.t('No values recorded')}
            {more > 0 && (
                <>
                    {' '}
                    {i18n.t('and {{more}} more', {
                        more,
                        interpolation: unescaped,
                    })}
                </>
            )}
        </>
    )
}

const VisitRow = ({
    visit,
    placeName,
}: {
    readonly visit: Visit
    readonly placeName: PlaceName
}) => {
    const locale = useLocale()
    const { programs, stages, notes } = visitLine(visit)
    return (
        <tr>
            <th scope="row">
                {visit.date
                    ? formatDate(visit.date, locale)
                    : i18n.t('No date')}
            </th>
            <td>
                {placeWords(visit.orgUnit, placeName)}
                {' · '}
                {programs.join(', ')}
                {' · '}
                {stages.join(', ')}
            </td>
            <td>
                <Values visit={visit} placeName={placeName} />
                {notes > 0 && (
                    <>
                        {' · '}
                        {i18n.t('notes in the chart: {{number}}', {
                            number: notes,
                            nsSeparator: '-:-',
                            interpolation: unescaped,
                        })}
                    </>
                )}
            </td>
        </tr>
    )
}

const PlannedLine = ({
    planned: { event },
}: {
    readonly planned: PlannedEvent
}) => {
    const locale = useLocale()
    const { date, stage, program } = event
    return (
        <li>
            {[
                date ? formatDate(date, locale) : i18n.t('No date'),
                stage.name,
                program.name,
            ].join(' · ')}
        </li>
    )
}

/** What is planned, all of it: the next date is what a person takes home. */
export const PrintPlanned = ({ planned }: Pick<Timeline, 'planned'>) =>
    planned.length === 0 ? (
        <p>{i18n.t('Nothing planned')}</p>
    ) : (
        <ul className={classes.lines}>
            {planned.map((one) => (
                <PlannedLine key={one.event.id} planned={one} />
            ))}
        </ul>
    )

/** The newest visits, a line each. */
export const PrintVisits = ({
    visits,
    placeName,
}: {
    readonly visits: readonly Visit[]
    readonly placeName: PlaceName
}) =>
    visits.length === 0 ? (
        <p>{i18n.t('No visits recorded')}</p>
    ) : (
        <table className={classes.table}>
            <thead>
                <tr>
                    <th scope="col">{i18n.t('Date')}</th>
                    <th scope="col">{i18n.t('Visit')}</th>
                    <th scope="col">{i18n.t('Values')}</th>
                </tr>
            </thead>
            <tbody>
                {visits.map((visit) => (
                    <VisitRow
                        key={visit.key}
                        visit={visit}
                        placeName={placeName}
                    />
                ))}
            </tbody>
        </table>
    )
