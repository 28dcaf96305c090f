import i18n from '@dhis2/d2-i18n'
import { useMemo, useState } from 'react'
import type { TestResult, TestSeries } from '../../domain/test-result'
import { formatAgo } from '../../ui/format-age'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import { ResultValue } from '../../ui/result-value'
import { ResultDetails, type RowParts } from './result-details'
import { rangeText } from './result-words'
import classes from './results-section.module.css'
import { trendOf } from './trend'
import { TrendPicture } from './trend-picture'

export const COLUMNS = 6

/** On a phone, where the head of the table has no room, each value carries its own label. */
const CellLabel = ({ children }: { readonly children: string }) => (
    <span className={classes.cellLabel}>{children} </span>
)

/** Nothing for a coded result, which is judged by its codes. */
const RangeCell = ({
    test: { measure },
    latest,
}: {
    readonly test: TestSeries
    readonly latest: TestResult
}) => {
    const text = rangeText(latest, measure, useLocale())
    if (!text && !latest.quantity) {
        return <td className={classes.emptyCell} />
    }
    return (
        <td>
            <CellLabel>{i18n.t('Range')}</CellLabel>
            {text ? (
                <bdi dir="ltr">{text}</bdi>
            ) : (
                <span className={classes.quiet}>{i18n.t('no range set')}</span>
            )}
        </td>
    )
}

const PreviousCell = ({
    test: { measure, results },
    placeName,
}: Pick<RowParts, 'placeName'> & { readonly test: TestSeries }) => {
    const locale = useLocale()
    const previous = results[1]
    return previous ? (
        <td>
            <CellLabel>{i18n.t('Before')}</CellLabel>
            <ResultValue
                result={previous}
                measure={measure}
                placeName={placeName}
                unitInHead
            />{' '}
            <bdi className={classes.date}>
                {previous.date
                    ? formatDate(previous.date, locale)
                    : i18n.t('No date')}
            </bdi>
        </td>
    ) : (
        <td className={classes.emptyCell} />
    )
}

const DateCell = ({ date }: Pick<TestResult, 'date'>) => {
    const locale = useLocale()
    return (
        <td className={classes.date}>
            {date ? (
                <>
                    <bdi>{formatDate(date, locale)}</bdi>
                    {` · ${formatAgo(date, locale.today)}`}
                </>
            ) : (
                i18n.t('No date')
            )}
        </td>
    )
}

const NameCell = ({
    test: { measure, results },
    open,
    toggle,
}: {
    readonly test: TestSeries
    readonly open: boolean
    readonly toggle: () => void
}) => (
    <th scope="row" className={classes.name}>
        <button
            type="button"
            className={classes.toggle}
            aria-expanded={open}
            onClick={toggle}
        >
            {measure.name}
        </button>
        {results.length > 1 && (
            <span className={classes.quiet}> ×{results.length}</span>
        )}
    </th>
)

interface ResultRowProps extends RowParts {
    readonly test: TestSeries
    readonly latest: TestResult
}

/** A test by its latest result; all results are one step away. */
export const ResultRow = ({ test, latest, ...parts }: ResultRowProps) => {
    const [open, setOpen] = useState(false)
    const trend = useMemo(() => trendOf(test), [test])
    const { placeName } = parts
    return (
        <>
            <tr>
                <NameCell
                    test={test}
                    open={open}
                    toggle={() => setOpen(!open)}
                />
                <td>
                    <ResultValue
                        result={latest}
                        measure={test.measure}
                        placeName={placeName}
                    />
                </td>
                <RangeCell test={test} latest={latest} />
                <DateCell date={latest.date} />
                <PreviousCell test={test} placeName={placeName} />
                <td className={trend ? classes.trend : classes.emptyCell}>
                    {trend && (
                        <TrendPicture name={test.measure.name} trend={trend} />
                    )}
                </td>
            </tr>
            {open && (
                <tr>
                    <td colSpan={COLUMNS}>
                        <ResultDetails test={test} trend={trend} {...parts} />
                    </td>
                </tr>
            )}
        </>
    )
}
