import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type { Chart } from '../../domain/chart'
import { flowSheet, type FlowSheet } from '../../domain/flow-sheet'
import type { CaptureLinks } from '../../ui/links'
import { type Loadable, mapLoadable } from '../../ui/loadable'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import classes from './flow-sheet.module.css'
import { FlowTable } from './flow-table'
import { type VisitPage, visitPage } from './visit-pages'
import { VisitSources } from './visit-sources'

/** A part that scrolls must be reached by keyboard. */
const IN_TAB_ORDER = 0

interface RowParts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

/** Which visits stand here, and the way to the others: none is cut off in silence. */
const Pages = ({
    at: { from, to, total, page, hasEarlier, hasLater },
    turn,
}: {
    readonly at: VisitPage
    readonly turn: (page: number) => void
}) => (
    <div className={classes.pages}>
        <p className={classes.count} role="status">
            {i18n.t('Visits {{from}} to {{to}} of {{total}}, newest first', {
                from,
                to,
                total,
                interpolation: unescaped,
            })}
        </p>
        {(hasEarlier || hasLater) && (
            <>
                <Button
                    small
                    disabled={!hasLater}
                    onClick={() => turn(page - 1)}
                >
                    {i18n.t('Later visits')}
                </Button>
                <Button
                    small
                    disabled={!hasEarlier}
                    onClick={() => turn(page + 1)}
                >
                    {i18n.t('Earlier visits')}
                </Button>
            </>
        )}
    </div>
)

const Never = ({ names }: { readonly names: readonly string[] }) =>
    names.length === 0 ? null : (
        <EmptyNote>
            {i18n.t('Not recorded: {{names}}', {
                names: names.join(', '),
                nsSeparator: '-:-',
                interpolation: unescaped,
            })}
        </EmptyNote>
    )

const Filled = ({
    sheet: { visits, rows, never },
    placeName,
    links,
}: RowParts & { readonly sheet: FlowSheet }) => {
    const [asked, turn] = useState(0)
    if (visits.length === 0) {
        return <EmptyNote>{i18n.t('No measurements recorded')}</EmptyNote>
    }
    const at = visitPage(visits, asked)
    return (
        <>
            <Pages at={at} turn={turn} />
            <section
                className={classes.scroll}
                aria-label={i18n.t('Flow sheet, scrolls sideways')}
                tabIndex={IN_TAB_ORDER}
            >
                <FlowTable
                    rows={rows}
                    visits={at.visits}
                    placeName={placeName}
                />
            </section>
            <VisitSources
                visits={at.visits}
                placeName={placeName}
                links={links}
            />
            <Never names={never} />
        </>
    )
}

const withMeasures = (load: Loadable<Chart>): Loadable<Chart> =>
    load.state === 'ready' &&
    load.value.vitals.length === 0 &&
    !load.value.results.isMapped
        ? { state: 'not-mapped' }
        : load

export interface FlowSheetSectionProps extends RowParts {
    readonly load: Loadable<Chart>
}

/** Vital signs and numeric results, visit beside visit, over all programs. */
export const FlowSheetSection = ({ load, ...parts }: FlowSheetSectionProps) => (
    <SectionFrame
        id="flow-sheet"
        title={i18n.t('Flow sheet')}
        load={mapLoadable(withMeasures(load), (chart) =>
            flowSheet(chart, i18n.t('Blood pressure'))
        )}
        skeletonRows={8}
    >
        {(sheet) => <Filled sheet={sheet} {...parts} />}
    </SectionFrame>
)
