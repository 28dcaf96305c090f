import { diabetesIds } from '../fixtures/diabetes/diabetes-metadata'
import { countingHand, type Hand } from './harness/counting-hand'
import { journeysOn } from './harness/journey'
import { logInAs } from './harness/log-in'
import { chartUrl } from './harness/open-chart'
import { section, waitForSection } from './harness/sections'

const journey = journeysOn({ data: 'unknown-program' })

/** Two minutes of clicks, as somebody who knows where to go would need them. */
const SECONDS_ALLOWED = 120

/** Chromium writes down each 404, also the one that means that there is no mapping yet. */
const BEFORE_THE_FIRST_SAVE = /404.*dataStore\/patient-chart/

/** From the first page to a saved mapping, by what anybody sees on the screen. */
const mapProgram = async (hand: Hand): Promise<void> => {
    await hand.click('link', 'Set up the chart')
    await hand.click('checkbox', 'Suivi du diabète')
    await hand.click('button', /^Accept all sure/)
    await hand.click('button', /^Accept all likely/)
    await hand.click('button', 'Save')
}

journey(
    'an unknown program becomes a filled chart in two minutes of clicks',
    async ({ page, context, server, errors }) => {
        await logInAs(context, server, 'mapper')
        await page.goto(server.appUrl)
        const hand = countingHand(page)
        await mapProgram(hand)
        await page.getByText(/Saved as version 1/).waitFor()
        console.log(`mapping an unknown program: ${hand.told()}`)
        expect(hand.seconds()).toBeLessThan(SECONDS_ALLOWED)

        await logInAs(context, server, 'nurse')
        await page.goto(chartUrl(server, diabetesIds.person('awa')))
        await page.reload()
        await waitForSection(page, 'problems', 'ready')
        await page.getByText('DIALLO, Awa').waitFor()
        await page.getByText('DB-0042').waitFor()
        const problems = section(page, 'problems')
        await problems.getByText('Diabète', { exact: true }).waitFor()
        await problems
            .getByText(/hypertension artérielle/i)
            .first()
            .waitFor()
        await problems.getByText(/Status unknown/).click()
        await problems.getByText('Diabète de type 2').first().waitFor()
        const vitals = section(page, 'vitals')
        await vitals.getByText('148/92').waitFor()
        await vitals.getByText('81.2').waitFor()
        expect(
            errors.filter((one) => !BEFORE_THE_FIRST_SAVE.test(one))
        ).toEqual([])
    }
)
