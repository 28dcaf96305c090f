import i18n from '@dhis2/d2-i18n'
import { useMemo, useState } from 'react'
import type { Chart } from '../../domain/chart'
import { readingsOf } from '../../domain/last-known'
import type { MeasureSeries } from '../../domain/observation'
import { type TimeSpan, timeWindow } from '../../domain/time-window'
import { type Loadable, mapLoadable } from '../../ui/loadable'
import { useLocale } from '../../ui/locale-context'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import { ChartControls } from './chart-controls'
import { hasValues, measureChart } from './chart-rows'
import { ChartStack } from './chart-stack'
import type { ReadingTools } from './reading-details'

const useCharts = (vitals: readonly MeasureSeries[], span: TimeSpan) => {
    const { today } = useLocale()
    const name = i18n.t('Blood pressure')
    return useMemo(() => {
        const entries = readingsOf(vitals, name)
        const dates = entries.flatMap(({ readings }) =>
            readings.map(({ date }) => date)
        )
        const window = timeWindow(span, dates, today)
        return {
            window,
            charts: entries.map((entry) => measureChart(entry, vitals, window)),
        }
    }, [vitals, name, span, today])
}

const Filled = ({
    vitals,
    ...tools
}: ReadingTools & { readonly vitals: readonly MeasureSeries[] }) => {
    const [span, setSpan] = useState<TimeSpan>('all')
    const [asTable, setAsTable] = useState(false)
    const { charts, window } = useCharts(vitals, span)
    const never = charts.filter((chart) => !hasValues(chart))
    if (never.length === charts.length) {
        return <EmptyNote>{i18n.t('No vital signs recorded')}</EmptyNote>
    }
    return (
        <>
            <ChartControls {...{ span, setSpan, asTable, setAsTable }} />
            <ChartStack
                key={span}
                charts={charts}
                window={window}
                asTable={asTable}
                {...tools}
            />
            {never.length > 0 && (
                <EmptyNote>
                    {i18n.t('Not recorded: {{names}}', {
                        names: never.map(({ name }) => name).join(', '),
                        nsSeparator: '-:-',
                        interpolation: unescaped,
                    })}
                </EmptyNote>
            )}
        </>
    )
}

export interface VitalChartsProps extends ReadingTools {
    readonly load: Loadable<Chart>
}

/** Every value of each vital sign over time, over all programs, with the range that held for the person. */
export const VitalCharts = ({ load, ...tools }: VitalChartsProps) => (
    <SectionFrame
        id="vital-charts"
        title={i18n.t('Vitals over time')}
        load={mapLoadable(load, ({ vitals }) => vitals)}
        skeletonRows={8}
    >
        {(vitals) => <Filled vitals={vitals} {...tools} />}
    </SectionFrame>
)
