import * as v from 'valibot'
import { mappingSchema } from '../../src/mapping/mapping'
import { describeKey, SCHEMA_KEYS } from '../../src/mapping/schema-keys'
import { readFolder } from '../architecture/source-file'

const keyAt = (path: string) => SCHEMA_KEYS.find((key) => key.path === path)

describe('the keys of the format', () => {
    it('all have a description', () => {
        const silent = SCHEMA_KEYS.filter(({ description }) => !description)
        expect(silent.map(({ path }) => path)).toEqual([])
        expect(SCHEMA_KEYS.length).toBeGreaterThan(100)
    })

    it('are there once each, or say the same', () => {
        const texts = new Map<string, string | undefined>()
        for (const { path, description } of SCHEMA_KEYS) {
            expect([description, path]).toEqual([
                texts.get(path) ?? description,
                path,
            ])
            texts.set(path, description)
        }
    })

    it.each([
        'version',
        'person.sex.codes.female',
        'vitals.sources.unit',
        'results.ranges.bands.atLeast',
        'problems.flag.source.attribute',
        'problems.flag.source.dataElement',
        'problems.list.status.enteredInError',
        'schedule.doses.minIntervalDays',
        'pregnancy.pregnant.yesCodes',
    ])('have %s among them', (path) => {
        expect(keyAt(path)).toBeDefined()
    })

    it('that may be absent say what stands for them', () => {
        expect(keyAt('vitals')).toMatchObject({ required: false, default: [] })
        expect(keyAt('problems.flag.yesCodes')).toMatchObject({
            required: false,
            default: ['true'],
        })
        expect(keyAt('vitals.unit')).toMatchObject({
            required: true,
            default: undefined,
        })
        expect(keyAt('vitals.ranges.bands.atLeast')).toMatchObject({
            required: false,
        })
    })

    it('of a closed list name what is allowed', () => {
        expect(keyAt('problems.coded.status')?.options).toEqual([
            'active',
            'inactive',
            'unknown',
        ])
        expect(keyAt('vitals.name')?.options).toBeUndefined()
    })

    it('that are not required are right about their default', () => {
        const least = v.parse(mappingSchema, {
            version: 1,
            person: { trackedEntityType: 'abcdefghij1' },
        })
        const top = SCHEMA_KEYS.filter(
            ({ path, required }) => !path.includes('.') && !required
        )
        expect(
            Object.fromEntries(
                top.map((key) => [key.path, key.default] as const)
            )
        ).toEqual(
            Object.fromEntries(
                top.map(({ path }) => [path, Object(least)[path]] as const)
            )
        )
    })
})

const CALL = /\b(?:describeKey|keyText)\(\s*'([^']+)'/g

describe('describeKey', () => {
    it('says what a key means', () => {
        expect(describeKey('vitals.unit')).toBe(
            'UCUM unit in which the chart shows it'
        )
    })

    it('throws where there is no such key, even where every object has one', () => {
        expect(() => describeKey('vitals.colour')).toThrow('vitals.colour')
        expect(() => describeKey('constructor')).toThrow('constructor')
    })

    it('is asked for keys that there are', () => {
        const asked = readFolder(process.cwd(), 'src').flatMap(({ text }) =>
            [...text.matchAll(CALL)].map(([, path]) => path ?? '')
        )
        expect(asked.filter((path) => !keyAt(path))).toEqual([])
    })
})
