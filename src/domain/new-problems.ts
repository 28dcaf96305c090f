import type { CalendarDate } from './calendar-date'
import type { Chart } from './chart'
import { type ComparedDays, isNewDay } from './compared-days'
import type { Enrollment } from './enrollment'
import type { Problem, ProblemSource } from './problem'

/** A problem that nothing in the record says before the new days. */
export interface NewProblem {
    readonly kind: 'problem'
    readonly problem: Problem
    /** The day it was first recorded. */
    readonly firstSeen: CalendarDate
    /** Where it was first recorded. */
    readonly source: ProblemSource
}

const earliest = (
    dates: readonly (CalendarDate | undefined)[]
): CalendarDate | undefined =>
    dates.filter((date) => date !== undefined).sort()[0]

/** An enrollment says it from its first day on; its source bears the day of the newest visit. */
const firstDayOf = (
    source: ProblemSource,
    enrollments: readonly Enrollment[]
): CalendarDate | undefined =>
    source.kind === 'enrollment'
        ? earliest(
              enrollments
                  .filter(({ program }) => program.id === source.program?.id)
                  .map(({ enrolledOn }) => enrolledOn)
          )
        : source.date

/** Told only where every source has a day: an undated one may be old. */
const newProblem = (
    problem: Problem,
    enrollments: readonly Enrollment[],
    days: ComparedDays
): readonly NewProblem[] => {
    const seen = problem.sources.map((source) => ({
        source,
        date: firstDayOf(source, enrollments),
    }))
    const isNew = seen.every(({ date }) => isNewDay(date, days))
    const first = [...seen].sort((a, b) =>
        (a.date ?? '').localeCompare(b.date ?? '')
    )[0]
    return isNew && first?.date
        ? [
              {
                  kind: 'problem',
                  problem,
                  firstSeen: first.date,
                  source: first.source,
              },
          ]
        : []
}

/** The problems first recorded on the new days, save those that are over. */
export const newProblems = (
    { problems, enrollments }: Pick<Chart, 'problems' | 'enrollments'>,
    days: ComparedDays
): readonly NewProblem[] =>
    problems
        .filter(({ status }) => status !== 'inactive')
        .flatMap((problem) => newProblem(problem, enrollments, days))
