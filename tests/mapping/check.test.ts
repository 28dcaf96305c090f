import { checkMapping } from '../../src/mapping/check'
import type { MappingFault } from '../../src/mapping/check/fault'
import { mend } from '../../src/mapping/check/mend'
import { valueAt } from '../../src/mapping/document-path'
import { mappingReferences } from '../../src/mapping/mapping-references'
import { readMapping } from '../../src/mapping/migrate'
import { noShapes } from '../../src/mapping/program-shape'
import { uid } from '../fixtures/builders'
import { clinicMapping, clinicPerson } from '../fixtures/clinic-mapping'
import { clinicShapes } from '../fixtures/clinic-programs'
import { demoData, demoMapping } from '../sandbox/data/demo-data'
import { sharedSeed } from '../sandbox/load-shared'
import { FAULTY } from './check/faulty-mappings'
import { dose, type Faulty, from, vital } from './check/faulty-parts'
import { sandboxShapes } from './sandbox-shapes'
import { whoMapping } from './who-mapping-document'
import { describeBesideShared } from './who-packages'

const faults = (parts: Record<string, unknown> = {}) =>
    checkMapping(clinicMapping(parts), clinicShapes)

const cases = Object.entries(FAULTY).flatMap(([kind, all]) =>
    all.map((one) => [kind, one.says, one] as const)
)

const checked = ({ parts, shapes = clinicShapes }: Faulty) =>
    checkMapping(clinicMapping(parts), shapes)

describe('checkMapping', () => {
    it('finds no fault in a mapping that fits its programs', () => {
        expect(faults()).toEqual([])
    })

    it.each(cases)('%s: %s, and where', (kind, _, faulty) => {
        const { path, id, details } = faulty
        const found = checked(faulty)
        expect(found).toEqual([
            expect.objectContaining({ kind, path, id, ...details }),
        ])
    })

    it.each(cases)(
        '%s: %s has a place that is there',
        (_kind, _says, faulty) => {
            const mapping = clinicMapping(faulty.parts)
            for (const { path } of checked(faulty)) {
                expect(valueAt(mapping, path)).toBeDefined()
            }
        }
    )

    it.each(cases.filter(([, , { mends }]) => mends))(
        '%s: %s, mended, is gone and brings no other fault',
        (_kind, _says, faulty) => {
            const { parts, shapes = clinicShapes } = faulty
            const mended = checked(faulty).reduce(mend, clinicMapping(parts))
            expect(checkMapping(mended, shapes)).toEqual([])
            expect(readMapping(JSON.parse(JSON.stringify(mended)))).toEqual({
                ok: true,
                value: mended,
            })
        }
    )

    it.each(cases.filter(([, , { mends }]) => !mends))(
        '%s: %s is left to the administrator',
        (_kind, _says, faulty) => {
            const mapping = clinicMapping(faulty.parts)
            expect(checked(faulty).reduce(mend, mapping)).toBe(mapping)
        }
    )

    it('lets one element be two measures in two stages', () => {
        const apart = [
            vital(from('systolic', 'visit')),
            { ...vital(from('systolic', 'contact')), id: 'at-contact' },
        ]
        expect(faults({ vitals: apart })).toEqual([])
    })

    it('does not call a field left out because its program or stage is', () => {
        expect(
            faults({
                programs: [uid('clinic')],
                leftOut: [uid('clinic'), uid('visit')],
            })
        ).toEqual([])
    })

    it('finds everything gone where no program can be read', () => {
        const mapping = clinicMapping()
        expect(checkMapping(mapping, noShapes)).toHaveLength(
            mappingReferences(mapping).length
        )
    })

    it('takes a code of any attribute of sex', () => {
        const sex = {
            attributes: [uid('sex'), uid('life')],
            codes: { female: ['F', 'ALIVE'], male: ['M'] },
        }
        expect(faults({ person: { ...clinicPerson, sex } })).toEqual([])
    })

    it('cannot judge codes where one of the fields is in free words', () => {
        const sex = {
            attributes: [uid('sex'), uid('village')],
            codes: { female: ['W'], male: ['M'] },
        }
        expect(faults({ person: { ...clinicPerson, sex } })).toEqual([])
    })
})

describe('checkMapping of doses', () => {
    it.each<[string, readonly Record<string, unknown>[]]>([
        [
            'a yes and the date of the same dose',
            [
                dose({ source: from('pregnant', 'visit') }),
                dose({ source: from('died'), recordedAs: 'date' }),
            ],
        ],
        [
            'two products of one vaccine',
            [
                dose({ source: from('weight'), recordedAs: 'dose-number' }),
                dose({
                    source: from('systolic'),
                    recordedAs: 'dose-number',
                    name: 'BCG, small',
                }),
            ],
        ],
        [
            'the same dose in two stages',
            [
                dose({ source: from('died'), recordedAs: 'date' }),
                dose({ source: from('delivered'), recordedAs: 'date' }),
            ],
        ],
        [
            'two codes of one field',
            ['POS', 'NEG'].map((code, n) =>
                dose({
                    source: from('urine'),
                    recordedAs: 'coded',
                    givenCodes: [code],
                    dose: n,
                })
            ),
        ],
        [
            'one field of two vaccines, as a combined one is',
            ['dtp', 'hepb'].map((vaccine) =>
                dose({ source: from('pregnant'), vaccine, dose: 1 })
            ),
        ],
    ])('allows %s', (_, immunizations) => {
        expect(faults({ immunizations })).toEqual([])
    })
})

/** The demo's invented handbook has nothing for those between six and twelve years. */
const demoFaults: readonly Partial<MappingFault>[] = [
    { kind: 'range-gap', path: 'vitals.4.ranges', severity: 'warning' },
]

it('checkMapping finds the one gap in the mapping of the demo', async () => {
    const read = readMapping(demoMapping)
    const shapes = await sandboxShapes(demoData('2026-11-22'))
    expect(read.ok && checkMapping(read.value, shapes)).toMatchObject(
        demoFaults
    )
})

describeBesideShared('the mapping of the WHO programs', () => {
    it('has no fault', async () => {
        const seed = sharedSeed()
        const shapes = seed ? await sandboxShapes(seed) : noShapes
        expect(shapes.programs.size).toBe(5)
        expect(checkMapping(whoMapping(), shapes)).toEqual([])
    })
})
