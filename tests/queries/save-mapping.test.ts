import { act, waitFor } from '@testing-library/react'
import { useMapping } from '../../src/queries/use-mapping'
import { useMappingAccess } from '../../src/queries/use-mapping-access'
import {
    useMappingVersion,
    useMappingVersions,
} from '../../src/queries/use-mapping-versions'
import { useSaveMapping } from '../../src/queries/use-save-mapping'
import { heldServer } from '../app/held-server'
import type { RenderOptions } from '../app/render-with-server'
import { idOf } from '../sandbox/data/ids'
import type { Sandbox } from '../sandbox/sandbox'
import {
    answerTo,
    mappingNamed,
    NAMESPACE,
    REVISION_4,
    savedBefore,
    serverWith,
    storedAt,
    writesTo,
} from '../tracker/write/mapping-server'
import { showHook } from './show-hook'

const ADMIN = {
    authorities: ['F_PATIENT_CHART_ADMIN'],
    username: 'mapper',
} as const

const TO_SAVE = { base: REVISION_4, draft: mappingNamed('New') }

const showScreen = (sandbox: Sandbox, options: Partial<RenderOptions> = {}) =>
    showHook(
        () => {
            const versions = useMappingVersions()
            const list = versions.state === 'ready' ? versions.value : []
            return {
                mapping: useMapping(),
                versions,
                oldest: useMappingVersion(list.slice(-1)[0]),
                access: useMappingAccess(),
                saving: useSaveMapping(),
            }
        },
        { sandbox, ...ADMIN, ...options }
    )

/** The first answer with the mapping is made at once, but arrives when it is told to. */
const slowAtFirst = (sandbox: Sandbox) => {
    let arrive: (() => void) | undefined
    const fetch = async (request: Request): Promise<Response> => {
        const answer = await sandbox.fetch(request)
        if (!arrive && request.url.endsWith('/mapping')) {
            await new Promise<void>((open) => {
                arrive = open
            })
        }
        return answer
    }
    const deliver = async () => arrive?.()
    const isHeld = () => arrive !== undefined
    return { sandbox: { ...sandbox, fetch }, deliver, isHeld }
}

type Screen = ReturnType<typeof showScreen>

const loaded = async (
    sandbox: Sandbox,
    options: Partial<RenderOptions> = {}
): Promise<Screen> => {
    const screen = showScreen(sandbox, options)
    await waitFor(() => {
        const { mapping, versions } = screen.current()
        expect([mapping.state, versions.state]).toEqual(['ready', 'ready'])
    })
    return screen
}

const save = async (
    { current }: Screen,
    name: string,
    rest: { base?: typeof REVISION_4; setAside?: number } = {}
) => {
    let outcome: Awaited<ReturnType<ReturnType<typeof useSaveMapping>['save']>>
    await act(async () => {
        outcome = await current().saving.save({
            base: REVISION_4,
            draft: mappingNamed(name),
            ...rest,
        })
    })
    return outcome
}

const revisions = ({ current }: Screen): unknown => {
    const { versions } = current()
    return versions.state === 'ready'
        ? versions.value.map(({ revision, state }) => `${revision} ${state}`)
        : versions.state
}

const mappingInUse = ({ current }: Screen): unknown => {
    const { mapping } = current()
    return mapping.state === 'ready' && mapping.value.kind === 'usable'
        ? mapping.value.mapping
        : mapping.state
}

describe('saving', () => {
    it('writes who and when, shows the new mapping and lists its version', async () => {
        const sandbox = serverWith(savedBefore)
        const screen = await loaded(sandbox)
        const before = new Date().toISOString()
        const outcome = await save(screen, 'New')
        expect(outcome).toMatchObject({
            ok: true,
            value: {
                isProtected: true,
                mapping: { revision: 5, savedBy: 'mapper' },
            },
        })
        const savedAt = outcome?.ok ? outcome.value.mapping.savedAt : undefined
        expect(savedAt && savedAt >= before).toBe(true)
        expect(mappingInUse(screen)).toMatchObject({ revision: 5 })
        await waitFor(() =>
            expect(revisions(screen)).toEqual(['5 current', '4 earlier'])
        )
    })

    it('does not take a mapping for saved that is not', async () => {
        const sandbox = serverWith(savedBefore)
        const screen = await loaded(sandbox)
        sandbox.faults.set({ method: 'POST', offline: true })
        expect(await save(screen, 'New')).toMatchObject({
            error: { kind: 'failed', error: { kind: 'offline' } },
        })
        expect(mappingInUse(screen)).toEqual(REVISION_4)
        expect(screen.current().saving.isSaving).toBe(false)
    })

    it('tells of another who saved, and leaves the base of the draft as it was', async () => {
        const sandbox = serverWith(savedBefore)
        const theirs = await loaded(sandbox)
        const mine = await loaded(sandbox, { username: 'amadou' })
        await save(theirs, 'Theirs')
        expect(await save(mine, 'Mine')).toMatchObject({
            error: { kind: 'moved-on', revision: 5, by: 'mapper' },
        })
        expect(mappingInUse(mine)).toEqual(REVISION_4)
        await waitFor(() =>
            expect(revisions(mine)).toEqual(['5 current', '4 earlier'])
        )
        expect(await save(mine, 'Mine')).toMatchObject({
            error: { kind: 'moved-on' },
        })
    })

    it('goes past an own try that broke off, though the draft went on', async () => {
        const sandbox = serverWith(savedBefore)
        const screen = await loaded(sandbox)
        sandbox.faults.set({ method: 'PUT', status: 503, times: 1 })
        expect(await save(screen, 'First try')).toMatchObject({
            error: { kind: 'not-in-use', revision: 5 },
        })
        expect(await save(screen, 'Second try')).toMatchObject({
            ok: true,
            value: { mapping: { revision: 6 } },
        })
    })

    it('does not go past a stranger of the same name', async () => {
        const sandbox = serverWith(savedBefore)
        const other = await loaded(sandbox)
        sandbox.faults.set({ method: 'PUT', status: 503, times: 1 })
        await save(other, 'Theirs')
        const screen = await loaded(sandbox)
        expect(await save(screen, 'Mine')).toMatchObject({
            error: { kind: 'unfinished', revision: 5, by: 'mapper' },
        })
        expect(await save(screen, 'Mine', { setAside: 5 })).toMatchObject({
            ok: true,
            value: { mapping: { revision: 6 } },
        })
    })

    it('one at a time: pressing twice saves once', async () => {
        const server = heldServer(serverWith(savedBefore), /mapping-000005$/)
        const screen = await loaded(server.sandbox)
        let first: Promise<unknown> = Promise.resolve()
        act(() => {
            first = screen.current().saving.save(TO_SAVE)
        })
        await waitFor(() => expect(server.held()).toBe(1))
        expect(screen.current().saving.isSaving).toBe(true)
        expect(await screen.current().saving.save(TO_SAVE)).toBeUndefined()
        await act(async () => {
            server.release(0)
            await first
        })
        expect(screen.current().saving.isSaving).toBe(false)
        expect(writesTo(server.sandbox)).toHaveLength(2)
    })

    it('lets go of an older answer that is still under way', async () => {
        const slow = slowAtFirst(serverWith(savedBefore))
        const screen = showScreen(slow.sandbox)
        await waitFor(() => expect(slow.isHeld()).toBe(true))
        await save(screen, 'New')
        await act(slow.deliver)
        await waitFor(() =>
            expect(revisions(screen)).toEqual(['5 current', '4 earlier'])
        )
        expect(mappingInUse(screen)).toMatchObject({ revision: 5 })
    })
})

it('opens one version, which is asked for then', async () => {
    const screen = await loaded(serverWith(savedBefore))
    await waitFor(() => expect(screen.current().oldest.state).toBe('ready'))
    expect(screen.current().oldest).toMatchObject({ value: REVISION_4 })
})

describe('who may edit', () => {
    const accessOf = async (
        sandbox: Sandbox,
        options: Partial<RenderOptions>
    ) => {
        const screen = await loaded(sandbox, options)
        await waitFor(() =>
            expect(screen.current().access.access.state).toBe('ready')
        )
        return screen
    }

    it('asks nothing for those without the authority', async () => {
        const sandbox = serverWith(savedBefore, { autoLogin: 'nurse' })
        const screen = await accessOf(sandbox, { authorities: [] })
        expect(screen.current().access.access).toMatchObject({
            value: { mayEdit: 'no-authority' },
        })
        const asked = sandbox.requests.all().map(({ path }) => path)
        expect(asked.join()).not.toContain('metaData')
    })

    it('on 2.42 the authority protects', async () => {
        const screen = await accessOf(serverWith(savedBefore), {})
        expect(screen.current().access.access).toMatchObject({
            value: { mayEdit: 'yes', protection: { kind: 'by-authority' } },
        })
    })

    it('on 2.41 the mapping is open until a group is chosen; later versions follow', async () => {
        const sandbox = serverWith(savedBefore, { version: '2.41.5' })
        const screen = await accessOf(sandbox, { apiVersion: 41 })
        expect(screen.current().access.access).toMatchObject({
            value: { mayEdit: 'yes', protection: { kind: 'open' } },
        })
        await act(async () => {
            const { protect } = screen.current().access
            expect((await protect(idOf.group('mappers'))).ok).toBe(true)
        })
        await waitFor(() =>
            expect(screen.current().access.access).toMatchObject({
                value: {
                    protection: {
                        kind: 'by-sharing',
                        groups: [{ name: 'Chart administrators' }],
                    },
                },
            })
        )
        expect(await save(screen, 'New')).toMatchObject({
            ok: true,
            value: { isProtected: true },
        })
        for (const key of ['mapping', 'mapping-000005']) {
            const put = { as: 'nurse', method: 'PUT', body: {} }
            const answer = await answerTo(sandbox, `${NAMESPACE}/${key}`, put)
            expect(answer.status).toBe(403)
        }
    })

    it('says when a new version could not be shared: it is saved all the same', async () => {
        const sandbox = serverWith(savedBefore, { version: '2.41.5' })
        const screen = await accessOf(sandbox, { apiVersion: 41 })
        sandbox.faults.set({ path: /metaData$/, status: 503 })
        expect(await save(screen, 'New')).toMatchObject({
            ok: true,
            value: { isProtected: false, mapping: { revision: 5 } },
        })
        expect(await storedAt(sandbox, 'mapping')).toMatchObject({
            revision: 5,
        })
    })
})
