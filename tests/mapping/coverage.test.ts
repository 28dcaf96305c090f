import * as fc from 'fast-check'
import { coverageOf, type ValueCounts } from '../../src/mapping/coverage'
import type { Mapping } from '../../src/mapping/mapping'
import { readMapping } from '../../src/mapping/migrate'
import { noShapes } from '../../src/mapping/program-shape'
import { countValues } from '../../src/tracker/read/count-values'
import { uid } from '../fixtures/builders'

const mappingOf = (document: unknown): Mapping => {
    const mapping = readMapping(document)
    if (!mapping.ok) {
        throw new Error('no mapping')
    }
    return mapping.value
}

const mappingWith = (rest: object = {}): Mapping =>
    mappingOf({
        version: 1,
        person: { trackedEntityType: uid('person'), givenName: [uid('given')] },
        vitals: [
            {
                id: 'weight',
                concept: 'weight',
                name: 'Weight',
                unit: 'kg',
                sources: [
                    { dataElement: uid('weight'), programStage: uid('visit') },
                ],
            },
        ],
        ...rest,
    })

const attribute = (name: string, value = 'x') => ({
    attribute: uid(name),
    value,
})

const values = (...names: readonly string[]) =>
    names.map((name) => ({ dataElement: uid(name), value: '1' }))

const event = (id: string, stage: string, ...names: readonly string[]) => ({
    event: uid(id),
    programStage: uid(stage),
    dataValues: values(...names),
})

const enrollment = (program: string, ...events: readonly unknown[]) => ({
    enrollment: uid(`in${program}`),
    program: uid(program),
    attributes: [attribute('given'), attribute('job')],
    events,
})

const person = (id: string, ...enrollments: readonly unknown[]) => ({
    trackedEntity: uid(id),
    attributes: [attribute('given')],
    enrollments,
})

const RECORDS = [
    person(
        'ann',
        enrollment(
            'care',
            event('one', 'visit', 'weight', 'mood'),
            event('two', 'visit', 'mood'),
            event('three', 'lab', 'weight')
        )
    ),
    // the same person, read for another program
    person('ann', enrollment('birth', event('four', 'delivery', 'mood'))),
]

const cover = (rest?: object, counts: ValueCounts = countValues(RECORDS)) =>
    coverageOf(counts, mappingWith(rest), noShapes)

describe('coverage', () => {
    it('counts an attribute once for a person, and each value of an event', () => {
        const { people, all } = cover()
        expect(people).toBe(1)
        expect(all).toEqual({
            recorded: 7,
            shown: 2,
            leftOut: 0,
            unmapped: 5,
        })
    })

    it('counts it in each program that shows it', () => {
        const { byProgram } = cover()
        expect(byProgram.get(uid('care'))).toEqual({
            recorded: 6,
            shown: 2,
            leftOut: 0,
            unmapped: 4,
        })
        expect(byProgram.get(uid('birth'))).toEqual({
            recorded: 3,
            shown: 1,
            leftOut: 0,
            unmapped: 2,
        })
    })

    it('counts an element mapped in one stage as unmapped in another', () => {
        const { unmapped } = cover()
        expect(unmapped).toContainEqual(
            expect.objectContaining({
                field: uid('weight'),
                stage: uid('lab'),
                values: 1,
            })
        )
    })

    it.each([
        ['a field', [uid('mood')], 3],
        ['a stage', [uid('visit')], 2],
        ['a program', [uid('birth')], 1],
        ['all programs of an attribute', [uid('birth'), uid('care')], 5],
    ])('counts what is left out as %s', (_, leftOut, values) => {
        expect(cover({ leftOut }).all.leftOut).toBe(values)
    })

    it('counts what is mapped as shown, though it was left out', () => {
        expect(cover({ leftOut: [uid('given')] }).all).toEqual(cover().all)
    })

    it('lists the fields with the most values first', () => {
        const fields = cover().unmapped.map(({ field, stage, values }) => [
            field,
            stage,
            values,
        ])
        expect(fields[0]).toEqual([uid('mood'), uid('visit'), 2])
        expect(fields).toHaveLength(4)
    })

    it('does not name what the programs do not know', () => {
        expect(cover().unmapped[0]).toMatchObject({
            name: undefined,
            stageName: undefined,
        })
    })

    it('does not count what says nothing or cannot be read', () => {
        const odd = {
            trackedEntity: uid('bob'),
            attributes: [attribute('given', ''), { attribute: 7 }],
            enrollments: [{ program: 7 }, enrollment('care', { event: 1 })],
        }
        expect(countValues([odd, 'nobody', null])).toMatchObject({
            people: 1,
            all: [
                { field: uid('given'), values: 1 },
                { field: uid('job'), values: 1 },
            ],
        })
    })

    it('every value has one fate', () => {
        const names = fc.constantFrom('weight', 'mood', 'pulse')
        const counts = fc.array(
            fc.record({
                field: names.map(uid),
                stage: fc.option(fc.constantFrom('visit', 'lab').map(uid), {
                    nil: undefined,
                }),
                programs: fc.constantFrom([], [uid('care')]),
                values: fc.nat(500),
            })
        )
        const leftOut = fc.subarray([uid('mood'), uid('lab'), uid('care')])
        fc.assert(
            fc.property(counts, leftOut, (all, left) => {
                const { all: sum, unmapped } = cover(
                    { leftOut: left },
                    { people: 1, all, byProgram: new Map() }
                )
                expect(sum.shown + sum.leftOut + sum.unmapped).toBe(
                    sum.recorded
                )
                const listed = unmapped.map((field) => field.values)
                expect(listed.reduce((a, b) => a + b, 0)).toBe(sum.unmapped)
            })
        )
    })
})
