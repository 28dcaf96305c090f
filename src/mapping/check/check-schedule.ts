import type {
    ImmunizationSchedule,
    ScheduledDose,
} from '../../domain/immunization-schedule'
import type { FaultFound, ScheduleProblem } from './fault'

/** A dose and the one that it follows in its series, if any. */
interface InSeries {
    readonly dose: ScheduledDose
    readonly before: ScheduledDose | undefined
}

const PROBLEMS: readonly (readonly [
    ScheduleProblem,
    (one: InSeries) => boolean,
])[] = [
    ['due-too-early', ({ dose }) => dose.dueAgeDays < dose.minAgeDays],
    [
        'due-too-late',
        ({ dose }) =>
            dose.maxAgeDays !== undefined && dose.dueAgeDays > dose.maxAgeDays,
    ],
    [
        'order',
        ({ dose, before }) =>
            before !== undefined && dose.dueAgeDays <= before.dueAgeDays,
    ],
    [
        'interval',
        ({ dose, before }) =>
            before !== undefined &&
            dose.dueAgeDays - before.dueAgeDays < (dose.minIntervalDays ?? 0),
    ],
]

const beforeIn = (
    doses: readonly ScheduledDose[],
    { vaccine, dose }: ScheduledDose
): ScheduledDose | undefined =>
    doses
        .filter((other) => other.vaccine === vaccine && other.dose < dose)
        .reduce<ScheduledDose | undefined>(
            (last, other) => (last && last.dose >= other.dose ? last : other),
            undefined
        )

const problemsOf = (
    doses: readonly ScheduledDose[],
    index: number
): readonly ScheduleProblem[] => {
    const dose = doses[index]
    if (!dose) {
        return []
    }
    const isSame = (other: ScheduledDose) =>
        other.vaccine === dose.vaccine && other.dose === dose.dose
    if (doses.slice(0, index).some(isSame)) {
        return ['twice']
    }
    const inSeries = { dose, before: beforeIn(doses, dose) }
    const problem = PROBLEMS.find(([, holds]) => holds(inSeries))
    return problem ? [problem[0]] : []
}

/** A schedule by which every dose can be given when it is due. */
export const checkSchedule = (
    schedule: ImmunizationSchedule | undefined
): readonly FaultFound[] => {
    const doses = schedule?.doses ?? []
    return doses.flatMap(({ vaccine, dose }, n) => {
        const path = `schedule.doses.${n}`
        return problemsOf(doses, n).map((problem) => ({
            kind: 'schedule-fault' as const,
            path,
            id: vaccine,
            vaccine,
            dose,
            problem,
            mend:
                problem === 'twice'
                    ? { kind: 'remove' as const, path }
                    : undefined,
        }))
    })
}
