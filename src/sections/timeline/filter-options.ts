import type { ClinicalEvent } from '../../domain/clinical-event'
import type { Named, ProgramId, StageId } from '../../domain/ids'

/** A program of the record with those of its stages that occur in it. */
export interface ProgramOption extends Named<ProgramId> {
    readonly stages: readonly Named<StageId>[]
}

const byName = (a: Named<string>, b: Named<string>): number =>
    a.name.localeCompare(b.name)

const stagesOf = (
    events: readonly ClinicalEvent[]
): readonly Named<StageId>[] => {
    const stages = new Map(events.map(({ stage }) => [stage.id, stage]))
    return [...stages.values()].sort(byName)
}

/** What can be filtered by: only what occurs in the record. */
export const filterOptionsOf = (
    events: readonly ClinicalEvent[]
): readonly ProgramOption[] => {
    const programs = new Map(events.map(({ program }) => [program.id, program]))
    return [...programs.values()].sort(byName).map((program) => ({
        ...program,
        stages: stagesOf(
            events.filter((event) => event.program.id === program.id)
        ),
    }))
}
