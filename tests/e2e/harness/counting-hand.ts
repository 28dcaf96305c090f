import type { Page } from 'playwright-core'

type Role = 'link' | 'button' | 'checkbox' | 'tab' | 'option'

/**
 * Seconds that a practised user needs for one step, after the Keystroke-Level Model (Card, Moran
 * and Newell, 1980): to think of it 1.35, to point at it 1.1, to press and let go of the button 0.2.
 */
const SECONDS_A_CLICK = 1.35 + 1.1 + 0.2

/** A hand that clicks what anybody can see, and counts. */
export interface Hand {
    readonly click: (role: Role, name: string | RegExp) => Promise<void>
    readonly clicks: () => number
    /** What the clicks would take a practised user; what the machine takes is not counted. */
    readonly seconds: () => number
    readonly told: () => string
}

export const countingHand = (page: Page): Hand => {
    let clicks = 0
    const seconds = () => clicks * SECONDS_A_CLICK
    return {
        click: async (role, name) => {
            await page.getByRole(role, { name }).first().click()
            clicks += 1
        },
        clicks: () => clicks,
        seconds,
        told: () =>
            `${clicks} clicks, ${seconds().toFixed(0)} s by the Keystroke-Level Model`,
    }
}
