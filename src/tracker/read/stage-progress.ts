import type { CalendarDate } from '../../domain/calendar-date'
import { type ClinicalEvent, hasHappened } from '../../domain/clinical-event'
import type { StageProgress } from '../../domain/enrollment'
import { groupBy } from '../../domain/group-by'
import type { StageShape } from '../../mapping/program-shape'

const datesOf = (events: readonly ClinicalEvent[]): readonly CalendarDate[] =>
    events.flatMap(({ date }) => date ?? []).sort()

const progressOf = (
    stage: StageProgress['stage'],
    repeatable: boolean | undefined,
    events: readonly ClinicalEvent[]
): StageProgress => {
    const done = events.filter(hasHappened)
    const planned = events.filter(({ status }) => status === 'planned')
    return {
        stage: { id: stage.id, name: stage.name },
        repeatable,
        done: done.length,
        planned: planned.length,
        lastDone: datesOf(done).at(-1),
        nextPlanned: datesOf(planned)[0],
    }
}

/** Every stage of the program with what was done of it, then those that only the events know. */
export const stageProgress = (
    stages: readonly StageShape[],
    events: readonly ClinicalEvent[]
): readonly StageProgress[] => {
    const byStage = groupBy(events, ({ stage }) => stage.id)
    const known = new Set(stages.map(({ id }) => id))
    const gone = [...byStage].filter(([id]) => !known.has(id))
    return [
        ...stages.map((stage) =>
            progressOf(stage, stage.repeatable, byStage.get(stage.id) ?? [])
        ),
        ...gone.flatMap(([, its]) => {
            const stage = its[0]?.stage
            return stage ? [progressOf(stage, undefined, its)] : []
        }),
    ]
}
