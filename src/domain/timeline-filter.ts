import type { CalendarDate } from './calendar-date'
import type { ClinicalEvent } from './clinical-event'
import { foldText } from './fold-text'
import { groupVisits, type Timeline } from './timeline'
import { wordsOf } from './value-text'

/** What the reader asks to see; a part that is undefined or empty asks for everything. */
export interface TimelineFilter {
    readonly program: string | undefined
    readonly stage: string | undefined
    readonly from: CalendarDate | undefined
    readonly to: CalendarDate | undefined
    readonly text: string
}

export const NO_FILTER: TimelineFilter = {
    program: undefined,
    stage: undefined,
    from: undefined,
    to: undefined,
    text: '',
}

export const isFiltering = (filter: TimelineFilter): boolean =>
    filter.text.trim() !== '' ||
    [filter.program, filter.stage, filter.from, filter.to].some(Boolean)

export interface FilteredTimeline extends Timeline {
    readonly hiddenVisits: number
    readonly hiddenEvents: number
}

const textOf = (event: ClinicalEvent): string =>
    foldText(
        [
            event.program.name,
            event.stage.name,
            ...event.values.flatMap((value) => [
                value.name,
                ...wordsOf(value.content),
            ]),
            ...event.notes.map((note) => note.text),
        ].join('\n')
    )

/** The searched text of each event, made once: typing must not fold a whole life again. */
const foldedTexts = new WeakMap<ClinicalEvent, string>()

const foldedTextOf = (event: ClinicalEvent): string => {
    const known = foldedTexts.get(event)
    if (known !== undefined) {
        return known
    }
    const text = textOf(event)
    foldedTexts.set(event, text)
    return text
}

const passes = (
    event: ClinicalEvent,
    filter: TimelineFilter,
    words: readonly string[]
): boolean =>
    (!filter.program || event.program.id === filter.program) &&
    (!filter.stage || event.stage.id === filter.stage) &&
    (filter.from === undefined ||
        (event.date !== undefined && event.date >= filter.from)) &&
    (filter.to === undefined ||
        (event.date !== undefined && event.date <= filter.to)) &&
    words.every((word) => foldedTextOf(event).includes(word))

/** Keeps the events that pass, and counts what is hidden: a filter never hides in silence. */
export const filterTimeline = (
    timeline: Timeline,
    filter: TimelineFilter
): FilteredTimeline => {
    if (!isFiltering(filter)) {
        return { ...timeline, hiddenVisits: 0, hiddenEvents: 0 }
    }
    const words = foldText(filter.text).split(/\s+/).filter(Boolean)
    const planned = timeline.planned.filter(({ event }) =>
        passes(event, filter, words)
    )
    const events = timeline.visits.flatMap((visit) => visit.events)
    const kept = events.filter((event) => passes(event, filter, words))
    const visits = groupVisits(kept)
    return {
        planned,
        visits,
        hiddenVisits: timeline.visits.length - visits.length,
        hiddenEvents:
            events.length -
            kept.length +
            timeline.planned.length -
            planned.length,
    }
}
