import i18n from '@dhis2/d2-i18n'
import type { UnplacedReason, UnplacedValue } from '../../domain/observation'
import { assertNever } from '../../domain/result'
import { unitSymbol } from '../../domain/units'
import { useLocale } from '../../ui/locale-context'
import { SourceLine } from '../../ui/source-line'
import { valueText } from '../../ui/value-text'
import type { ReadingTools } from './reading-details'
import classes from './vital-charts.module.css'

const reasonWords = (reason: UnplacedReason): string => {
    switch (reason) {
        case 'not-a-number':
            return i18n.t('not a number')
        case 'no-date':
            return i18n.t('without a date')
        case 'unit-not-convertible':
            return i18n.t('in a unit that cannot be converted')
        default:
            return assertNever(reason)
    }
}

const UnplacedItem = ({
    value,
    ...tools
}: ReadingTools & { readonly value: UnplacedValue }) => {
    const locale = useLocale()
    const { content, unit, reason } = value
    return (
        <li>
            <bdi className={classes.value}>
                {valueText(content, locale, tools.placeName)}
            </bdi>{' '}
            <bdi dir="ltr">{unitSymbol(unit)}</bdi>
            {', '}
            {reasonWords(reason)}
            {' · '}
            <SourceLine source={value} {...tools} />
        </li>
    )
}

/** What was recorded and can stand in no picture is listed as recorded, never dropped. */
export const UnplacedList = ({
    values,
    ...tools
}: ReadingTools & { readonly values: readonly UnplacedValue[] }) =>
    values.length === 0 ? null : (
        <div className={classes.unplaced}>
            <p>{i18n.t('Recorded, but not on the chart')}</p>
            <ul>
                {values.map((value, index) => (
                    <UnplacedItem key={index} value={value} {...tools} />
                ))}
            </ul>
        </div>
    )
