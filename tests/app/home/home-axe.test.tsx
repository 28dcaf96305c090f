import { screen } from '@testing-library/react'
import axe from 'axe-core'
import {
    demoWithProgram,
    sandboxFor,
    searchFor,
    settledResults,
    showHome,
} from './show-home'

// jsdom draws nothing and would say so for every check that asks
beforeEach(() => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

afterEach(() => jest.restoreAllMocks())

const findings = async () => {
    const { violations, passes } = await axe.run(document.body, {
        // jsdom paints no colours
        rules: { 'color-contrast': { enabled: false } },
    })
    expect(passes.length).toBeGreaterThan(0)
    return violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])
}

it('has no fault that axe finds before a search', async () => {
    showHome()
    expect(await screen.findByText(/whose charts you open/)).toBeVisible()
    expect(await findings()).toEqual([])
})

it('has none when people were found and a program refused', async () => {
    const data = demoWithProgram('DEMO_OUTPATIENT', { maxTeiCountToReturn: 1 })
    const { user } = showHome(sandboxFor('nurse', data))
    await searchFor(user, 'Sow')
    await settledResults()
    expect(await findings()).toEqual([])
})

it('has its landmarks', async () => {
    const { user } = showHome()
    await searchFor(user, 'Sow')
    await settledResults()
    expect(screen.getByRole('main')).toContainElement(
        screen.getByRole('heading', { level: 1, name: 'Find a person' })
    )
    expect(screen.getByRole('search')).toBeVisible()
    expect(
        screen
            .getAllByRole('region')
            .map((one) => one.getAttribute('aria-label'))
    ).toEqual(['People found', 'Opened last'])
})
