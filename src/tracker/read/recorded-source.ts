import type { ClinicalEvent } from '../../domain/clinical-event'
import { eventSourceOf } from '../../domain/event-source'
import type { RecordedSource } from '../../domain/recorded-source'
import type { RecordedValue } from '../../domain/recorded-value'

/** Who stored the value itself goes before who made the event. */
export const recordedIn = (
    event: ClinicalEvent,
    value: RecordedValue
): RecordedSource => ({
    ...eventSourceOf(event),
    by: value.recordedBy ?? event.recordedBy,
})
