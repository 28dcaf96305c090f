import type { Chart } from './chart'
import {
    type ChartChange,
    PATIENT_LISTS,
    type VitalCount,
} from './chart-change'
import type { MeasureSeries } from './observation'
import type { Patient, PersonDetail } from './patient'
import type { Problem } from './problem'

/** Charts are plain data that was built in one way: equal text is equal content. */
const isSame = (a: unknown, b: unknown): boolean =>
    JSON.stringify(a) === JSON.stringify(b)

const FACTS = ['name', 'birthDate', 'sex', 'deceased'] as const

const factChanges = (before: Patient, after: Patient): readonly ChartChange[] =>
    FACTS.filter((fact) => !isSame(before[fact], after[fact])).map((fact) => ({
        part: 'patient',
        fact,
        before,
        after,
    }))

const photoChanges = (
    before: Patient,
    after: Patient
): readonly ChartChange[] => {
    if (before.photo === after.photo) {
        return []
    }
    const kind = !before.photo ? 'added' : !after.photo ? 'removed' : 'changed'
    return [{ part: 'photo', kind }]
}

const missingIn = (
    details: readonly PersonDetail[],
    others: readonly PersonDetail[]
): readonly PersonDetail[] =>
    details.filter(
        ({ field, label }) =>
            !others.some((one) => one.field === field && one.label === label)
    )

const detailChanges = (
    before: Patient,
    after: Patient
): readonly ChartChange[] =>
    PATIENT_LISTS.flatMap((list) => [
        ...missingIn(before[list], after[list]).map(
            ({ label }): ChartChange => ({
                part: 'detail',
                list,
                kind: 'removed',
                label,
            })
        ),
        ...missingIn(after[list], before[list]).map(
            ({ label }): ChartChange => ({
                part: 'detail',
                list,
                kind: 'added',
                label,
            })
        ),
    ])

const problemChanges = (
    before: Chart,
    after: Chart
): readonly ChartChange[] => {
    const old = new Map(before.problems.map((one) => [one.key, one]))
    const now = new Set(after.problems.map(({ key }) => key))
    const gone = before.problems.filter(({ key }) => !now.has(key))
    return [
        ...gone.map((problem): ChartChange => ({
            part: 'problem',
            kind: 'removed',
            problem,
        })),
        ...after.problems.flatMap((problem) =>
            problemChange(old.get(problem.key), problem)
        ),
    ]
}

const problemChange = (
    before: Problem | undefined,
    after: Problem
): readonly ChartChange[] => {
    if (!before) {
        return [{ part: 'problem', kind: 'added', problem: after }]
    }
    return isSame(before, after)
        ? []
        : [{ part: 'problem', kind: 'changed', before, after }]
}

const countOf = ({ measure, observations }: MeasureSeries): VitalCount => ({
    measure,
    values: observations.length,
    stages: new Set(observations.map(({ stage }) => stage.id)).size,
    flagged: observations.filter(({ flag }) => flag).length,
})

const vitalChanges = (before: Chart, after: Chart): readonly ChartChange[] => {
    const old = new Map(before.vitals.map((one) => [one.measure.id, one]))
    const now = new Map(after.vitals.map((one) => [one.measure.id, one]))
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
        const [was, is] = [old.get(id), now.get(id)]
        return isSame(was, is)
            ? []
            : [
                  {
                      part: 'vital' as const,
                      before: was && countOf(was),
                      after: is && countOf(is),
                  },
              ]
    })
}

const timelineOnly = ({ unmapped }: Chart): number =>
    unmapped.reduce((sum, { count }) => sum + count, 0)

const countChanges = (before: Chart, after: Chart): readonly ChartChange[] => {
    const counts = [
        {
            part: 'timeline-only' as const,
            before: timelineOnly(before),
            after: timelineOnly(after),
        },
        {
            part: 'unread' as const,
            before: before.issues.length,
            after: after.issues.length,
        },
    ]
    return counts.filter((one) => one.before !== one.after)
}

/** What a reader of the chart would see differently, in the order of the chart. */
export const compareCharts = (
    before: Chart,
    after: Chart
): readonly ChartChange[] => [
    ...factChanges(before.patient, after.patient),
    ...photoChanges(before.patient, after.patient),
    ...detailChanges(before.patient, after.patient),
    ...problemChanges(before, after),
    ...vitalChanges(before, after),
    ...countChanges(before, after),
]
