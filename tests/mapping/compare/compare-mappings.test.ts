import * as fc from 'fast-check'
import { compareMappings } from '../../../src/mapping/compare/compare-mappings'
import type { Mapping } from '../../../src/mapping/mapping'
import { readMapping } from '../../../src/mapping/migrate'
import { hasSameContent } from '../../../src/mapping/same-mapping'
import { uid } from '../../fixtures/builders'
import { clinicMapping, clinicPerson } from '../../fixtures/clinic-mapping'
import { demoMapping } from '../../sandbox/data/demo-data'
import { anyEdit } from './single-edits'

const demo = (): Mapping => {
    const read = readMapping(demoMapping)
    if (!read.ok) {
        throw new Error(JSON.stringify(read.error))
    }
    return read.value
}

const KINDS = {
    adds: 'added',
    removes: 'removed',
    moves: 'reordered',
    changes: 'changed',
} as const

const vital = (id: string, parts: Record<string, unknown> = {}) => ({
    id,
    concept: 'other',
    name: id,
    unit: 'kg',
    sources: [{ dataElement: uid(id) }],
    ...parts,
})

const vitals = (...all: readonly unknown[]) => clinicMapping({ vitals: all })

describe('compareMappings', () => {
    const mapping = demo()
    const edits = anyEdit(mapping)

    it('says nothing of a mapping and itself', () => {
        expect(compareMappings(mapping, demo())).toEqual([])
    })

    it('says nothing of who saved it when', () => {
        const saved = { ...mapping, revision: 9, savedBy: 'x', savedAt: 'y' }
        expect(compareMappings(mapping, saved)).toEqual([])
    })

    it('tells each single edit as one change, of its kind and in its list', () => {
        fc.assert(
            fc.property(edits, ({ does, path, edited }) => {
                expect(compareMappings(mapping, edited)).toEqual([
                    expect.objectContaining({
                        kind: KINDS[does],
                        path: expect.stringContaining(path),
                    }),
                ])
            }),
            { numRuns: 300 }
        )
    })

    it('tells the way back as the opposite', () => {
        const opposite = {
            added: 'removed',
            removed: 'added',
            changed: 'changed',
            reordered: 'reordered',
        }
        fc.assert(
            fc.property(edits, ({ edited }) => {
                const there = compareMappings(mapping, edited)
                const back = compareMappings(edited, mapping)
                expect(back.map(({ kind }) => kind)).toEqual(
                    there.map(({ kind }) => opposite[kind])
                )
            })
        )
    })

    it('says something exactly where the content is not the same', () => {
        fc.assert(
            fc.property(edits, edits, (one, other) => {
                const same = hasSameContent(one.edited, other.edited)
                const changes = compareMappings(one.edited, other.edited)
                expect(changes.length === 0).toBe(same)
            })
        )
    })

    it('knows a measure by its id, and says what is new of it', () => {
        const before = vitals(vital('weight'), vital('height'))
        const after = vitals(
            vital('height'),
            vital('weight', { name: 'Body weight', decimals: 1 })
        )
        expect(compareMappings(before, after)).toEqual([
            {
                section: 'vitals',
                kind: 'changed',
                path: 'vitals.1',
                name: 'Body weight',
                ids: [uid('weight')],
                item: after.vitals[1],
                details: [
                    { key: 'name', before: 'weight', after: 'Body weight' },
                    { key: 'decimals', before: undefined, after: 1 },
                ],
            },
            expect.objectContaining({
                kind: 'reordered',
                path: 'vitals',
                details: [
                    {
                        key: 'order',
                        before: ['weight', 'height'],
                        after: ['height', 'Body weight'],
                    },
                ],
            }),
        ])
    })

    it('does not take what stands between for a new order', () => {
        const before = vitals(vital('a'), vital('b'), vital('c'))
        const after = vitals(vital('c'))
        const kinds = compareMappings(before, after).map(({ kind }) => kind)
        expect(kinds).toEqual(['removed', 'removed'])
    })

    it('keeps apart what is read from one field', () => {
        const flag = (name: string) => ({
            kind: 'flag',
            name,
            source: { dataElement: uid('diabetic') },
            yesCodes: [name],
        })
        const before = clinicMapping({ problems: [flag('A'), flag('B')] })
        const after = clinicMapping({ problems: [flag('B')] })
        expect(compareMappings(before, after)).toEqual([
            expect.objectContaining({
                kind: 'removed',
                name: 'A',
                path: 'problems.0',
            }),
        ])
    })

    it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
        [
            'the sex codes',
            {},
            {
                person: {
                    ...clinicPerson,
                    sex: { ...clinicPerson.sex, codes: { female: ['W'] } },
                },
            },
        ],
        [
            'the type of the person',
            {},
            { person: { ...clinicPerson, trackedEntityType: uid('other') } },
        ],
        [
            'where new problems go',
            {},
            {
                newProblems: {
                    program: uid('clinic'),
                    programStage: uid('problems'),
                },
            },
        ],
        [
            'the schedule as a whole',
            {},
            { schedule: { name: 'N', source: 'S', version: '1', doses: [] } },
        ],
        [
            'the edition of the schedule',
            { schedule: { name: 'N', source: 'S', version: '1', doses: [] } },
            { schedule: { name: 'N', source: 'S', version: '2', doses: [] } },
        ],
        [
            'one dose of the schedule',
            { schedule: { name: 'N', source: 'S', version: '1', doses: [] } },
            {
                schedule: {
                    name: 'N',
                    source: 'S',
                    version: '1',
                    doses: [
                        {
                            vaccine: 'bcg',
                            dose: 0,
                            minAgeDays: 0,
                            dueAgeDays: 0,
                        },
                    ],
                },
            },
        ],
        [
            'a pregnancy with nothing in it',
            { pregnancy: undefined },
            { pregnancy: {} },
        ],
        [
            'health workers without a group',
            {},
            { healthWorkers: { userGroups: [] } },
        ],
    ])('tells %s as one change', (_, before, after) => {
        const [one, other] = [clinicMapping(before), clinicMapping(after)]
        expect(compareMappings(one, other)).toHaveLength(1)
        expect(compareMappings(other, one)).toHaveLength(1)
    })
})
