import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import { newestFirst } from '../../domain/order'
import type { RecordedValue, ValueContent } from '../../domain/recorded-value'
import type { AnySource } from '../../mapping/schema-parts'
import type { AttributeValues } from './read-attributes'

/** Where a mapped source was found: in an event, or as an attribute of the person. */
export interface SourcedValue {
    readonly name: string
    readonly content: ValueContent
    readonly event: ClinicalEvent | undefined
}

/** Whether something was seen at the event: a plan, kept or cancelled, shows nothing. */
export const fromEvent = (
    event: ClinicalEvent,
    value: RecordedValue
): SourcedValue => ({
    name: value.name,
    content: value.content,
    event,
})

/** All values of a source, newest first. */
export const valuesOfSource = (
    source: AnySource,
    attributes: AttributeValues,
    events: readonly ClinicalEvent[]
): readonly SourcedValue[] => {
    if ('attribute' in source) {
        const value = attributes.get(source.attribute)
        return value
            ? [
                  {
                      name: value.field.name,
                      content: value.content,
                      event: undefined,
                  },
              ]
            : []
    }
    const { dataElement, programStage } = source
    return events
        .filter(hasHappened)
        .filter(
            ({ stage }) =>
                programStage === undefined || stage.id === programStage
        )
        .flatMap((event) =>
            event.values
                .filter(({ field }) => field === dataElement)
                .map((value) => fromEvent(event, value))
        )
        .sort((a, b) =>
            newestFirst({ date: a.event?.date }, { date: b.event?.date })
        )
}
