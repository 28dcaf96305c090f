import type { CalendarDate } from './calendar-date'
import type { MedicationAnswer, MedicationRun } from './medication'

/** What one day of one stage says of each medicine that it speaks of. */
export interface MedicationDay {
    readonly stage: string
    readonly date: CalendarDate
    readonly answers: ReadonlyMap<string, readonly MedicationAnswer[]>
}

type OpenRuns = Map<string, { run: MedicationRun; lastDay: number }>

const extended = (run: MedicationRun, to: CalendarDate): MedicationRun => ({
    ...run,
    to,
    timesRecorded: run.timesRecorded + 1,
})

const begun = (date: CalendarDate): MedicationRun => ({
    from: date,
    to: date,
    timesRecorded: 1,
})

/**
 * A run goes on from one day of the stage to the next, over days on which the answer was unclear;
 * it is over at a day that denies the medicine or records others only.
 */
const runsInStage = (
    days: readonly MedicationDay[]
): ReadonlyMap<string, readonly MedicationRun[]> => {
    const open: OpenRuns = new Map()
    const closed = new Map<string, MedicationRun[]>()
    const close = (key: string, run: MedicationRun) => {
        const known = closed.get(key)
        if (known) {
            known.push(run)
        } else {
            closed.set(key, [run])
        }
    }
    days.forEach(({ date, answers }, day) => {
        for (const [key, said] of answers) {
            const before = open.get(key)
            const goesOn = before?.lastDay === day - 1
            if (before && (!goesOn || said.includes('no'))) {
                close(key, before.run)
                open.delete(key)
            }
            const kept = open.get(key)?.run
            if (said.every((answer) => answer === 'yes')) {
                const run = kept ? extended(kept, date) : begun(date)
                open.set(key, { run, lastDay: day })
            } else if (kept) {
                open.set(key, { run: kept, lastDay: day })
            }
        }
    })
    open.forEach(({ run }, key) => close(key, run))
    return closed
}

const oldestFirst = (a: MedicationRun, b: MedicationRun): number =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0

/** Two stages may record one medicine at the same time. */
const joinOverlapping = (
    runs: readonly MedicationRun[]
): readonly MedicationRun[] => {
    const joined: MedicationRun[] = []
    for (const run of [...runs].sort(oldestFirst)) {
        const last = joined.at(-1)
        if (last && run.from <= last.to) {
            joined[joined.length - 1] = {
                from: last.from,
                to: run.to > last.to ? run.to : last.to,
                timesRecorded: last.timesRecorded + run.timesRecorded,
            }
        } else {
            joined.push(run)
        }
    }
    return joined.reverse()
}

/** The runs of each medicine over all stages, newest first. Days come oldest first within a stage. */
export const medicationRuns = (
    daysByStage: Iterable<readonly MedicationDay[]>
): ReadonlyMap<string, readonly MedicationRun[]> => {
    const all = new Map<string, MedicationRun[]>()
    for (const days of daysByStage) {
        for (const [key, runs] of runsInStage(days)) {
            all.set(key, [...(all.get(key) ?? []), ...runs])
        }
    }
    return new Map(
        [...all].map(([key, runs]) => [key, joinOverlapping(runs)] as const)
    )
}
