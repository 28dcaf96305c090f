import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type { Reading } from '../../domain/last-known'
import type { Measure } from '../../domain/observation'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import { EmptyNote } from '../../ui/section-frame'
import { SourceLine } from '../../ui/source-line'
import { unescaped } from '../../ui/unescaped'
import type { MeasureChart } from './chart-rows'
import { RangeWords } from './range-words'
import { ReadingValue, type ReadingTools } from './reading-details'
import classes from './vital-charts.module.css'

/** How many rows stand open before the reader asks for all. */
const FEW_ROWS = 20

interface RowProps extends ReadingTools {
    readonly reading: Reading
    readonly measures: readonly Measure[]
}

const Row = ({ reading, measures, ...tools }: RowProps) => {
    const locale = useLocale()
    const source = reading.parts[0]
    return (
        <tr>
            <th scope="row" className={classes.date}>
                {formatDate(reading.date, locale)}
            </th>
            <td>
                <ReadingValue reading={reading} measures={measures} />
            </td>
            <td>
                <RangeWords reading={reading} measures={measures} />
            </td>
            <td className={classes.quiet}>
                {source && <SourceLine source={source} {...tools} />}
            </td>
        </tr>
    )
}

const ShowAll = ({
    name,
    total,
    onClick,
}: {
    readonly name: string
    readonly total: number
    readonly onClick: () => void
}) => (
    <Button small onClick={onClick}>
        {i18n.t('Show all {{total}} values of {{name}}', {
            total,
            name,
            interpolation: unescaped,
        })}
    </Button>
)

/** The same as the picture, newest first. */
export const MeasureTable = ({
    chart: { name, measures, readings },
    ...tools
}: ReadingTools & { readonly chart: MeasureChart }) => {
    const [all, setAll] = useState(false)
    const newest = [...readings].reverse()
    const shown = all ? newest : newest.slice(0, FEW_ROWS)
    if (shown.length === 0) {
        return <EmptyNote>{i18n.t('No value in this time')}</EmptyNote>
    }
    return (
        <>
            <table className={classes.table} aria-label={name}>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t('Date')}</th>
                        <th scope="col">{i18n.t('Value')}</th>
                        <th scope="col">{i18n.t('Range')}</th>
                        <th scope="col">
                            {i18n.t('From', { context: 'source' })}
                        </th>
                    </tr>
                </thead>
                <tbody>
                    {shown.map(({ reading, index }) => (
                        <Row
                            key={index}
                            reading={reading}
                            measures={measures}
                            {...tools}
                        />
                    ))}
                </tbody>
            </table>
            {shown.length < newest.length && (
                <ShowAll
                    name={name}
                    total={newest.length}
                    onClick={() => setAll(true)}
                />
            )}
        </>
    )
}
