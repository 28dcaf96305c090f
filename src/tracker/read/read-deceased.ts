import {
    type CalendarDate,
    parseCalendarDate,
} from '../../domain/calendar-date'
import type { ClinicalEvent } from '../../domain/clinical-event'
import type { Deceased } from '../../domain/patient'
import { codesOf } from '../../domain/value-text'
import type { DeathSource } from '../../mapping/person-mapping'
import type { AttributeValues } from './read-attributes'
import { type SourcedValue, valuesOfSource } from './sourced-values'

const deathOf = (source: DeathSource, found: SourcedValue): Deceased => {
    const { deadCodes } = source
    if (deadCodes === undefined) {
        const on = codesOf(found.content).flatMap(
            (text) => parseCalendarDate(text) ?? []
        )[0]
        return on
            ? { kind: 'dead', on, source: found.name, visitAfter: undefined }
            : { kind: 'not-said' }
    }
    return codesOf(found.content).some((code) => deadCodes.includes(code))
        ? {
              kind: 'dead',
              on: undefined,
              source: found.name,
              visitAfter: undefined,
          }
        : { kind: 'not-said' }
}

/** Whether the record says that the person died; a date, where any source gives one. */
export const readDeceased = (
    sources: readonly DeathSource[],
    attributes: AttributeValues,
    events: readonly ClinicalEvent[]
): Deceased => {
    const deaths = sources.flatMap((source) => {
        const found = valuesOfSource(source.source, attributes, events)[0]
        const death = found && deathOf(source, found)
        return death?.kind === 'dead' ? [death] : []
    })
    const death = deaths.find(({ on }) => on !== undefined) ?? deaths[0]
    return death
        ? {
              ...death,
              visitAfter: lastVisitAfter(
                  death.on,
                  tellingNothing(sources, events)
              ),
          }
        : { kind: 'not-said' }
}

/** The visit in which a death was written down is no sign of life. */
const tellingNothing = (
    sources: readonly DeathSource[],
    events: readonly ClinicalEvent[]
): readonly ClinicalEvent[] => {
    const elements = new Set<string>(
        sources.flatMap(({ source }) =>
            'dataElement' in source ? [source.dataElement] : []
        )
    )
    return events.filter(
        ({ values }) => !values.some(({ field }) => elements.has(field))
    )
}

const lastVisitAfter = (
    day: CalendarDate | undefined,
    events: readonly ClinicalEvent[]
): CalendarDate | undefined =>
    events
        .filter(({ status }) => status === 'finished')
        .flatMap(({ date }) => (day && date && date > day ? [date] : []))
        .sort()
        .at(-1)
