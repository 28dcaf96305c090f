import * as fc from 'fast-check'
import { checkMapping } from '../../../src/mapping/check'
import type { Mapping } from '../../../src/mapping/mapping'
import { readMapping } from '../../../src/mapping/migrate'
import { importMapping } from '../../../src/mapping/transfer/import-mapping'
import { uid } from '../../fixtures/builders'
import { clinicMapping } from '../../fixtures/clinic-mapping'
import { clinicShapes } from '../../fixtures/clinic-programs'
import { demoData, demoMapping } from '../../sandbox/data/demo-data'
import { sandboxShapes } from '../sandbox-shapes'
import {
    ON,
    asFile,
    imported,
    exported,
    coded,
    uncoded,
    fullDocument,
    full,
    LISTS,
} from './clinic-transfer'
import { idsOf, onOtherServer, otherId, withOtherIds } from './other-server'

/** The mapping with some of the items of each list. */
const someOf = fc
    .record(
        Object.fromEntries(
            LISTS.map((key) => [key, fc.subarray<unknown>([...full[key]])])
        )
    )
    .map((parts) => clinicMapping({ ...fullDocument, ...parts }))

const expected = (mapping: Mapping): unknown => ({
    ok: true,
    value: withOtherIds({ ...mapping, revision: 0 }, idsOf(clinicShapes)),
})

describe('a mapping that goes to another server', () => {
    it.each([
        ['by its codes', coded, 'code'],
        ['by its names, where there are no codes', uncoded, 'name'],
    ])('comes there whole, %s', (_, shapes, by) => {
        fc.assert(
            fc.property(someOf, (mapping) => {
                const file = exported(mapping, 'code', shapes)
                const { report, ...there } = imported(
                    file,
                    onOtherServer(shapes)
                )
                expect({ ok: true, value: there.mapping }).toEqual(
                    expected(mapping)
                )
                expect(report).toEqual(
                    report.map(() =>
                        expect.objectContaining({ kind: 'matched', by })
                    )
                )
            }),
            { numRuns: 40 }
        )
    })

    it('has no fault there', () => {
        const there = onOtherServer(coded)
        const { mapping } = imported(exported(full, 'code', coded), there)
        expect(checkMapping(mapping, there)).toEqual([])
    })

    it('tells how each thing was found, once', () => {
        const there = onOtherServer(coded)
        const { report } = imported(exported(full, 'code', coded), there)
        expect(report).toContainEqual({
            kind: 'matched',
            what: 'field',
            id: uid('weight'),
            to: otherId(uid('weight')),
            by: 'code',
            name: 'weight',
        })
        const ids = report.flatMap((note) => ('id' in note ? [note.id] : []))
        expect(ids).toHaveLength(new Set(ids).size)
    })

    it('leaves behind who saved it, and user groups', () => {
        const mapping = clinicMapping({
            revision: 7,
            savedBy: 'ann',
            savedAt: '2026-01-01',
            healthWorkers: { userGroups: [uid('nurses')] },
        })
        const there = imported(exported(mapping, 'code'), clinicShapes).mapping
        expect(there).not.toHaveProperty('savedBy')
        expect(there).not.toHaveProperty('healthWorkers')
        expect(there.revision).toBe(0)
    })

    it('finds nothing by a uid alone', () => {
        const read = importMapping(
            exported(full, 'uid', coded),
            onOtherServer(coded)
        )
        expect(read).toEqual({ ok: false, error: { kind: 'no-person-type' } })
    })
})

describe('a mapping that comes back to its own server', () => {
    it.each(['uid', 'code'] as const)('by %s says the same', (by) => {
        const { mapping, report } = imported(exported(full, by), clinicShapes)
        expect(mapping).toEqual(full)
        expect(new Set(report.map(({ kind }) => kind))).toEqual(
            new Set(['matched'])
        )
    })

    it('keeps the user groups by uid', () => {
        const healthWorkers = { userGroups: [uid('nurses')] }
        const mapping = clinicMapping({ healthWorkers })
        expect(
            imported(exported(mapping, 'uid'), clinicShapes).mapping
        ).toMatchObject({ healthWorkers })
    })

    it('may be the document of the data store itself', () => {
        const { mapping } = imported(asFile(full), clinicShapes)
        expect(mapping).toEqual(full)
    })

    it('by code, as the demo has it, says the same', async () => {
        const read = readMapping(demoMapping)
        const demo = read.ok ? read.value : clinicMapping()
        const shapes = await sandboxShapes(demoData(ON))
        const file = exported(demo, 'code', shapes)
        const there = onOtherServer(shapes)
        const { mapping, report } = imported(file, there)
        expect(mapping).toEqual(
            withOtherIds(
                {
                    ...demo,
                    revision: 0,
                    savedBy: undefined,
                    savedAt: undefined,
                },
                idsOf(shapes)
            )
        )
        expect(report.filter(({ kind }) => kind !== 'matched')).toEqual([])
    })
})
