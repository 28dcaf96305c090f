import '../locales/index.js'
import * as v from 'valibot'
import { parseUid } from '../domain/ids'
import { Providers } from './providers'
import { WidgetChart } from './widget-chart'

/**
 * What Capture's enrollment dashboard gives its widgets (dhis2.md 8.1). Only the person counts
 * here; `enrollmentId` may be the word AUTO and the org unit may be missing.
 */
const captureProps = v.object({ teiId: v.optional(v.string()) })

const patientOf = (props: unknown) => {
    const parsed = v.safeParse(captureProps, props)
    return parsed.success ? parseUid<'patient'>(parsed.output.teiId) : undefined
}

/** The chart in a column of 300 to 400 px of another app. */
const CaptureWidget = (props: Readonly<Record<string, unknown>>) => {
    const patient = patientOf(props)
    return (
        <Providers>
            <WidgetChart key={patient} patient={patient} />
        </Providers>
    )
}

export default CaptureWidget
