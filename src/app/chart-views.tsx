import i18n from '@dhis2/d2-i18n'
import { type ComponentType, Suspense } from 'react'
import type { Chart } from '../domain/chart'
import type { Loadable } from '../ui/loadable'
import { loadLater } from './load-later'
import type { SectionLoads } from './section-loads'
import type { useOpenChart } from './use-open-chart'

type Parts = Pick<ReturnType<typeof useOpenChart>, 'placeName' | 'links'>

type Section = ComponentType<Parts & { readonly load: Loadable<Chart> }>

/** A part of the chart that is loaded when it is asked for. */
interface ViewPart {
    readonly load: keyof SectionLoads
    readonly Section: Section
}

const MEDICATIONS: readonly ViewPart[] = [
    {
        load: 'mapped',
        Section: loadLater(
            async () =>
                (await import('../sections/allergies/allergies-section'))
                    .AllergiesSection
        ),
    },
    {
        load: 'mapped',
        Section: loadLater(
            async () =>
                (await import('../sections/medications/medications-section'))
                    .MedicationsSection
        ),
    },
]

const RESULTS: readonly ViewPart[] = [
    {
        load: 'mapped',
        Section: loadLater(
            async () =>
                (await import('../sections/results/results-section'))
                    .ResultsSection
        ),
    },
]

const FLOW_SHEET: readonly ViewPart[] = [
    {
        load: 'mapped',
        Section: loadLater(
            async () =>
                (await import('../sections/flow-sheet/flow-sheet-section'))
                    .FlowSheetSection
        ),
    },
]

const VITAL_CHARTS: readonly ViewPart[] = [
    {
        load: 'mapped',
        Section: loadLater(
            async () =>
                (await import('../sections/vital-charts/vital-charts'))
                    .VitalCharts
        ),
    },
]

const IMMUNIZATIONS: readonly ViewPart[] = [
    {
        load: 'mapped',
        Section: loadLater(
            async () =>
                (
                    await import('../sections/immunizations/immunizations-section')
                ).ImmunizationsSection
        ),
    },
]

const PREGNANCY: readonly ViewPart[] = [
    {
        load: 'mapped',
        Section: loadLater(
            async () =>
                (await import('../sections/pregnancy/pregnancy-section'))
                    .PregnancySection
        ),
    },
]

const PROGRAMS: readonly ViewPart[] = [
    {
        load: 'recorded',
        Section: loadLater(
            async () => (await import('../sections/due/due-section')).DueSection
        ),
    },
    {
        load: 'recorded',
        Section: loadLater(
            async () =>
                (await import('../sections/programs/programs-section'))
                    .ProgramsSection
        ),
    },
]

const NOTES: readonly ViewPart[] = [
    {
        load: 'mapped',
        Section: loadLater(
            async () =>
                (await import('../sections/changes-since/changes-since'))
                    .ChangesSince
        ),
    },
    {
        load: 'recorded',
        Section: loadLater(
            async () => (await import('../sections/notes/notes')).NotesSection
        ),
    },
]

const VIEWS = {
    'vital-charts': VITAL_CHARTS,
    'flow-sheet': FLOW_SHEET,
    results: RESULTS,
    medications: MEDICATIONS,
    immunizations: IMMUNIZATIONS,
    pregnancy: PREGNANCY,
    programs: PROGRAMS,
    notes: NOTES,
} satisfies Record<string, readonly ViewPart[]>

/** What stands in the reading column: the overview, or one view more. */
export type ChartView = 'overview' | keyof typeof VIEWS

/** The views beside the overview, as the navigation names them. */
export const viewTitles = (): readonly (readonly [
    Exclude<ChartView, 'overview'>,
    string,
])[] => [
    ['vital-charts', i18n.t('Vitals over time')],
    ['flow-sheet', i18n.t('Flow sheet')],
    ['results', i18n.t('Results')],
    ['medications', i18n.t('Allergies and medicines')],
    ['immunizations', i18n.t('Immunizations')],
    ['pregnancy', i18n.t('Pregnancy')],
    ['programs', i18n.t('Due and programs')],
    ['notes', i18n.t('News and notes')],
]

interface ViewSectionsProps extends Parts {
    readonly view: Exclude<ChartView, 'overview'>
    readonly loads: SectionLoads
}

/** The sections of a view; their code arrives when the view is opened for the first time. */
export const ViewSections = ({ view, loads, ...parts }: ViewSectionsProps) => (
    <Suspense fallback={<p role="status">{i18n.t('Loading')}</p>}>
        {VIEWS[view].map(({ load, Section }, index) => (
            <Section key={`${view} ${index}`} load={loads[load]} {...parts} />
        ))}
    </Suspense>
)
