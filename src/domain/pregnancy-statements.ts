import type { CalendarDate } from './calendar-date'
import type { EventSource } from './event-source'
import { newestFirst } from './order'
import type { Pregnancy, PregnancyStatements, Said } from './pregnancy'

export const noStatements: PregnancyStatements = {
    answers: [],
    lastPeriods: [],
    dueDates: [],
    gestationalWeeks: [],
    gravida: [],
    parity: [],
    deliveries: [],
    outcomes: [],
    unclear: [],
}

const newestSaid = <T>(
    lists: readonly (readonly Said<T>[])[]
): readonly Said<T>[] =>
    lists
        .flat()
        .sort(
            (a, b) =>
                newestFirst(a.source, b.source) ||
                a.source.event.localeCompare(b.source.event) ||
                a.name.localeCompare(b.name)
        )

/** One list of each kind from those of several events. */
export const joinStatements = (
    all: readonly PregnancyStatements[]
): PregnancyStatements => ({
    answers: newestSaid(all.map(({ answers }) => answers)),
    lastPeriods: newestSaid(all.map(({ lastPeriods }) => lastPeriods)),
    dueDates: newestSaid(all.map(({ dueDates }) => dueDates)),
    gestationalWeeks: newestSaid(
        all.map(({ gestationalWeeks }) => gestationalWeeks)
    ),
    gravida: newestSaid(all.map(({ gravida }) => gravida)),
    parity: newestSaid(all.map(({ parity }) => parity)),
    deliveries: newestSaid(all.map(({ deliveries }) => deliveries)),
    outcomes: newestSaid(all.map(({ outcomes }) => outcomes)),
    unclear: newestSaid(all.map(({ unclear }) => unclear)),
})

/** Every statement with its field and event, newest first. */
export const allSaid = (
    statements: PregnancyStatements
): readonly Said<unknown>[] =>
    newestSaid<unknown>([
        statements.answers,
        statements.lastPeriods,
        statements.dueDates,
        statements.gestationalWeeks,
        statements.gravida,
        statements.parity,
        statements.deliveries,
        statements.outcomes,
        statements.unclear,
    ])

/** The days on which something of the pregnancy was seen or written, earliest first. */
export const seenOn = (pregnancy: Pregnancy): readonly CalendarDate[] => {
    const sources: readonly EventSource[] = [
        ...allSaid(pregnancy).map(({ source }) => source),
        ...pregnancy.contacts,
    ]
    return sources.flatMap(({ date }) => date ?? []).sort()
}
