import i18n from '@dhis2/d2-i18n'
import { render, screen, within } from '@testing-library/react'
import type { Chart } from '../../../src/domain/chart'
import type { ClinicalEvent } from '../../../src/domain/clinical-event'
import {
    Timeline,
    type TimelineProps,
} from '../../../src/sections/timeline/timeline'
import { NO_CAPTURE_LINKS } from '../../../src/ui/links'
import type { Loadable } from '../../../src/ui/loadable'
import { LocaleProvider } from '../../../src/ui/locale-context'
import { chart, day, placeName, TODAY } from './builders'
import '../../../src/locales/index.js'

// as the platform's shell does, so that plurals are found
i18n.setDefaultNamespace('default')

const LOCALE = { language: 'en', calendar: 'iso8601', today: day(TODAY) }

export const ready = (value: Chart): Loadable<Chart> => ({
    state: 'ready',
    value,
})

/** Shows the section and gives its region. */
export const showLoad = (
    load: Loadable<Chart>,
    props: Partial<TimelineProps> = {}
): HTMLElement => {
    render(
        <LocaleProvider value={LOCALE}>
            <Timeline
                load={load}
                placeName={placeName}
                links={NO_CAPTURE_LINKS}
                scrollElement={() => null}
                {...props}
            />
        </LocaleProvider>
    )
    return region()
}

export const showEvents = (
    events: readonly ClinicalEvent[],
    props: Partial<TimelineProps> = {}
): HTMLElement => showLoad(ready(chart(events)), props)

export const region = () => screen.getByRole('region', { name: 'Timeline' })

export const headingText = () =>
    within(region()).getByRole('heading', { level: 2 }).textContent

/** The headings of what stands in the list, in order. */
export const titles = () =>
    within(region())
        .queryAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent)

/** The text of each row of the list, in order. */
export const rowTexts = () =>
    within(within(region()).getAllByRole('list')[0] ?? region())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent ?? '')

export const rowWith = (text: string): HTMLElement => {
    const row = within(region())
        .getAllByRole('listitem')
        .find(({ textContent }) => textContent?.includes(text))
    if (!row) {
        throw new Error(`no row with ${text}`)
    }
    return row
}

/** Names of the values of a row, in order. */
export const valueNames = (row: HTMLElement) =>
    within(row)
        .queryAllByRole('term')
        .map(({ textContent }) => textContent)
