import type { Measure } from '../domain/observation'
import type { TestResult } from '../domain/test-result'
import { FlagMark } from './flag-mark'
import { useLocale } from './locale-context'
import { resultText, resultUnit } from './result-text'
import classes from './result-value.module.css'
import type { PlaceName } from './value-text'

interface ResultValueProps {
    readonly result: TestResult
    readonly measure: Measure
    readonly placeName: PlaceName
    /** Where a head already says the unit of the test, only another one is written. */
    readonly unitInHead?: boolean
}

/** A result with its mark and unit. */
export const ResultValue = ({
    result,
    measure,
    placeName,
    unitInHead = false,
}: ResultValueProps) => {
    const locale = useLocale()
    const unit = resultUnit(result, measure)
    return (
        <span className={classes.value}>
            <bdi>{resultText(result, measure, { locale, placeName })}</bdi>
            {result.flag && (
                <>
                    {' '}
                    <FlagMark flag={result.flag} />
                </>
            )}
            {unit && !(unitInHead && result.quantity) && (
                <>
                    {' '}
                    <bdi className={classes.unit} dir="ltr">
                        {unit}
                    </bdi>
                </>
            )}
        </span>
    )
}
