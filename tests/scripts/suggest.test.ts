/** @jest-environment ./jest.environment.node.js */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { printedSuggestion } from '../../scripts/lib/printed-suggestion'

const EXPORTED = {
    programs: [
        {
            id: 'care0000000',
            name: 'Care',
            programStages: [{ id: 'visit000000' }],
        },
    ],
    programStages: [
        {
            id: 'visit000000',
            name: 'Visit',
            programStageDataElements: [
                { dataElement: { id: 'weight00000' } },
                { dataElement: { id: 'zzz00000000' } },
            ],
        },
    ],
    dataElements: [
        { id: 'weight00000', name: 'Weight (kg)', valueType: 'NUMBER' },
        { id: 'zzz00000000', name: 'Zzyzx', valueType: 'NUMBER' },
    ],
}

const folder = mkdtempSync(path.join(tmpdir(), 'suggest-'))

beforeAll(() => {
    writeFileSync(path.join(folder, 'm.json'), JSON.stringify(EXPORTED))
    writeFileSync(path.join(folder, 'bad.json'), '{"programs": 1}')
    writeFileSync(path.join(folder, 'text.json'), 'no JSON')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As npm runs it: in the project, told where it was called. */
const run = (...args: readonly string[]) =>
    spawnSync(
        process.execPath,
        ['scripts/run-ts.mjs', 'scripts/suggest.ts', ...args],
        {
            cwd: path.resolve(__dirname, '../..'),
            env: { ...process.env, INIT_CWD: folder },
            encoding: 'utf8',
        }
    )

it('prints one row a field, as JSON and nothing else', () => {
    const { stdout, stderr, status } = run('m.json')
    expect([stderr, status]).toEqual(['', 0])
    expect(JSON.parse(stdout)).toEqual([
        {
            id: 'weight00000',
            kind: 'vital',
            concept: 'weight',
            confidence: 0.98,
            reason: 'it is called “Weight (kg)”; its value type is NUMBER; it is measured in kg.',
        },
        {
            id: 'zzz00000000',
            kind: 'administrative',
            concept: null,
            confidence: 0.3,
            reason: 'Nothing in the metadata says what it is.',
        },
    ])
})

it.each([
    ['missing.json', /ENOENT/],
    ['text.json', /JSON/],
    ['bad.json', /bad\.json is no metadata export/],
])('tells %s on stderr and fails', (file, message) => {
    const { stdout, stderr, status } = run(file)
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toMatch(message)
})

it('tells how it is used', () => {
    expect(run().stderr).toMatch('usage: npm run suggest -- <metadata.json>')
})

it('prints a field without suggestion as none', () => {
    expect(
        printedSuggestion({
            field: 'f',
            kind: undefined,
            concept: undefined,
            confidence: 0,
            reasons: [],
        })
    ).toMatchObject({ kind: null, concept: null })
})
