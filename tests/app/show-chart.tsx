import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { ChartPage } from '../../src/app/chart-page'
import { demoData, demoPeople } from '../sandbox/data/demo-data'
import type { FaultRule } from '../sandbox/faults'
import {
    createSandbox,
    type Sandbox,
    type SandboxData,
} from '../sandbox/sandbox'
import {
    type RenderOptions,
    renderWithServer,
    TODAY,
} from './render-with-server'

// a whole chart is large for jsdom, and slowest where it works out what is hidden
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })
jest.setTimeout(30_000)

const FUTURE = { v7_startTransition: true, v7_relativeSplatPath: true }

export { demoPeople }

export const PROBLEMS = 'Problems'
export const VITALS = 'Vitals'
export const TIMELINE = 'Timeline'

/** Made once: it is the same for every test of a file. */
const DEMO = demoData(TODAY)

/** The demo country, with whatever mapping the data store holds: none when undefined. */
export const demoWith = (mapping: unknown): SandboxData => ({
    ...DEMO,
    dataStore: mapping === undefined ? {} : { 'patient-chart': { mapping } },
})

/** The demo country as a user of it sees it, a clinician unless told otherwise. */
export const sandboxFor = (
    autoLogin = 'clinician',
    data: SandboxData = DEMO
): Sandbox => createSandbox(data, { today: TODAY, autoLogin })

/** Opens a person's chart: a short record with a problem and vital signs, unless told otherwise. */
export const showChart = (
    sandbox: Sandbox,
    patient: string = demoPeople.estimatedAge,
    options: Partial<RenderOptions> = {}
) => ({
    user: userEvent.setup({ pointerEventsCheck: 0 }),
    ...renderWithServer(
        <MemoryRouter future={FUTURE}>
            <ChartPage patient={patient} />
        </MemoryRouter>,
        { sandbox, ...options }
    ),
})

const regionNamed = (name: string) =>
    document.querySelector(`section[aria-label="${name}"]`)

export const region = (name: string): HTMLElement => {
    const found = regionNamed(name)
    if (!(found instanceof HTMLElement)) {
        throw new Error(`no region ${name}`)
    }
    return found
}

export const banner = () => region('Patient')

/** The region when it has stopped loading. */
export const settled = async (name: string): Promise<HTMLElement> => {
    await waitFor(() =>
        expect(region(name)).toHaveAttribute('aria-busy', 'false')
    )
    return region(name)
}

export const textOf = async (name: string): Promise<string> =>
    (await settled(name)).textContent ?? ''

/** Waits for the heading of a section, by its text. */
export const findHeading = (text: RegExp): Promise<HTMLElement> =>
    screen.findByText(text, { selector: 'h2' })

export const alertIn = (part: HTMLElement): string =>
    within(part).getByRole('alert').textContent ?? ''

/** Paths of what was asked so far, without the API's own part. */
export const asked = ({ requests }: Sandbox): readonly string[] =>
    requests.all().map(({ path }) => path.replace(/^.*?\/api\/(\d+\/)?/, ''))

/** Opens a chart and waits until all that it asks for has come, places and links included. */
export const openWhole = async (
    patient?: string,
    sandbox: Sandbox = sandboxFor(),
    options: Partial<RenderOptions> = {}
) => {
    const view = showChart(sandbox, patient, options)
    await findHeading(/Timeline \(\d+ visits?, \d+ events?\)/)
    await waitFor(() => {
        const text = region(TIMELINE).textContent
        expect(text).not.toContain('Place, name not loaded')
        expect(text).toContain('Open in Capture')
    })
    return { sandbox, ...view }
}

/** The sections that a person's data fill, in the order in which `sectionTexts` tells them. */
export const SECTIONS = [PROBLEMS, VITALS, TIMELINE]

/** The demo country behind a server that fails. */
export const failing = (...rules: readonly FaultRule[]): Sandbox => {
    const sandbox = sandboxFor()
    sandbox.faults.set(...rules)
    return sandbox
}

/** What each section says of a person. */
export const sectionTexts = async (
    sandbox: Sandbox,
    patient: string = demoPeople.estimatedAge
): Promise<readonly string[]> => {
    const { unmount } = showChart(sandbox, patient)
    const texts: string[] = []
    for (const name of SECTIONS) {
        texts.push(await textOf(name))
    }
    unmount()
    return texts
}
