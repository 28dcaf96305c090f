import * as fc from 'fast-check'
import { checkMapping } from '../../../src/mapping/check'
import {
    noShapes,
    type ProgramShapes,
} from '../../../src/mapping/program-shape'
import { readExported } from '../../../src/mapping/transfer/exported-mapping'
import { fitOf } from '../../../src/mapping/transfer/fit'
import { importMapping } from '../../../src/mapping/transfer/import-mapping'
import { uid } from '../../fixtures/builders'
import {
    clinicMapping,
    clinicMappingDocument,
} from '../../fixtures/clinic-mapping'
import { clinicShapes } from '../../fixtures/clinic-programs'
import {
    ON,
    asFile,
    imported,
    exported,
    coded,
    uncoded,
    full,
} from './clinic-transfer'
import { onOtherServer, otherId, withCodes } from './other-server'

const fail = (): never => {
    throw new Error('the fixture has changed')
}

/** Fields that nothing but their uid tells apart. */
const withSameName = (
    shapes: ProgramShapes,
    ids: readonly string[]
): ProgramShapes => ({
    ...shapes,
    fields: new Map(
        [...shapes.fields].map(([id, field]) => [
            id,
            ids.includes(id)
                ? { ...field, name: 'same', valueType: 'NUMBER' }
                : field,
        ])
    ),
})

const without = (field: string): ProgramShapes => ({
    ...clinicShapes,
    fields: new Map(
        [...clinicShapes.fields].filter(([id]) => id !== uid(field))
    ),
})

describe('what does not match', () => {
    it.each(['uid', 'code'] as const)(
        'by %s is left out with its place and name, and the measure with its only source',
        (by) => {
            const { mapping, report } = imported(
                exported(full, by),
                without('weight')
            )
            expect(mapping.vitals.map(({ id }) => id)).toEqual(['systolic'])
            expect(report.filter(({ kind }) => kind === 'left-out')).toEqual([
                {
                    kind: 'left-out',
                    what: 'field',
                    id: uid('weight'),
                    name: 'weight',
                    path: 'vitals.1.sources.0',
                },
            ])
        }
    )

    it('takes a measure with it when all its sources are gone', () => {
        const vital = {
            ...clinicMappingDocument.vitals[0],
            sources: [
                { dataElement: uid('gone') },
                { dataElement: uid('lost') },
            ],
        }
        const file = asFile(clinicMapping({ vitals: [vital] }))
        expect(imported(file, clinicShapes).mapping.vitals).toEqual([])
    })

    it('is never kept, whatever is missing', () => {
        const fields = [...clinicShapes.fields.keys()]
        const stages = [...clinicShapes.stages.keys()]
        fc.assert(
            fc.property(
                fc.subarray(fields),
                fc.subarray(stages),
                (someFields, someStages) => {
                    const shapes = {
                        ...clinicShapes,
                        fields: new Map(
                            [...clinicShapes.fields].filter(
                                ([id]) => !someFields.includes(id)
                            )
                        ),
                        stages: new Map(
                            [...clinicShapes.stages].filter(
                                ([id]) => !someStages.includes(id)
                            )
                        ),
                    }
                    const { mapping } = imported(asFile(full), shapes)
                    const gone = checkMapping(mapping, shapes).filter(
                        ({ kind }) => kind.endsWith('-gone')
                    )
                    expect(gone).toEqual([])
                }
            ),
            { numRuns: 40 }
        )
    })

    it('is a name that two fields have', () => {
        const shapes = withCodes(onOtherServer(uncoded), () => undefined)
        const twin = {
            ...(shapes.fields.get(otherId(uid('muac'))) ?? fail()),
            name: 'weight',
        }
        const fields = new Map([...shapes.fields, [twin.id, twin]])
        const { report } = imported(exported(full, 'code', uncoded), {
            ...shapes,
            fields,
        })
        expect(report).toContainEqual(
            expect.objectContaining({ kind: 'left-out', id: uid('weight') })
        )
    })

    it('is a name that two fields of the file have and one here', () => {
        const twins = [uid('weight'), uid('systolic')]
        const file = exported(full, 'code', withSameName(uncoded, twins))
        const there = onOtherServer(uncoded)
        const { mapping } = imported(
            file,
            withSameName(there, [otherId(uid('muac'))])
        )
        expect(mapping.vitals).toEqual([])
    })

    it('is an attribute under the name of an element', () => {
        const shapes = onOtherServer(uncoded)
        const weight = shapes.fields.get(otherId(uid('weight'))) ?? fail()
        const fields = new Map([
            ...shapes.fields,
            [weight.id, { ...weight, kind: 'attribute' as const }],
        ])
        const { mapping } = imported(exported(full, 'code', uncoded), {
            ...shapes,
            fields,
        })
        expect(mapping.vitals.map(({ id }) => id)).toEqual(['systolic'])
    })

    it('is said of keys too', () => {
        const file = Object(exported(full, 'uid'))
        const json = { ...file, mapping: { ...file.mapping, colour: 'red' } }
        expect(imported(json, clinicShapes).report).toContainEqual({
            kind: 'unknown-key',
            path: 'colour',
        })
    })
})

describe('importMapping', () => {
    it.each([
        [undefined, 'not-a-mapping'],
        ['<html>', 'not-a-mapping'],
        [{ format: 'other-app', version: '1' }, 'not-a-mapping'],
        [{ format: 'patient-chart-mapping' }, 'broken'],
        [
            {
                format: 'patient-chart-mapping',
                by: 'uid',
                exported: ON,
                names: { programs: [], stages: [], fields: [] },
                mapping: { version: 99 },
            },
            'newer-version',
        ],
        [{ version: 1, person: {} }, 'broken'],
    ])('refuses %j: %s', (json, kind) => {
        expect(importMapping(json, clinicShapes)).toEqual({
            ok: false,
            error: expect.objectContaining({ kind }),
        })
    })

    it('refuses a mapping of persons that no program here is about', () => {
        expect(importMapping(asFile(full), noShapes)).toEqual({
            ok: false,
            error: { kind: 'no-person-type' },
        })
    })

    it('never throws', () => {
        fc.assert(
            fc.property(fc.anything(), fc.anything(), (any, mapping) => {
                const file = {
                    ...Object(exported(full, 'uid')),
                    mapping,
                }
                expect(typeof importMapping(any, clinicShapes).ok).toBe(
                    'boolean'
                )
                expect(typeof importMapping(file, clinicShapes).ok).toBe(
                    'boolean'
                )
            })
        )
    })
})

describe('fitOf', () => {
    it('says how much of a file is found here', () => {
        const file = readExported(exported(full, 'code', coded))
        if (!file.ok) {
            throw new Error(file.error.kind)
        }
        const here = fitOf(file.value, onOtherServer(coded))
        const nowhere = fitOf(file.value, noShapes)
        expect(here.unmatched).toEqual([])
        expect(nowhere.matched).toEqual([])
        expect(new Set(nowhere.unmatched.map(({ id }) => id))).toEqual(
            new Set(here.matched.map(({ id }) => id))
        )
    })
})
