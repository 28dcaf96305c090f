import i18n from '@dhis2/d2-i18n'
import type { Reading } from '../../domain/last-known'
import type { Measure } from '../../domain/observation'
import { unitSymbol } from '../../domain/units'
import { FlagMark, flagReason } from '../../ui/flag-mark'
import { formatDate } from '../../ui/format-date'
import { formatNumber } from '../../ui/format-number'
import { LazyDetails } from '../../ui/lazy-details'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { readingText } from '../../ui/reading-text'
import { SourceLine } from '../../ui/source-line'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import { rangeReasons } from './chart-words'
import { RangeWords } from './range-words'
import classes from './vital-charts.module.css'

export interface ReadingTools {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

interface ReadingProps {
    readonly reading: Reading
    readonly measures: readonly Measure[]
}

/** The value with its flag and unit, and as it was recorded where that was another unit. */
export const ReadingValue = ({ reading, measures }: ReadingProps) => {
    const locale = useLocale()
    const original = reading.parts[0]?.original
    return (
        <>
            <bdi className={classes.value}>
                {readingText(reading, measures, locale)}
            </bdi>{' '}
            {reading.flag && <FlagMark flag={reading.flag} />}{' '}
            <bdi dir="ltr" className={classes.quiet}>
                {unitSymbol(measures[0]?.unit ?? '')}
            </bdi>
            {original && (
                <span className={classes.quiet}>
                    {' '}
                    {i18n.t('recorded as {{value}} {{unit}}', {
                        value: formatNumber(original.value, locale),
                        unit: unitSymbol(original.unit),
                        interpolation: unescaped,
                    })}
                </span>
            )}
        </>
    )
}

/** The rule that judged it, and where it was recorded. */
export const ReadingSource = ({
    reading,
    ...tools
}: ReadingTools & { readonly reading: Reading }) => {
    const source = reading.parts[0]
    const reasons = reading.flag
        ? [flagReason(reading.flag)]
        : rangeReasons(reading)
    return (
        <>
            {reasons.map((reason) => (
                <p key={reason}>{reason}</p>
            ))}
            {source && (
                <p>
                    <SourceLine source={source} {...tools} />
                </p>
            )}
        </>
    )
}

/** The chosen reading in words: what the picture shows, for every reader. */
export const ReadingDetails = ({
    reading,
    measures,
    ...tools
}: ReadingProps & ReadingTools) => {
    const locale = useLocale()
    return (
        <LazyDetails
            className={classes.reading}
            summary={
                <>
                    <span className={classes.date}>
                        {formatDate(reading.date, locale)}
                    </span>{' '}
                    <ReadingValue reading={reading} measures={measures} />
                    {' · '}
                    <RangeWords reading={reading} measures={measures} />
                </>
            }
        >
            {() => (
                <div className={classes.source}>
                    <ReadingSource reading={reading} {...tools} />
                </div>
            )}
        </LazyDetails>
    )
}
