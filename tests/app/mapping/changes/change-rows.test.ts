import { changedParts } from '../../../../src/app/mapping/changes/change-rows'
import { compareMappings } from '../../../../src/mapping/compare/compare-mappings'
import type { Mapping } from '../../../../src/mapping/mapping'
import { uid } from '../../../fixtures/builders'
import { clinicMapping } from '../../../fixtures/clinic-mapping'
import { clinicShapes } from '../../../fixtures/clinic-programs'

const known = {
    shapes: clinicShapes,
    facts: { programs: [], fields: new Map() },
}

const GROUP = 'GroupAAAAA1'

const rowsOf = (before: Mapping, after: Mapping) =>
    changedParts(compareMappings(before, after), {
        before,
        after,
        known,
        groups: new Map([[GROUP, 'Clinic staff']]),
    })

const rowsFor = (change: (mapping: Mapping) => Mapping) =>
    rowsOf(clinicMapping(), change(clinicMapping()))

const field = (name: string) => clinicShapes.fields.get(uid(name))?.name

describe('what was changed, in words', () => {
    it('is nothing between two that say the same', () => {
        expect(rowsFor((same) => same)).toEqual([])
    })

    it('names what came with the fields that it reads', () => {
        const vital = clinicMapping().vitals.find(({ id }) => id === 'weight')
        const without = {
            ...clinicMapping(),
            vitals: clinicMapping().vitals.filter((one) => one.id !== 'weight'),
        }
        const name =
            vital?.name === field('weight')
                ? 'Weight'
                : `Weight: ${field('weight')}`
        expect(rowsOf(without, clinicMapping())).toEqual([
            {
                part: 'vitals',
                rows: [{ title: `Added: ${name}`, details: [] }],
            },
        ])
        expect(rowsOf(clinicMapping(), without)).toEqual([
            {
                part: 'vitals',
                rows: [{ title: `Removed: ${name}`, details: [] }],
            },
        ])
    })

    it('tells each key that is different, as it is and as it was', () => {
        expect(
            rowsFor((mapping) => ({
                ...mapping,
                vitals: mapping.vitals.map((vital) =>
                    vital.id === 'weight'
                        ? { ...vital, unit: 'g', decimals: 1 }
                        : vital
                ),
            }))
        ).toEqual([
            {
                part: 'vitals',
                rows: [
                    {
                        title: 'Changed: Weight',
                        details: expect.arrayContaining([
                            'unit: g, was kg',
                            'decimals: 1, was nothing',
                        ]),
                    },
                ],
            },
        ])
    })

    it('tells own ranges from those that the chart brings', () => {
        const [part] = rowsFor((mapping) => ({
            ...mapping,
            vitals: mapping.vitals.map((vital) =>
                vital.id === 'weight' ? { ...vital, ranges: [] } : vital
            ),
        }))
        expect(part?.rows[0]?.details).toEqual([
            'reference ranges: 0 of its own, was those that the chart brings',
        ])
    })

    it('says that a range changed where its number did not', () => {
        const range = (bound: number) => ({
            id: 'own',
            unit: 'kg',
            bands: [{ level: 'H' as const, moreThan: bound }],
            scope: {},
            scopeInWords: 'All',
            source: 'Ministry',
            version: '2025',
        })
        const withBound = (bound: number): Mapping => ({
            ...clinicMapping(),
            vitals: clinicMapping().vitals.map((vital) => ({
                ...vital,
                ranges: [range(bound)],
            })),
        })
        const [part] = rowsOf(withBound(100), withBound(120))
        expect(part?.rows[0]?.details).toEqual(['reference ranges: changed'])
    })

    it('names the part of the person with its attribute', () => {
        expect(
            rowsFor((mapping) => ({
                ...mapping,
                person: { ...mapping.person, givenName: [] },
            }))
        ).toEqual([
            {
                part: 'person',
                rows: [
                    {
                        title: `Removed: Given name: ${field('given')}`,
                        details: [],
                    },
                ],
            },
        ])
    })

    it('tells another order once', () => {
        expect(
            rowsFor((mapping) => ({
                ...mapping,
                vitals: [...mapping.vitals].reverse(),
            }))
        ).toEqual([
            {
                part: 'vitals',
                rows: [{ title: 'In another order', details: [] }],
            },
        ])
    })

    it('names user groups, and fields that are left out', () => {
        expect(
            rowsFor((mapping) => ({
                ...mapping,
                healthWorkers: { userGroups: [GROUP] },
                leftOut: [uid('weight')],
            }))
        ).toEqual([
            {
                part: 'leftOut',
                rows: [{ title: `Added: ${field('weight')}`, details: [] }],
            },
            {
                part: 'healthWorkers',
                rows: [{ title: 'Added: Clinic staff', details: [] }],
            },
        ])
    })
})
