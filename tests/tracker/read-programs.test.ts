import { noShapes } from '../../src/mapping/program-shape'
import {
    optionSetsUsed,
    withOptionSets,
} from '../../src/tracker/read/read-option-sets'
import { readPrograms } from '../../src/tracker/read/read-programs'
import { uid } from '../fixtures/builders'
import { clinicShapes } from '../fixtures/clinic-programs'

const element = (name: string, sortOrder?: number) => ({
    sortOrder,
    dataElement: { id: uid(name), displayName: name, valueType: 'TEXT' },
})

const attribute = (name: string, sortOrder?: number, searchable = false) => ({
    sortOrder,
    searchable,
    trackedEntityAttribute: { id: uid(name), displayName: name },
})

const shapesOf = (program: Record<string, unknown>) => {
    const read = readPrograms({ programs: [{ id: uid('p'), ...program }] })
    return read.ok ? read.value : noShapes
}

const fieldsOf = (stage: Record<string, unknown>) =>
    shapesOf({ programStages: [{ id: uid('s'), ...stage }] }).stages.get(
        uid('s')
    )?.fields

describe('readPrograms', () => {
    it('puts a form in order: by section, then what stands in none', () => {
        const stage = {
            programStageDataElements: [
                element('c', 3),
                element('a', 1),
                element('b', 2),
                element('d', 4),
            ],
            programStageSections: [
                { sortOrder: 2, dataElements: [{ id: uid('a') }] },
                {
                    sortOrder: 1,
                    dataElements: [{ id: uid('d') }, { id: uid('gone') }],
                },
            ],
        }
        expect(fieldsOf(stage)).toEqual(['d', 'a', 'b', 'c'].map((n) => uid(n)))
        expect(fieldsOf({ ...stage, programStageSections: [] })).toEqual(
            ['a', 'b', 'c', 'd'].map((n) => uid(n))
        )
    })

    it('keeps the codes by which another server knows a program and its stages', () => {
        const stages = [{ id: uid('s'), code: 'VISIT' }, { id: uid('t') }]
        const shapes = shapesOf({ code: 'CLINIC', programStages: stages })
        expect(shapes.programs.get(uid('p'))?.code).toBe('CLINIC')
        expect(shapes.stages.get(uid('s'))?.code).toBe('VISIT')
        expect(shapes.stages.get(uid('t'))?.code).toBeUndefined()
    })

    it('calls a field by its name in forms, else by its name, else by its uid', () => {
        const named = (names: Record<string, string>) =>
            shapesOf({
                programStages: [
                    {
                        id: uid('s'),
                        programStageDataElements: [
                            { dataElement: { id: uid('x'), ...names } },
                        ],
                    },
                ],
            }).fields.get(uid('x'))?.name
        expect([
            named({ displayFormName: 'BP', displayName: 'HTN - BP' }),
            named({ displayName: 'HTN - BP' }),
            named({}),
        ]).toEqual(['BP', 'HTN - BP', uid('x')])
    })

    it('lists an attribute of program and person type once, as the program has it', () => {
        const { programs, fields } = shapesOf({
            programTrackedEntityAttributes: [
                attribute('name', 2, true),
                attribute('number', 1, true),
            ],
            trackedEntityType: {
                id: uid('person'),
                trackedEntityTypeAttributes: [
                    attribute('name'),
                    attribute('village'),
                ],
            },
        })
        expect(
            programs
                .get(uid('p'))
                ?.attributes.map(({ field, searchable }) => [field, searchable])
        ).toEqual([
            [uid('number'), true],
            [uid('name'), true],
            [uid('village'), false],
        ])
        expect(fields.get(uid('village'))?.kind).toBe('attribute')
    })

    it('keeps the other programs, stages and fields when one is malformed', () => {
        const read = readPrograms({
            programs: [
                'nonsense',
                { id: '?' },
                {
                    id: uid('p'),
                    programStages: [
                        { name: 'no id' },
                        {
                            id: uid('s'),
                            programStageDataElements: [7, element('a')],
                        },
                    ],
                },
            ],
        })
        const shapes = read.ok ? read.value : noShapes
        expect([...shapes.programs.keys()]).toEqual([uid('p')])
        expect([...shapes.stages.keys()]).toEqual([uid('s')])
        expect([...shapes.fields.keys()]).toEqual([uid('a')])
    })

    it.each([[undefined], ['<html>'], [{}], [{ programs: 'none' }]])(
        'refuses %j',
        (answer) => {
            expect(readPrograms(answer).ok).toBe(false)
        }
    )
})

describe('option sets', () => {
    it('used are listed once, in a stable order', () => {
        const used = optionSetsUsed(clinicShapes)
        expect(used).toEqual([...new Set(used)].sort())
        expect(used).toContain(uid('diagnoses'))
        expect(used).toHaveLength(6)
    })

    it('name an option without a name by its code, and skip what is none', () => {
        const read = withOptionSets(noShapes, {
            optionSets: [
                { id: uid('o'), options: [{ code: 'A' }, { name: 'no code' }] },
                'nonsense',
            ],
        })
        const sets = read.ok ? read.value.optionSets : new Map()
        expect([...sets.keys()]).toEqual([uid('o')])
        expect([...sets.get(uid('o'))]).toEqual([
            ['A', { code: 'A', name: 'A' }],
        ])
        expect(withOptionSets(noShapes, {}).ok).toBe(false)
    })
})
