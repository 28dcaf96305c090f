import i18n from '@dhis2/d2-i18n'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router-dom'
import { useRememberPerson } from '../queries/use-recent-people'
import { Banner } from '../sections/banner/banner'
import { Leftovers } from '../sections/leftovers/leftovers'
import { ProblemList } from '../sections/problems/problem-list'
import { Timeline } from '../sections/timeline/timeline'
import { VitalsBoard } from '../sections/vitals/vitals-board'
import classes from './chart-page.module.css'
import { type ChartView, ViewSections } from './chart-views'
import { DataAge } from './data-age'
import { PrintChart } from './print-chart'
import { SectionNav } from './section-nav'
import { useMappingFaults } from './use-mapping-faults'
import { useOpenChart } from './use-open-chart'

/** One person's whole record: the banner stays, the sections scroll below it. */
export const ChartPage = ({ patient }: { readonly patient: string }) => {
    const scroller = useRef<HTMLElement>(null)
    const scrollElement = useCallback(() => scroller.current, [])
    const { reading, chart, loads, placeName, links, photoUrl } =
        useOpenChart(patient)
    const faults = useMappingFaults(reading)
    useRememberPerson(chart?.patient)
    useEffect(() => {
        // the name of the person must not stand in the title, where it would reach the history
        document.title = i18n.t('Patient Chart')
    }, [])
    const [view, setView] = useState<ChartView>('overview')
    const parts = { placeName, links }
    return (
        <div className={classes.page}>
            <Banner
                load={loads.identity}
                mapped={loads.mapped}
                photoUrl={photoUrl}
                before={
                    <Link to="/" className={classes.back}>
                        {i18n.t('Find a person')}
                    </Link>
                }
                after={
                    <>
                        {chart && (
                            <span className={classes.dataAge}>
                                <PrintChart
                                    chart={chart}
                                    loads={loads}
                                    placeName={placeName}
                                />
                            </span>
                        )}{' '}
                        <DataAge reading={reading} />
                    </>
                }
                {...parts}
            />
            <main className={classes.scroller} ref={scroller}>
                <SectionNav view={view} show={setView} />
                {view === 'overview' ? (
                    <div className={classes.problems}>
                        <ProblemList load={loads.mapped} {...parts} />
                    </div>
                ) : (
                    <div className={classes.view}>
                        <ViewSections view={view} loads={loads} {...parts} />
                    </div>
                )}
                <div className={classes.side}>
                    <VitalsBoard load={loads.mapped} {...parts} />
                    <Leftovers load={loads.recorded} faults={faults} />
                </div>
                {view === 'overview' && (
                    <div className={classes.timeline}>
                        <Timeline
                            load={loads.recorded}
                            scrollElement={scrollElement}
                            {...parts}
                        />
                    </div>
                )}
            </main>
        </div>
    )
}
