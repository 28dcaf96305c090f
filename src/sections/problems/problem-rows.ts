import type { Problem, ProblemStatus } from '../../domain/problem'

export interface ProblemGroup {
    readonly status: ProblemStatus
    readonly problems: readonly Problem[]
}

const ORDER: readonly ProblemStatus[] = ['active', 'unknown', 'inactive']

const lastSeenFirst = (a: Problem, b: Problem): number =>
    (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '') ||
    a.name.localeCompare(b.name)

/** Active, unknown and inactive apart; within a group the last seen first. Empty groups are left out. */
export const problemGroups = (
    problems: readonly Problem[]
): readonly ProblemGroup[] =>
    ORDER.map((status) => ({
        status,
        problems: problems
            .filter((problem) => problem.status === status)
            .sort(lastSeenFirst),
    })).filter((group) => group.problems.length > 0)

/** The distinct names of the programs that a problem comes from. */
export const sourceNames = ({ sources }: Problem): readonly string[] => [
    ...new Set(sources.flatMap(({ program }) => program?.name ?? [])),
]
