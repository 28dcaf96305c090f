import { act, waitFor } from '@testing-library/react'
import { keep, type StoreOwner } from '../../src/queries/browser-store'
import { hasKeptPrograms } from '../../src/queries/kept-programs'
import { useProgramShapes } from '../../src/queries/use-program-shapes'
import { heldServer } from '../app/held-server'
import { newOwner, TODAY } from '../app/render-with-server'
import { demoData } from '../sandbox/data/demo-data'
import { createSandbox, type Sandbox } from '../sandbox/sandbox'
import { showHook } from './show-hook'

const OLD_NAME = 'Outpatient care'
const NEW_NAME = 'General clinic'
const DAY_MS = 24 * 60 * 60 * 1000

const sandboxWith = (change: (metadata: string) => string): Sandbox => {
    const data = demoData(TODAY)
    const changed: unknown = JSON.parse(
        change(JSON.stringify(data.metadata[0]))
    )
    return createSandbox(
        { ...data, metadata: [changed] },
        { today: TODAY, autoLogin: 'clinician' }
    )
}

const same = () => sandboxWith((text) => text)
const rename = (text: string) =>
    text.replaceAll(`"${OLD_NAME}"`, `"${NEW_NAME}"`)
const renamed = () => sandboxWith(rename)
const renamedInNewVersion = () =>
    sandboxWith((text) => rename(text).replaceAll('"version":1', '"version":9'))

const programRequests = ({ requests }: Sandbox) =>
    requests.all().filter(({ path }) => path.includes('/programs?'))

const isFull = ({ path }: { readonly path: string }) =>
    path.includes('programStages')

const fullRequests = (sandbox: Sandbox): number =>
    programRequests(sandbox).filter(isFull).length

const versionRequests = (sandbox: Sandbox): number =>
    programRequests(sandbox).filter((one) => !isFull(one)).length

const open = (sandbox: Sandbox, owner: StoreOwner) => {
    const { current, unmount } = showHook(useProgramShapes, { sandbox, owner })
    const names = (): readonly string[] => {
        const reading = current()
        return reading.state === 'ready'
            ? [...reading.value.programs.values()].map(({ name }) => name)
            : []
    }
    return { current, names, unmount }
}

/** Somebody in whose browser the programs are kept. */
const returningUser = async (): Promise<StoreOwner> => {
    const owner = newOwner()
    const { names, unmount } = open(same(), owner)
    await waitFor(() => expect(names()).toContain(OLD_NAME))
    await waitFor(async () => expect(await hasKeptPrograms()).toBe(true))
    unmount()
    return owner
}

afterEach(() => jest.restoreAllMocks())

it('shows what is kept at once, before the server has answered anything', async () => {
    const owner = await returningUser()
    const server = heldServer(same(), /\/api\//)
    const { names } = open(server.sandbox, owner)
    await waitFor(() => expect(names()).toContain(OLD_NAME))
    expect(server.sandbox.requests.all()).toEqual([])
})

it('asks for the versions only, when nothing changed', async () => {
    const owner = await returningUser()
    const sandbox = same()
    const { names } = open(sandbox, owner)
    await waitFor(() => expect(versionRequests(sandbox)).toBe(1))
    await waitFor(() => expect(names()).toContain(OLD_NAME))
    expect(fullRequests(sandbox)).toBe(0)
})

it('takes new names when a version changed', async () => {
    const owner = await returningUser()
    const server = heldServer(renamedInNewVersion(), /\/programs\?/)
    const { names } = open(server.sandbox, owner)
    await waitFor(() => expect(names()).toContain(OLD_NAME))
    await waitFor(() => expect(server.held()).toBe(1))
    act(() => server.release(0))
    await waitFor(() => expect(server.held()).toBe(2))
    act(() => server.release(1))
    await waitFor(() => expect(names()).toContain(NEW_NAME))
    expect(names()).not.toContain(OLD_NAME)
})

it('takes new names once a day, whatever the versions say', async () => {
    const owner = await returningUser()
    const tomorrow = Date.now() + DAY_MS + 1000
    jest.spyOn(Date, 'now').mockReturnValue(tomorrow)
    const { names } = open(renamed(), owner)
    await waitFor(() => expect(names()).toContain(NEW_NAME))
    expect(names()).not.toContain(OLD_NAME)
})

it('keeps what is kept when the server cannot be asked', async () => {
    const owner = await returningUser()
    const sandbox = same()
    sandbox.faults.set({ status: 500 })
    const { current, names } = open(sandbox, owner)
    await waitFor(() => expect(versionRequests(sandbox)).toBe(1))
    await waitFor(() => expect(names()).toContain(OLD_NAME))
    expect(current()).toMatchObject({ state: 'ready', stale: undefined })
})

it('reads anew what was kept in another form', async () => {
    const owner = newOwner()
    await keep(owner, 'programs', { savedAt: 1, answers: { programs: 'x' } })
    const { names } = open(same(), owner)
    await waitFor(() => expect(names()).toContain(OLD_NAME))
})

it("does not show another user's programs", async () => {
    await returningUser()
    const sandbox = renamed()
    const { names } = open(sandbox, newOwner())
    await waitFor(() => expect(names()).toContain(NEW_NAME))
    expect(names()).not.toContain(OLD_NAME)
    expect(fullRequests(sandbox)).toBe(1)
})
