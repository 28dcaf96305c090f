import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Link, MemoryRouter, Route, Routes, useParams } from 'react-router-dom'
import { HomePage } from '../../../src/app/home-page'
import { demoData } from '../../sandbox/data/demo-data'
import {
    createSandbox,
    type Sandbox,
    type SandboxData,
} from '../../sandbox/sandbox'
import {
    type RenderOptions,
    renderWithServer,
    TODAY,
} from '../render-with-server'

const DEMO = demoData(TODAY)

// made once, since nothing here writes
export const demo = (): SandboxData => DEMO

// states are waited for; only a state that never comes runs into these
const STATE_TIMEOUT = 15_000
jest.setTimeout(4 * STATE_TIMEOUT)
// what is hidden is not asked of jsdom, for which it is the slowest of questions
configure({ asyncUtilTimeout: STATE_TIMEOUT, defaultHidden: true })

type Json = Record<string, unknown>

/** The demo with every program of a code changed. */
export const demoWithProgram = (code: string, change: Json): SandboxData =>
    JSON.parse(JSON.stringify(demo()), (_, value: Json | null) =>
        value?.code === code ? { ...value, ...change } : value
    )

/** The demo country as the nurse sees it, or as another user. */
export const sandboxFor = (
    username = 'nurse',
    data: SandboxData = demo()
): Sandbox => createSandbox(data, { today: TODAY, autoLogin: username })

let unwatched: Sandbox | undefined

/** For tests that neither read its log nor make it fail: one serves them all. */
const sharedSandbox = (): Sandbox => (unwatched ??= sandboxFor())

const OpenedChart = () => (
    <>
        <p>chart of {useParams().patient}</p>
        <Link to="/">back</Link>
    </>
)

const AS_IN_V7 = { v7_startTransition: true, v7_relativeSplatPath: true }

export const showHome = (
    sandbox: Sandbox = sharedSandbox(),
    options: Partial<RenderOptions> = {}
) => {
    const user = userEvent.setup({ delay: null })
    const view = renderWithServer(
        <MemoryRouter future={AS_IN_V7}>
            <Routes>
                <Route path="/" element={<HomePage />} />
                <Route path="/patient/:patient" element={<OpenedChart />} />
            </Routes>
        </MemoryRouter>,
        { sandbox, ...options }
    )
    return { user, ...view }
}

type User = ReturnType<typeof userEvent.setup>

export const searchBox = () =>
    within(screen.getByRole('search')).getByLabelText(/Name or identifier/)

/** Types and presses Enter. */
export const searchFor = async (user: User, text: string): Promise<void> => {
    const box = searchBox()
    await user.clear(box)
    await user.click(box)
    await user.paste(text)
    await user.keyboard('{Enter}')
}

export const results = () =>
    screen.getByRole('region', { name: 'People found' })

/** The region when the search has come to its end. */
export const settledResults = async (): Promise<HTMLElement> => {
    await waitFor(() => expect(results()).toHaveAttribute('aria-busy', 'false'))
    return results()
}

export const count = () =>
    within(results()).getByRole('status').textContent ?? ''

export const rows = () =>
    within(results())
        .queryAllByRole('link')
        .map(({ textContent }) => textContent ?? '')
