import * as fc from 'fast-check'
import * as v from 'valibot'
import { assign } from '../../../src/mapping/edit/assign'
import type { Assignment } from '../../../src/mapping/edit/assignment'
import { assignmentKey } from '../../../src/mapping/edit/assignment-key'
import { assignmentsOf } from '../../../src/mapping/edit/assignments-of'
import { reassign } from '../../../src/mapping/edit/reassign'
import { unassign } from '../../../src/mapping/edit/unassign'
import { emptyMapping } from '../../../src/mapping/empty-mapping'
import { type Mapping, mappingSchema } from '../../../src/mapping/mapping'
import { anAssignment, PERSON_TYPE } from './arbitrary-assignments'

const built = (assignments: readonly Assignment[]): Mapping =>
    assignments.reduce(assign, emptyMapping(PERSON_TYPE))

const keysOf = (mapping: Mapping): readonly string[] =>
    assignmentsOf(mapping).map(assignmentKey)

const aMapping = fc.array(anAssignment, { maxLength: 12 }).map(built)

describe('assign', () => {
    it('keeps the mapping valid, whatever is assigned', () => {
        fc.assert(
            fc.property(aMapping, (mapping) => {
                expect(v.parse(mappingSchema, mapping)).toEqual(mapping)
            })
        )
    })

    it('says each thing once', () => {
        fc.assert(
            fc.property(aMapping, anAssignment, (mapping, one) => {
                const once = assign(mapping, one)
                expect(assign(once, one)).toBe(once)
                expect(
                    keysOf(once).filter((key) => key === assignmentKey(one))
                ).toHaveLength(1)
            })
        )
    })

    it('takes nothing else away but the decision to leave the field out', () => {
        fc.assert(
            fc.property(aMapping, anAssignment, (mapping, one) => {
                const after = new Set(keysOf(assign(mapping, one)))
                const lost = keysOf(mapping).filter((key) => !after.has(key))
                expect(lost.every((key) => key.startsWith('left-out:'))).toBe(
                    true
                )
            })
        )
    })

    it('adds a source to a measure and leaves its name and unit', () => {
        const vital = (name: string, dataElement: string): Assignment => ({
            section: 'vitals',
            measure: { id: 'weight', concept: 'weight', name, unit: 'kg' },
            source: { dataElement },
        })
        const { vitals } = built([
            vital('Weight', 'Dabcdefghi1'),
            vital('Body weight', 'Dabcdefghi2'),
        ])
        expect(vitals).toEqual([
            {
                id: 'weight',
                concept: 'weight',
                name: 'Weight',
                unit: 'kg',
                sources: [
                    { dataElement: 'Dabcdefghi1' },
                    { dataElement: 'Dabcdefghi2' },
                ],
            },
        ])
    })
})

describe('unassign', () => {
    it('takes back what was assigned, and nothing else', () => {
        fc.assert(
            fc.property(aMapping, anAssignment, (mapping, one) => {
                const key = assignmentKey(one)
                const clean = unassign(mapping, one)
                expect(keysOf(clean)).toEqual(
                    keysOf(mapping).filter((other) => other !== key)
                )
                const back = unassign(assign(clean, one), one)
                expect(new Set(keysOf(back))).toEqual(
                    new Set(keysOf(assign(clean, one)).filter((k) => k !== key))
                )
            })
        )
    })

    it('comes back to an empty mapping when everything is taken away', () => {
        fc.assert(
            fc.property(aMapping, (mapping) => {
                const left = assignmentsOf(mapping).reduce(unassign, mapping)
                expect(left).toEqual(emptyMapping(PERSON_TYPE))
            })
        )
    })
})

describe('assignmentsOf', () => {
    it('builds the same mapping again', () => {
        fc.assert(
            fc.property(aMapping, (mapping) => {
                expect(built(assignmentsOf(mapping))).toEqual(mapping)
            })
        )
    })
})

describe('reassign', () => {
    it('leaves the new one and not the old one', () => {
        fc.assert(
            fc.property(
                fc.array(anAssignment, { minLength: 1, maxLength: 8 }),
                anAssignment,
                (some, next) => {
                    const mapping = built(some)
                    const [old] = assignmentsOf(mapping)
                    if (!old || keysOf(mapping).includes(assignmentKey(next))) {
                        return
                    }
                    const keys = keysOf(reassign(mapping, old, next))
                    expect(keys).toContain(assignmentKey(next))
                    expect(keys).not.toContain(assignmentKey(old))
                }
            )
        )
    })

    it('changes a problem where it stands', () => {
        const flag = (name: string): Assignment => ({
            section: 'problems',
            item: {
                kind: 'flag',
                name,
                source: { dataElement: 'Dabcdefghi1' },
                yesCodes: ['true'],
                noCodes: ['false'],
            },
        })
        const other: Assignment = {
            section: 'problems',
            item: {
                kind: 'enrollment',
                program: 'Pabcdefghi1',
                name: 'TB',
                whenCompleted: 'unknown',
            },
        }
        const mapping = reassign(
            built([flag('Anaemia'), other]),
            flag('Anaemia'),
            flag('Severe anaemia')
        )
        expect(
            mapping.problems.map((item) => 'name' in item && item.name)
        ).toEqual(['Severe anaemia', 'TB'])
    })

    it('changes the unit of a measure without losing its other sources', () => {
        const vital = (unit: string, dataElement: string): Assignment => ({
            section: 'vitals',
            measure: { id: 'weight', concept: 'weight', name: 'Weight', unit },
            source: { dataElement },
        })
        const mapping = reassign(
            built([vital('kg', 'Dabcdefghi1'), vital('kg', 'Dabcdefghi2')]),
            vital('kg', 'Dabcdefghi2'),
            vital('g', 'Dabcdefghi2')
        )
        expect(mapping.vitals).toEqual([
            {
                id: 'weight',
                concept: 'weight',
                name: 'Weight',
                unit: 'g',
                sources: [
                    { dataElement: 'Dabcdefghi1' },
                    { dataElement: 'Dabcdefghi2' },
                ],
            },
        ])
    })
})
