import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type { Chart } from '../../domain/chart'
import { type DueItem, dueList, overdueCount } from '../../domain/due-list'
import type { Loadable } from '../../ui/loadable'
import { useLocale } from '../../ui/locale-context'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { DueRow, type DueParts } from './due-row'
import classes from './due.module.css'

const SHOWN_AT_FIRST = 10

const List = ({
    items,
    ...parts
}: DueParts & { readonly items: readonly DueItem[] }) => {
    const [all, setAll] = useState(false)
    const shown = all ? items : items.slice(0, SHOWN_AT_FIRST)
    return (
        <>
            <ol className={classes.list}>
                {shown.map((item) => (
                    <DueRow key={item.event.id} item={item} {...parts} />
                ))}
            </ol>
            {shown.length < items.length && (
                <p className={classes.quiet}>
                    {i18n.t('{{shown}} of {{total}} shown', {
                        shown: shown.length,
                        total: items.length,
                    })}{' '}
                    <Button small onClick={() => setAll(true)}>
                        {i18n.t('Show all')}
                    </Button>
                </p>
            )}
        </>
    )
}

const Content = ({ chart, ...parts }: DueParts & { readonly chart: Chart }) => {
    const { today } = useLocale()
    const { due, leftOver } = dueList(chart, today)
    return (
        <>
            {chart.patient.deceased.kind === 'dead' &&
                due.length + leftOver.length > 0 && (
                    <p className={classes.warning}>
                        {i18n.t(
                            'Recorded as deceased: these plans were left over.',
                            { nsSeparator: '-:-' }
                        )}
                    </p>
                )}
            {due.length === 0 ? (
                <EmptyNote>
                    {i18n.t('Nothing is planned in the programs you can open')}
                </EmptyNote>
            ) : (
                <List items={due} {...parts} />
            )}
            {leftOver.length > 0 && (
                <details className={classes.more}>
                    <summary>
                        {i18n.t(
                            'Still planned in enrollments that ended ({{count}})',
                            { count: leftOver.length }
                        )}
                    </summary>
                    <List items={leftOver} {...parts} />
                </details>
            )}
        </>
    )
}

const useHeading = (load: Loadable<Chart>): string | undefined => {
    const { today } = useLocale()
    if (load.state !== 'ready') {
        return undefined
    }
    const list = dueList(load.value, today)
    return i18n.t('Due ({{overdue}} overdue, {{planned}} planned)', {
        overdue: overdueCount(list),
        planned: list.due.length - overdueCount(list),
    })
}

export interface DueSectionProps extends DueParts {
    readonly load: Loadable<Chart>
}

/** What is planned over all programs, the most urgent first, each with its reason. */
export const DueSection = ({ load, ...parts }: DueSectionProps) => (
    <SectionFrame
        id="due"
        title={i18n.t('Due')}
        heading={useHeading(load)}
        load={load}
        skeletonRows={3}
    >
        {(chart) => <Content chart={chart} {...parts} />}
    </SectionFrame>
)
