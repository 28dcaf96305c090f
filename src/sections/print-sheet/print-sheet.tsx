import i18n from '@dhis2/d2-i18n'
import { type ReactNode, useMemo } from 'react'
import type { CalendarDate } from '../../domain/calendar-date'
import type { Chart } from '../../domain/chart'
import { assertNever } from '../../domain/result'
import { timelineOf } from '../../domain/timeline'
import type { Loadable } from '../../ui/loadable'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import { type PrintFacts, PrintIdentity } from './print-identity'
import { PrintProblems } from './print-problems'
import classes from './print-sheet.module.css'
import { PrintPlanned, PrintVisits } from './print-visits'
import { PrintVitals } from './print-vitals'

/** One page holds about so many visits beside the rest. */
const VISITS_PRINTED = 12

type LoadState = Loadable<Chart>['state']

export interface PrintSheetProps extends PrintFacts {
    readonly chart: Chart
    readonly today: CalendarDate
    readonly placeName: PlaceName
    /** State of the sections that the mapping fills; on paper too, failed is not empty. */
    readonly mapped?: LoadState
    /** The newest so many; all are counted. */
    readonly visitsPrinted?: number
    /** Further parts, such as allergies and medication, before the problems. */
    readonly children?: ReactNode
}

const Part = ({
    title,
    children,
}: {
    readonly title: string
    readonly children: ReactNode
}) => (
    <section className={classes.part}>
        <h2>{title}</h2>
        {children}
    </section>
)

/** What a mapped part says instead of its content. */
const MappedPart = ({
    title,
    state,
    children,
}: {
    readonly title: string
    readonly state: LoadState
    readonly children: ReactNode
}) => {
    switch (state) {
        case 'ready':
            return <Part title={title}>{children}</Part>
        case 'not-mapped':
            return (
                <Part title={title}>
                    <p>{i18n.t('Not set up in this chart')}</p>
                </Part>
            )
        case 'failed':
        case 'loading':
            return (
                <Part title={title}>
                    <p>{i18n.t('Could not be read when this was printed')}</p>
                </Part>
            )
        default:
            return assertNever(state)
    }
}

const visitsTitle = (shown: number, total: number): string =>
    i18n.t('Visits ({{shown}} of {{total}}, newest first)', {
        shown,
        total,
        interpolation: unescaped,
    })

const Parts = ({
    chart,
    today,
    placeName,
    mapped = 'ready',
    visitsPrinted = VISITS_PRINTED,
    children,
}: PrintSheetProps) => {
    const { planned, visits } = useMemo(
        () => timelineOf(chart.events, today),
        [chart, today]
    )
    const shown = visits.slice(0, visitsPrinted)
    return (
        <>
            {chart.hasHiddenPrograms && (
                <p className={classes.notice}>
                    {i18n.t(
                        'There may be information in programs you cannot open.'
                    )}
                </p>
            )}
            {children}
            <MappedPart title={i18n.t('Problems')} state={mapped}>
                <PrintProblems problems={chart.problems} />
            </MappedPart>
            <MappedPart title={i18n.t('Vitals, last known')} state={mapped}>
                <PrintVitals vitals={chart.vitals} />
            </MappedPart>
            <Part title={i18n.t('Planned')}>
                <PrintPlanned planned={planned} />
            </Part>
            <Part title={visitsTitle(shown.length, visits.length)}>
                <PrintVisits visits={shown} placeName={placeName} />
            </Part>
        </>
    )
}

/**
 * The chart as one dense document in black and white, for A4 and A5. It is a table only so that the
 * browser repeats its head, the identity, on each page; the page numbers stand in the margin.
 */
export const PrintSheet = (props: PrintSheetProps) => {
    const { chart, today, printedBy, dataAsOf, filters } = props
    return (
        <article className={classes.sheet} aria-label={i18n.t('Printed chart')}>
            <table className={classes.pages} role="presentation">
                <thead>
                    <tr>
                        <td>
                            <PrintIdentity
                                chart={chart}
                                today={today}
                                facts={{ printedBy, dataAsOf, filters }}
                            />
                        </td>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <td>
                            <Parts {...props} />
                        </td>
                    </tr>
                </tbody>
            </table>
        </article>
    )
}
