import * as fc from 'fast-check'
import { assign } from '../../../src/mapping/edit/assign'
import type { Assignment } from '../../../src/mapping/edit/assignment'
import { assignmentKey } from '../../../src/mapping/edit/assignment-key'
import { assignmentsOf } from '../../../src/mapping/edit/assignments-of'
import { mergeMappings } from '../../../src/mapping/edit/merge'
import { unassign } from '../../../src/mapping/edit/unassign'
import { emptyMapping } from '../../../src/mapping/empty-mapping'
import type { Mapping } from '../../../src/mapping/mapping'
import { anAssignment, PERSON_TYPE } from './arbitrary-assignments'

const built = (some: readonly Assignment[]): Mapping =>
    some.reduce(assign, emptyMapping(PERSON_TYPE))

const keysOf = (mapping: Mapping) =>
    new Set(assignmentsOf(mapping).map(assignmentKey))

const aMapping = fc.array(anAssignment, { maxLength: 8 }).map(built)

const saved = (mapping: Mapping, revision: number, savedBy: string) => ({
    ...mapping,
    revision,
    savedBy,
    savedAt: '2026-11-22T10:00:00.000Z',
})

describe('merging two administrators’ changes', () => {
    it('is their version when I changed nothing, and mine when they did not', () => {
        fc.assert(
            fc.property(aMapping, aMapping, (base, other) => {
                expect(
                    mergeMappings({ base, mine: base, theirs: other })
                ).toEqual({ mapping: other, conflicts: [] })
                expect(
                    mergeMappings({ base, mine: other, theirs: base })
                ).toEqual({ mapping: other, conflicts: [] })
            })
        )
    })

    it('has what each of them added', () => {
        fc.assert(
            fc.property(
                aMapping,
                anAssignment,
                anAssignment,
                (base, mine, theirs) => {
                    fc.pre(
                        mine.section !== 'left-out' &&
                            theirs.section !== 'left-out'
                    )
                    const { mapping } = mergeMappings({
                        base,
                        mine: assign(base, mine),
                        theirs: assign(base, theirs),
                    })
                    expect(keysOf(mapping)).toContain(assignmentKey(mine))
                    expect(keysOf(mapping)).toContain(assignmentKey(theirs))
                }
            )
        )
    })

    it('lacks what I took away', () => {
        fc.assert(
            fc.property(aMapping, anAssignment, (base, theirs) => {
                const [gone] = assignmentsOf(base)
                fc.pre(
                    gone !== undefined &&
                        assignmentKey(gone) !== assignmentKey(theirs)
                )
                if (!gone) {
                    return
                }
                const { mapping } = mergeMappings({
                    base,
                    mine: unassign(base, gone),
                    theirs: base,
                })
                expect(keysOf(mapping)).not.toContain(assignmentKey(gone))
            })
        )
    })

    it('keeps theirs where both changed the same thing, and names it', () => {
        const weight = (unit: string): Mapping =>
            built([
                {
                    section: 'vitals',
                    measure: {
                        id: 'weight',
                        concept: 'weight',
                        name: 'Weight',
                        unit,
                    },
                    source: { dataElement: 'Dabcdefghi1' },
                },
            ])
        const { mapping, conflicts } = mergeMappings({
            base: weight('kg'),
            mine: weight('g'),
            theirs: weight('[lb_av]'),
        })
        expect(mapping.vitals[0]?.unit).toBe('[lb_av]')
        expect(conflicts).toEqual(['vitals."weight".unit'])
    })

    it('is of their revision: who saved is no change of mine', () => {
        const base = saved(built([]), 1, 'ada')
        const theirs = saved(built([]), 2, 'ben')
        const { mapping, conflicts } = mergeMappings({
            base,
            mine: { ...base, programs: ['Pabcdefghi1'] },
            theirs,
        })
        expect(mapping).toEqual({ ...theirs, programs: ['Pabcdefghi1'] })
        expect(conflicts).toEqual([])
    })
})
