import type { Assignment } from '../../../src/mapping/edit/assignment'
import { propose } from '../../../src/mapping/suggest/proposals'
import { suggest } from '../../../src/mapping/suggest/suggest'
import { inSection, invent, type InventedProgram } from './invent'

/** What is proposed for an invented program. */
export const assignmentsOf = (
    program: InventedProgram
): readonly Assignment[] => {
    const facts = invent(program)
    return propose(suggest(facts), facts).map(({ assignment }) => assignment)
}

/** What is proposed for invented fields of one visit. */
export const ofFields = (...lines: readonly string[]): readonly Assignment[] =>
    assignmentsOf({
        name: 'Care',
        stages: [{ name: 'Visit', fields: inSection(undefined, ...lines) }],
    })

/** The items of a list of the mapping, where an assignment has one. */
export const items = (assignments: readonly Assignment[]): readonly unknown[] =>
    assignments.map((one) => ('item' in one ? one.item : one))
