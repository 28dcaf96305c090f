import i18n from '@dhis2/d2-i18n'
import { useEffect } from 'react'
import type { PatientId } from '../domain/ids'
import { Banner } from '../sections/banner/banner'
import { ProblemList } from '../sections/problems/problem-list'
import { Timeline } from '../sections/timeline/timeline'
import { VitalsBoard } from '../sections/vitals/vitals-board'
import { DataAge } from './data-age'
import { useOpenChart } from './use-open-chart'
import classes from './widget-chart.module.css'

const VISITS_SHOWN = 5

/** The app stands beside the widget's own page on the server. */
const fullChartUrl = (patient: string): string =>
    new URL(`index.html#/patient/${patient}`, document.baseURI).href

/** Capture tells a widget nothing when something was saved: read anew when the user comes back. */
const useRefreshOnFocus = (refresh: () => void): void => {
    useEffect(() => {
        window.addEventListener('focus', refresh)
        return () => window.removeEventListener('focus', refresh)
    }, [refresh])
}

const Widget = ({ patient }: { readonly patient: PatientId }) => {
    const { reading, loads, placeName, links, photoUrl } = useOpenChart(patient)
    useRefreshOnFocus(reading.chart.retry)
    const url = fullChartUrl(patient)
    const parts = { placeName, links }
    return (
        <main className={classes.widget}>
            <Banner
                load={loads.identity}
                mapped={loads.mapped}
                photoUrl={photoUrl}
                after={<DataAge reading={reading} />}
                {...parts}
            />
            <p className={classes.full}>
                <a href={url} target="_top">
                    {i18n.t('Open the full chart')}
                </a>
            </p>
            <ProblemList load={loads.mapped} {...parts} />
            <VitalsBoard load={loads.mapped} {...parts} />
            <Timeline
                load={loads.recorded}
                scrollElement={() => null}
                compact={{ visits: VISITS_SHOWN, fullChartUrl: url }}
                {...parts}
            />
        </main>
    )
}

/** The same chart, narrow: without a person it says what is missing. */
export const WidgetChart = ({
    patient,
}: {
    readonly patient: PatientId | undefined
}) =>
    patient ? (
        <Widget patient={patient} />
    ) : (
        <p className={classes.widget}>
            {i18n.t('Capture did not say which person is open.')}
        </p>
    )
