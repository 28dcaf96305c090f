import * as fc from 'fast-check'
import { MAPPING_VERSION } from '../../src/mapping/mapping'
import { migrate, type Migration, readMapping } from '../../src/mapping/migrate'
import { uid } from '../fixtures/builders'
import { clinicMappingDocument } from '../fixtures/clinic-mapping'

const least = { version: 1, person: { trackedEntityType: uid('person') } }

const faultsOf = (json: unknown): readonly string[] => {
    const read = readMapping(json)
    return !read.ok && read.error.kind === 'broken' ? read.error.faults : []
}

const withVital = (parts: Record<string, unknown>) => ({
    ...least,
    vitals: [
        {
            id: 'weight',
            concept: 'weight',
            name: 'Weight',
            unit: 'kg',
            sources: [],
            ...parts,
        },
    ],
})

describe('readMapping', () => {
    it('fills in what an administrator left out', () => {
        const read = readMapping(least)
        expect(read).toMatchObject({
            ok: true,
            value: {
                revision: 0,
                vitals: [],
                problems: [],
                person: { givenName: [], identifiers: [], death: [] },
            },
        })
    })

    it('reads a document and, once saved, reads the same again', () => {
        const read = readMapping(clinicMappingDocument)
        const again = readMapping(
            JSON.parse(JSON.stringify(read.ok ? read.value : undefined))
        )
        expect(read.ok).toBe(true)
        expect(again).toEqual(read)
    })

    it('leaves what it does not know out of the mapping', () => {
        const read = readMapping({ ...least, alien: 1 })
        expect(read.ok && Object.keys(read.value)).not.toContain('alien')
    })

    it.each([
        [undefined],
        [null],
        ['<html>'],
        [[]],
        [{}],
        [{ version: '1' }],
        [{ person: least.person }],
    ])('%j is not a mapping', (json) => {
        expect(readMapping(json)).toEqual({
            ok: false,
            error: { kind: 'not-a-mapping' },
        })
    })

    it('refuses a document of a newer version, and says which', () => {
        const version = MAPPING_VERSION + 1
        expect(readMapping({ ...least, version })).toEqual({
            ok: false,
            error: { kind: 'newer-version', version },
        })
    })

    it.each<[string, unknown, string]>([
        ['no person', { version: 1 }, 'person'],
        [
            'no uid',
            { ...least, person: { trackedEntityType: 'Person' } },
            'person.trackedEntityType',
        ],
        [
            'an attribute that is no uid',
            { ...least, person: { ...least.person, phone: [uid('a'), '?'] } },
            'person.phone.1',
        ],
        [
            'an unknown concept',
            withVital({ concept: 'charm' }),
            'vitals.0.concept',
        ],
        [
            'a problem of no kind',
            { ...least, problems: [{ kind: 'curse' }] },
            'problems.0.kind',
        ],
        ['an id with blanks', withVital({ id: 'Body weight' }), 'vitals.0.id'],
        ['a version before the first', { ...least, version: 0 }, 'version'],
    ])('names the place of %s', (_, json, path) => {
        expect(faultsOf(json)).toEqual([
            expect.stringMatching(new RegExp(`^${path}: .+`)),
        ])
    })

    it('names every fault, not only the first', () => {
        const json = { ...withVital({ concept: 'charm' }), version: 0 }
        expect(faultsOf(json)).toHaveLength(2)
    })

    it.each([
        ['no bound', {}],
        ['two bounds', { atLeast: 140, lessThan: 180 }],
    ])(
        'refuses a band with %s: it would flag nothing, or everything',
        (_, bounds) => {
            const range = {
                id: 'local',
                unit: 'kg',
                bands: [{ level: 'H', ...bounds }],
                scopeInWords: 'Everybody',
                source: 'Order 12',
                version: '2026',
            }
            expect(faultsOf(withVital({ ranges: [range] }))).toEqual([
                'vitals.0.ranges.0.bands.0: must have exactly one bound',
            ])
        }
    )

    it('never throws', () => {
        fc.assert(
            fc.property(fc.anything(), fc.anything(), (any, person) => {
                expect(typeof readMapping(any).ok).toBe('boolean')
                expect(typeof readMapping({ version: 1, person }).ok).toBe(
                    'boolean'
                )
            })
        )
    })
})

describe('migrate', () => {
    const migrations: Readonly<Record<number, Migration>> = {
        1: ({ names, ...rest }) => ({ ...rest, person: { names } }),
        2: (document) => ({ ...document, steps: ['2 to 3'] }),
    }

    it('applies one step after another, each once', () => {
        expect(migrate({ version: 1, names: ['a'] }, migrations, 3)).toEqual({
            version: 3,
            person: { names: ['a'] },
            steps: ['2 to 3'],
        })
    })

    it('starts at the version of the document', () => {
        expect(migrate({ version: 2, person: 1 }, migrations, 3)).toEqual({
            version: 3,
            person: 1,
            steps: ['2 to 3'],
        })
    })

    it.each([
        ['the current version', { version: 3 }],
        ['a newer one', { version: 4 }],
        ['one from which no step leads', { version: 0 }],
        ['none', { names: [] }],
    ])('leaves a document of %s as it is', (_, document) => {
        expect(migrate(document, migrations, 3)).toBe(document)
    })

    it('stops where a step is missing, so that the check can tell it', () => {
        expect(migrate({ version: 1 }, { 1: (d) => d }, 3)).toEqual({
            version: 2,
        })
    })

    it('does not change the document that it was given', () => {
        const document = Object.freeze({ version: 1, names: ['a'] })
        migrate(document, migrations, 3)
        expect(document).toEqual({ version: 1, names: ['a'] })
    })
})
