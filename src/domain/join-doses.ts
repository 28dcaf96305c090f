import type { CalendarDate } from './calendar-date'
import { groupBy } from './group-by'
import type { DoseRecord, DoseSource, DoseState } from './immunization'
import type { ValueContent } from './recorded-value'

/** What one field says of one dose, before it is compared with its neighbours. */
export interface DoseFinding {
    readonly dose: number | undefined
    readonly says: DoseState
    /** The day given, where the field itself is that day. */
    readonly givenOn: CalendarDate | undefined
    readonly reason: ValueContent | undefined
    readonly source: DoseSource
}

/**
 * The yes and the day of one dose are one dose. A yes and a no contradict each other, unless they
 * speak of two products: there, one was chosen.
 */
const stateOf = (findings: readonly DoseFinding[]): DoseState => {
    const productsThat = (state: DoseState) =>
        findings
            .filter(({ says }) => says === state)
            .map(({ source }) => source.product)
    const given = productsThat('given')
    const denied = productsThat('not-given')
    if (given.length > 0) {
        return given.some((product) => denied.includes(product))
            ? 'unclear'
            : 'given'
    }
    return productsThat('unclear').length > 0 ? 'unclear' : 'not-given'
}

/** All that one event says of one dose; two days of one dose are two records. */
const inOneEvent = (
    findings: readonly DoseFinding[]
): readonly DoseRecord[] => {
    const [first] = findings
    if (!first) {
        return []
    }
    const state = stateOf(findings)
    const days = new Set(findings.flatMap(({ givenOn }) => givenOn ?? []))
    const recordOn = (day: CalendarDate | undefined): DoseRecord => ({
        key: `${first.source.event} ${first.dose ?? ''} ${day ?? ''}`,
        dose: first.dose,
        state,
        date: day ?? first.source.date,
        dateFrom: day ? 'value' : 'visit',
        reason: findings.find(({ reason }) => reason)?.reason,
        sources: findings
            .filter(({ givenOn }) => givenOn === undefined || givenOn === day)
            .map(({ source }) => source),
    })
    return days.size === 0 ? [recordOn(undefined)] : [...days].map(recordOn)
}

/** Nobody gets one dose twice on one day: there it was written down twice. */
const joinSameDay = (records: readonly DoseRecord[]): readonly DoseRecord[] => {
    const groups = groupBy(records, ({ key, dose, date, state }) =>
        state === 'given' && dose !== undefined && date !== undefined
            ? `${dose} ${date}`
            : key
    )
    return [...groups.values()].flatMap((group) => {
        const [first] = group
        const sources = group.flatMap((record) => record.sources)
        const dateFrom = group.some((record) => record.dateFrom === 'value')
            ? 'value'
            : 'visit'
        return first ? [{ ...first, dateFrom, sources }] : []
    })
}

const LAST = '9999'

const byDoseThenDay = (a: DoseRecord, b: DoseRecord): number => {
    const [doseA, doseB] = [a.dose ?? Infinity, b.dose ?? Infinity]
    if (doseA !== doseB) {
        return doseA < doseB ? -1 : 1
    }
    return (
        (a.date ?? LAST).localeCompare(b.date ?? LAST) ||
        (a.key < b.key ? -1 : 1)
    )
}

/** The doses of one vaccine, from what the fields of all events say of it. */
export const joinDoses = (
    findings: readonly DoseFinding[]
): readonly DoseRecord[] => {
    const groups = groupBy(
        findings,
        ({ source, dose }) => `${source.event} ${dose ?? ''}`
    )
    return joinSameDay(
        [...groups.values()].flatMap(inOneEvent).sort(byDoseThenDay)
    )
}
