import { useState } from 'react'
import type { TimeWindow } from '../../domain/time-window'
import { unitSymbol } from '../../domain/units'
import { flagWords } from '../../ui/flag-mark'
import { formatDate } from '../../ui/format-date'
import { useLocale } from '../../ui/locale-context'
import { hasValues, type MeasureChart } from './chart-rows'
import { countWords, valueWords } from './chart-words'
import { Legend } from './legend'
import { MeasurePlot } from './measure-plot'
import { MeasureTable } from './measure-table'
import type { ReadingTools } from './reading-details'
import { UnplacedList } from './unplaced-list'
import classes from './vital-charts.module.css'

interface Chosen {
    readonly key: string
    readonly index: number
}

interface StackProps extends ReadingTools {
    readonly charts: readonly MeasureChart[]
    readonly window: TimeWindow
    readonly asTable: boolean
}

const MeasureTitle = ({ chart }: { readonly chart: MeasureChart }) => {
    const locale = useLocale()
    const { name, measures, latest } = chart
    const counts = countWords(chart)
    return (
        <div className={classes.title}>
            <h3>
                {name}{' '}
                <bdi dir="ltr" className={classes.quiet}>
                    {unitSymbol(measures[0]?.unit ?? '')}
                </bdi>
            </h3>
            {latest && (
                <span className={classes.quiet}>
                    {formatDate(latest.date, locale)}{' '}
                    <bdi dir="ltr">{valueWords(latest, measures, locale)}</bdi>{' '}
                    {latest.flag && flagWords(latest.flag.level)}
                </span>
            )}
            {counts && <span className={classes.quiet}>{counts}</span>}
        </div>
    )
}

/** All measures below each other on one time axis; the chosen day is marked in each. */
export const ChartStack = ({
    charts,
    window,
    asTable,
    ...tools
}: StackProps) => {
    const [chosen, setChosen] = useState<Chosen>()
    const filled = charts.filter(hasValues)
    const day = filled.find(({ key }) => key === chosen?.key)?.readings[
        chosen?.index ?? -1
    ]?.reading.date
    return (
        <>
            {!asTable && <Legend charts={filled} />}
            {filled.map((chart) => (
                <div key={chart.key} className={classes.measure}>
                    <MeasureTitle chart={chart} />
                    {asTable ? (
                        <MeasureTable chart={chart} {...tools} />
                    ) : (
                        <MeasurePlot
                            chart={chart}
                            window={window}
                            day={day}
                            chosen={
                                chosen?.key === chart.key
                                    ? chosen.index
                                    : undefined
                            }
                            choose={(index) =>
                                setChosen({ key: chart.key, index })
                            }
                            {...tools}
                        />
                    )}
                    <UnplacedList values={chart.unplaced} {...tools} />
                </div>
            ))}
        </>
    )
}
