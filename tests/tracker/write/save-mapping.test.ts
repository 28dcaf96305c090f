import { saveMapping } from '../../../src/tracker/write/save-mapping'
import { connectTo } from '../../app/ask-sandbox'
import type { Sandbox } from '../../sandbox/sandbox'
import {
    answerTo,
    keysIn,
    mappingNamed,
    NAMESPACE,
    REVISION_4,
    savedBefore,
    saving,
    serverWith,
    storedAt,
    writesTo,
} from './mapping-server'

const save = (sandbox: Sandbox, ...given: Parameters<typeof saving>) =>
    saveMapping(connectTo(sandbox), saving(...given))

const asSaved = (name: string, revision: number) =>
    mappingNamed(name, {
        revision,
        savedBy: 'rose',
        savedAt: '2026-11-22T10:00:00.000Z',
    })

/** As the data store gives it back: keys of undefined are not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the first save', () => {
    it('creates version 1, then the mapping', async () => {
        const sandbox = serverWith()
        const saved = await save(sandbox, 'First', { base: undefined })
        expect(saved).toEqual({ ok: true, value: asSaved('First', 1) })
        expect(writesTo(sandbox)).toEqual([
            'POST mapping-000001 201',
            'PUT mapping 201',
        ])
        expect(await storedAt(sandbox, 'mapping')).toEqual(
            asJson(asSaved('First', 1))
        )
    })
})

describe('a later save', () => {
    it('counts on, and says who and when', async () => {
        const sandbox = serverWith(savedBefore)
        expect(await save(sandbox, 'New')).toEqual({
            ok: true,
            value: asSaved('New', 5),
        })
        expect(writesTo(sandbox)).toEqual([
            'POST mapping-000005 201',
            'PUT mapping 200',
        ])
    })

    it('keeps what was saved before, unchanged', async () => {
        const sandbox = serverWith(savedBefore)
        await save(sandbox, 'New')
        expect(await storedAt(sandbox, 'mapping-000004')).toEqual(
            asJson(REVISION_4)
        )
        expect(await storedAt(sandbox, 'mapping-000005')).toEqual(
            await storedAt(sandbox, 'mapping')
        )
    })

    it('first keeps a document that was stored by hand', async () => {
        const sandbox = serverWith({ mapping: REVISION_4 })
        expect(await save(sandbox, 'New')).toMatchObject({ ok: true })
        expect(await keysIn(sandbox)).toEqual([
            'mapping',
            'mapping-000004',
            'mapping-000005',
        ])
    })

    it('brings an old version back as a new one', async () => {
        const sandbox = serverWith(savedBefore)
        const connection = connectTo(sandbox)
        const second = await saveMapping(connection, saving('New'))
        const third = await saveMapping(
            connection,
            saving('Old', {
                base: second.ok ? second.value : undefined,
                draft: REVISION_4,
            })
        )
        expect(third).toEqual({ ok: true, value: asSaved('Old', 6) })
        expect(await keysIn(sandbox)).toHaveLength(4)
    })

    it('does not store what could not be read again', async () => {
        const sandbox = serverWith(savedBefore)
        const draft = { ...mappingNamed('New'), leftOut: ['no uid'] }
        expect(await save(sandbox, 'New', { draft })).toMatchObject({
            ok: false,
            error: { kind: 'failed', error: { kind: 'mapping-broken' } },
        })
        expect(writesTo(sandbox)).toEqual([])
    })
})

describe('when somebody saved meanwhile', () => {
    it('says who, when and what, and writes nothing', async () => {
        const sandbox = serverWith(savedBefore)
        const connection = connectTo(sandbox)
        await saveMapping(connection, saving('Theirs'))
        const mine = await saveMapping(
            connection,
            saving('Mine', { by: 'amadou' })
        )
        expect(mine).toEqual({
            ok: false,
            error: {
                kind: 'moved-on',
                revision: 5,
                by: 'rose',
                at: '2026-11-22T10:00:00.000Z',
                mapping: asSaved('Theirs', 5),
            },
        })
        expect(writesTo(sandbox)).toHaveLength(2)
    })

    it('sees a document that was changed by hand under the same revision', async () => {
        const changed = { ...REVISION_4, leftOut: ['AAAAAAAAAAA'] }
        const sandbox = serverWith({ ...savedBefore, mapping: changed })
        expect(await save(sandbox, 'Mine')).toMatchObject({
            error: { kind: 'moved-on', revision: 4 },
        })
    })

    it('sees a first mapping that another made', async () => {
        const sandbox = serverWith(savedBefore)
        expect(await save(sandbox, 'Mine', { base: undefined })).toMatchObject({
            error: { kind: 'moved-on', by: 'mapper' },
        })
        expect(writesTo(sandbox)).toEqual([])
    })

    it('has nothing to add to the same content', async () => {
        const sandbox = serverWith(savedBefore)
        const connection = connectTo(sandbox)
        const first = await saveMapping(connection, saving('Same'))
        expect(
            await saveMapping(connection, saving('Same', { by: 'amadou' }))
        ).toEqual(first)
        expect(writesTo(sandbox)).toHaveLength(2)
    })
})

describe('a mapping that cannot be read', () => {
    it('of a newer app is left alone', async () => {
        const sandbox = serverWith({ mapping: { version: 99, revision: 7 } })
        expect(await save(sandbox, 'Mine', { base: undefined })).toMatchObject({
            error: { kind: 'failed', error: { kind: 'mapping-newer' } },
        })
        expect(writesTo(sandbox)).toEqual([])
    })

    const damaged = { version: 1, revision: 4, note: 'by hand' }

    it('is kept aside before a new one takes its place', async () => {
        const sandbox = serverWith({ ...savedBefore, mapping: damaged })
        expect(await save(sandbox, 'Mine', { base: undefined })).toEqual({
            ok: true,
            value: asSaved('Mine', 5),
        })
        expect(await storedAt(sandbox, 'mapping-damaged-000004')).toEqual(
            damaged
        )
    })

    it('is no base of a draft that was begun from a good one', async () => {
        const sandbox = serverWith({ ...savedBefore, mapping: damaged })
        expect(await save(sandbox, 'Mine')).toMatchObject({
            error: { kind: 'failed', error: { kind: 'mapping-broken' } },
        })
        expect(writesTo(sandbox)).toEqual([])
    })

    it('and does not tell its revision: the last good version is offered', async () => {
        const sandbox = serverWith({ ...savedBefore, mapping: ['nothing'] })
        const first = await save(sandbox, 'Mine', { base: undefined })
        expect(first).toMatchObject({
            error: { kind: 'unfinished', revision: 4, by: 'mapper' },
        })
        expect(
            await save(sandbox, 'Mine', { base: undefined, setAside: 4 })
        ).toEqual({ ok: true, value: asSaved('Mine', 5) })
        expect(await storedAt(sandbox, 'mapping-damaged-000004')).toEqual([
            'nothing',
        ])
    })
})

describe('who may not', () => {
    it('is told so, and nothing is written', async () => {
        const sandbox = serverWith(savedBefore, { autoLogin: 'nurse' })
        expect(await save(sandbox, 'Mine')).toEqual({
            ok: false,
            error: {
                kind: 'failed',
                error: {
                    kind: 'save-not-allowed',
                    retry: false,
                    status: 403,
                    code: undefined,
                },
            },
        })
        expect(await keysIn(sandbox)).toEqual(['mapping', 'mapping-000004'])
    })
})

it('offers the newest version where the mapping itself was deleted', async () => {
    const sandbox = serverWith(savedBefore)
    await answerTo(sandbox, `${NAMESPACE}/mapping`, { method: 'DELETE' })
    expect(await save(sandbox, 'Mine')).toMatchObject({
        error: { kind: 'unfinished', revision: 4, mapping: REVISION_4 },
    })
    expect(await save(sandbox, 'Old')).toEqual({ ok: true, value: REVISION_4 })
    expect(await storedAt(sandbox, 'mapping')).toEqual(asJson(REVISION_4))
})
