import * as fc from 'fast-check'
import {
    changedMapping,
    pathTo,
    valueAt,
    withChanges,
} from '../../src/mapping/document-path'
import { clinicMapping } from '../fixtures/clinic-mapping'

const json = { a: [{ b: 1 }, { b: 2 }, 'c'], d: { e: 'f' } }

/** Every place in a document. */
const placesIn = (value: unknown, path = ''): readonly string[] => [
    ...(path === '' ? [] : [path]),
    ...(typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) =>
              placesIn(one, pathTo(path, key))
          )
        : []),
]

describe('valueAt', () => {
    it.each([
        ['', json],
        ['a.1.b', 2],
        ['a.2', 'c'],
        ['d.e', 'f'],
        ['a.3', undefined],
        ['d.x.y', undefined],
        ['d.constructor', undefined],
    ])('%s', (path, value) => {
        expect(valueAt(json, path)).toEqual(value)
    })
})

describe('withChanges', () => {
    it('sets and takes out at once, each at the place that it had before', () => {
        const changes = new Map<string, unknown>([
            ['a.0', undefined],
            ['a.1.b', 3],
            ['d.e', undefined],
            ['d.g', 'new'],
            ['h', 'new too'],
        ])
        expect(withChanges(json, changes)).toEqual({
            a: [{ b: 3 }, 'c'],
            d: { g: 'new' },
            h: 'new too',
        })
    })

    it('leaves the document alone that it was given', () => {
        const before = JSON.stringify(json)
        withChanges(json, new Map([['a.0', undefined]]))
        expect(JSON.stringify(json)).toBe(before)
    })

    it('without a change says the same', () => {
        expect(withChanges(json, new Map())).toEqual(json)
    })

    it('puts anything anywhere', () => {
        const document = fc.dictionary(
            fc.stringMatching(/^[a-z]{1,3}$/),
            fc.array(fc.record({ x: fc.nat(), y: fc.constant('y') }))
        )
        fc.assert(
            fc.property(document, fc.nat(), fc.nat(), (doc, nth, value) => {
                const places = placesIn(doc)
                const place = places[nth % Math.max(places.length, 1)]
                fc.pre(place !== undefined)
                const changed = withChanges(
                    doc,
                    new Map([[place ?? '', value]])
                )
                expect(valueAt(changed, place ?? '')).toBe(value)
            })
        )
    })
})

describe('changedMapping', () => {
    it('throws where the change leaves no mapping', () => {
        expect(() =>
            changedMapping(
                clinicMapping(),
                new Map([['person.trackedEntityType', undefined]])
            )
        ).toThrow()
    })
})
