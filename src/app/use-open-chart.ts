import { useMemo } from 'react'
import type { Chart } from '../domain/chart'
import { useServer } from '../queries/server-context'
import { useCaptureLinks } from '../queries/use-capture-links'
import { useChart } from '../queries/use-chart'
import { usePlaceNames } from '../queries/use-place-names'
import type { MappingState } from '../tracker/read/read-mapping-answer'
import { useLocale } from '../ui/locale-context'
import { sectionLoads } from './section-loads'

/** The org units that the chart names, in a stable order. */
const placesOf = (chart: Chart | undefined): readonly string[] => {
    if (!chart) {
        return []
    }
    const inValues = chart.events.flatMap(({ values }) =>
        values.flatMap(({ content }) =>
            content.kind === 'place' ? [content.orgUnit] : []
        )
    )
    const inDetails = [
        ...chart.patient.addresses,
        ...chart.patient.otherDetails,
    ].flatMap(({ content }) =>
        content.kind === 'place' ? [content.orgUnit] : []
    )
    const places = [
        chart.patient.orgUnit,
        ...chart.enrollments.map(({ orgUnit }) => orgUnit),
        ...chart.events.map(({ orgUnit }) => orgUnit),
        ...inValues,
        ...inDetails,
    ]
    return [...new Set(places.filter((place) => place !== undefined))].sort()
}

/** Everything that a page with a chart needs, for the full page, the widget and the preview alike. */
export const useOpenChart = (patient: string, tried?: MappingState) => {
    const { today } = useLocale()
    const { baseUrl, apiVersion } = useServer()
    const reading = useChart(patient, today, tried)
    const chart =
        reading.chart.state === 'ready' ? reading.chart.value : undefined
    const placeName = usePlaceNames(useMemo(() => placesOf(chart), [chart]))
    const links = useCaptureLinks(patient, chart !== undefined)
    const photoUrl = ({ patient: person }: Chart): string | undefined =>
        person.photo &&
        `${baseUrl}/api/${apiVersion}/tracker/trackedEntities/${person.id}` +
            `/attributes/${person.photo}/image?dimension=small`
    return {
        reading,
        chart,
        loads: sectionLoads(reading),
        placeName,
        links,
        photoUrl,
    }
}
