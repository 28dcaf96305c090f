import i18n from '@dhis2/d2-i18n'
import type { TestSeries } from '../../domain/test-result'
import type { CaptureLinks } from '../../ui/links'
import { useLocale } from '../../ui/locale-context'
import { originalResultText } from '../../ui/result-text'
import { ResultValue } from '../../ui/result-value'
import { SourceList } from '../../ui/source-list'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import { rangeReason, rangeText, trendWords } from './result-words'
import classes from './results-section.module.css'
import type { Trend } from './trend'

export interface RowParts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

interface ResultDetailsProps extends RowParts {
    readonly test: TestSeries
    readonly trend: Trend | undefined
}

const RangeNote = ({ test: { measure, results } }: { test: TestSeries }) => {
    const locale = useLocale()
    const latest = results[0]
    const text = latest && rangeText(latest, measure, locale)
    return latest && text ? (
        <p className={classes.note}>
            {i18n.t('Range {{range}} for the latest result. {{reason}}', {
                range: text,
                reason: rangeReason(latest),
                interpolation: unescaped,
            })}
        </p>
    ) : null
}

/** Every result of one test with where it was recorded, and what the row was judged and drawn by. */
export const ResultDetails = ({
    test,
    trend,
    ...parts
}: ResultDetailsProps) => {
    const locale = useLocale()
    const { placeName } = parts
    const { measure, results } = test
    return (
        <>
            <RangeNote test={test} />
            {trend && (
                <p className={classes.note}>
                    {trendWords(trend, test, locale)}
                </p>
            )}
            <SourceList
                entries={results}
                sourceOf={(result) => result}
                words={(result) => {
                    const original = originalResultText(result, measure, {
                        locale,
                        placeName,
                    })
                    return (
                        <>
                            <ResultValue
                                result={result}
                                measure={measure}
                                placeName={placeName}
                            />
                            {original && ` (${original})`}
                        </>
                    )
                }}
                {...parts}
            />
        </>
    )
}
