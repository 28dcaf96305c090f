import i18n from '@dhis2/d2-i18n'
import { useDeferredValue, useMemo } from 'react'
import { compareCharts } from '../../../domain/compare-charts'
import type { PatientId } from '../../../domain/ids'
import { useChart } from '../../../queries/use-chart'
import { Banner } from '../../../sections/banner/banner'
import { Leftovers } from '../../../sections/leftovers/leftovers'
import { ProblemList } from '../../../sections/problems/problem-list'
import { Timeline } from '../../../sections/timeline/timeline'
import { VitalsBoard } from '../../../sections/vitals/vitals-board'
import type { MappingState } from '../../../tracker/read/read-mapping-answer'
import { useLocale } from '../../../ui/locale-context'
import { EmptyNote, SectionFrame } from '../../../ui/section-frame'
import { useOpenChart } from '../../use-open-chart'
import { useEditor } from '../editor-context'
import { chartChangesByPart } from './chart-change-text'
import classes from './preview-pane.module.css'

const VISITS_SHOWN = 5
const NO_FAULTS: readonly string[] = []
const NOT_SAVED: MappingState = { kind: 'none' }

type Opened = ReturnType<typeof useOpenChart>
type Saved = ReturnType<typeof useChart>

/** The same record, read with the draft and with what is saved; one request for both. */
const useBothCharts = (
    patient: PatientId
): { readonly draft: Opened; readonly saved: Saved } => {
    const { today } = useLocale()
    const editor = useEditor()
    // typing goes first: a long record takes a while to read
    const mapping = useDeferredValue(editor.draft)
    const tried = useMemo<MappingState>(
        () => ({ kind: 'usable', mapping }),
        [mapping]
    )
    const before = useMemo<MappingState>(
        () =>
            editor.saved
                ? { kind: 'usable', mapping: editor.saved }
                : NOT_SAVED,
        [editor.saved]
    )
    return {
        draft: useOpenChart(patient, tried),
        saved: useChart(patient, today, before),
    }
}

const CompactChart = ({
    patient,
    opened,
}: {
    readonly patient: PatientId
    readonly opened: Opened
}) => {
    const { loads, placeName, links, photoUrl } = opened
    const parts = { placeName, links }
    return (
        <>
            <Banner load={loads.identity} photoUrl={photoUrl} {...parts} />
            <ProblemList load={loads.mapped} {...parts} />
            <VitalsBoard load={loads.mapped} {...parts} />
            <Leftovers load={loads.recorded} faults={NO_FAULTS} />
            <Timeline
                load={loads.recorded}
                scrollElement={() => null}
                compact={{
                    visits: VISITS_SHOWN,
                    fullChartUrl: `#/patient/${patient}`,
                }}
                {...parts}
            />
        </>
    )
}

const PersonChanges = ({ draft, saved }: { draft: Opened; saved: Saved }) => {
    const locale = useLocale()
    const [now, was] = [draft.reading.chart, saved.chart]
    const load = was.state === 'ready' ? now : was
    return (
        <SectionFrame
            id="changes-of-person"
            title={i18n.t('On this person’s chart')}
            load={load}
        >
            {(chart) => {
                const parts =
                    was.state === 'ready'
                        ? chartChangesByPart(
                              compareCharts(was.value, chart),
                              locale
                          )
                        : []
                return parts.length === 0 ? (
                    <EmptyNote>
                        {i18n.t('Nothing changes on the chart of this person.')}
                    </EmptyNote>
                ) : (
                    parts.map(({ part, lines }) => (
                        <div key={part}>
                            <h3 className={classes.part}>{part}</h3>
                            <ul className={classes.lines}>
                                {lines.map((line) => (
                                    <li key={line}>{line}</li>
                                ))}
                            </ul>
                        </div>
                    ))
                )
            }}
        </SectionFrame>
    )
}

/** One person's chart as the draft makes it, or what differs from the saved one. */
export const PersonPreview = ({
    patient,
    view,
}: {
    readonly patient: PatientId
    readonly view: 'chart' | 'changes'
}) => {
    const { draft, saved } = useBothCharts(patient)
    return view === 'chart' ? (
        <CompactChart patient={patient} opened={draft} />
    ) : (
        <PersonChanges draft={draft} saved={saved} />
    )
}
