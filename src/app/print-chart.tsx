import i18n from '@dhis2/d2-i18n'
import { Suspense, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Chart } from '../domain/chart'
import { useServer } from '../queries/server-context'
import { useLocale } from '../ui/locale-context'
import type { PlaceName } from '../ui/value-text'
import chartPage from './chart-page.module.css'
import { loadLater } from './load-later'
import classes from './print-chart.module.css'
import type { SectionLoads } from './section-loads'

const PrintSheet = loadLater(
    async () => (await import('../sections/print-sheet/print-sheet')).PrintSheet
)

/** Prints once what stands before it is drawn; the rest of the page is hidden from the printer. */
const PrintNow = ({ done }: { readonly done: () => void }) => {
    useEffect(() => {
        document.body.dataset.printing = 'chart'
        window.print()
        delete document.body.dataset.printing
        done()
    }, [done])
    return null
}

interface PrintChartProps {
    readonly chart: Chart
    readonly loads: SectionLoads
    readonly placeName: PlaceName
}

const Sheet = ({
    chart,
    loads,
    placeName,
    done,
}: PrintChartProps & { readonly done: () => void }) => {
    const { today } = useLocale()
    const { username } = useServer()
    return createPortal(
        <div className={classes.root}>
            <Suspense fallback={null}>
                <PrintSheet
                    chart={chart}
                    today={today}
                    placeName={placeName}
                    mapped={loads.mapped.state}
                    printedBy={username}
                />
                <PrintNow done={done} />
            </Suspense>
        </div>,
        document.body
    )
}

/** One dense document of the chart, made when it is asked for. */
export const PrintChart = (props: PrintChartProps) => {
    const [isPrinting, setPrinting] = useState(false)
    return (
        <>
            <button
                type="button"
                className={chartPage.refresh}
                onClick={() => setPrinting(true)}
            >
                {i18n.t('Print')}
            </button>
            {isPrinting && <Sheet {...props} done={() => setPrinting(false)} />}
        </>
    )
}
