import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { addDays } from '../../../src/domain/calendar-date'
import type { Chart } from '../../../src/domain/chart'
import type { MeasureSeries } from '../../../src/domain/observation'
import {
    FlowSheetSection,
    type FlowSheetSectionProps,
} from '../../../src/sections/flow-sheet/flow-sheet-section'
import type { Loadable } from '../../../src/ui/loadable'
import { day } from '../../fixtures/builders'
import { high, testSeries, writtenResult } from '../../fixtures/result-builders'
import { demoPeople } from '../../sandbox/data/demo-data'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { demoChart } from '../demo-chart'
import { failed, loading, notMapped } from '../loads'
import {
    captureLinks,
    emptyChart,
    parts,
    ready,
    showSection,
} from '../show-section'
import { flagged, observed, series } from '../vitals/show-vitals'

const show = (
    load: Loadable<Chart>,
    props: Partial<FlowSheetSectionProps> = {}
) => showSection(<FlowSheetSection load={load} {...parts} {...props} />)

const showVitals = (
    vitals: readonly MeasureSeries[],
    part: Partial<Chart> = {},
    props: Partial<FlowSheetSectionProps> = {}
) => show(ready(emptyChart({ vitals, ...part })), props)

const region = () => screen.getByRole('region', { name: 'Flow sheet' })

const heads = () =>
    screen
        .queryAllByRole('columnheader')
        .slice(1)
        .map(({ textContent }) => textContent)

/** The cells of a row, newest first. */
const cells = (name: string | RegExp) => {
    const head = screen.getByRole('rowheader', { name })
    const row = head.closest('tr')
    return row
        ? within(row)
              .getAllByRole('cell')
              .map(({ textContent }) => textContent)
        : []
}

const NEW = day('2026-11-10')
const OLD = day('2026-05-10')

const manyVisits = (count: number) =>
    series(
        'pulse',
        '/min',
        Array.from({ length: count }, (_, n) =>
            observed(`e${n}x`, addDays(NEW, -n), 60 + n)
        )
    )

describe('a state in which nothing can be said', () => {
    it('has words of its own', () => {
        const loads = [
            failed,
            notMapped,
            ready(emptyChart({ vitals: [series('pulse', '/min', [])] })),
        ]
        const texts = loads.map((load) => {
            const { unmount } = show(load)
            const words = region().textContent
            unmount()
            return words
        })
        expect(texts[0]).toContain('could not answer')
        expect(texts[1]).toContain('Not set up in this chart')
        expect(texts[2]).toContain('No measurements recorded')
    })

    it('waits without words of an empty state', () => {
        show(loading)
        expect(region()).toHaveAttribute('aria-busy', 'true')
        expect(region()).toHaveTextContent(/^Flow sheet$/)
    })

    it('is not set up where the mapping has neither vital sign nor test', () => {
        show(ready(emptyChart()))
        expect(region()).toHaveTextContent('Not set up in this chart')
    })
})

describe('people of the demo country', () => {
    it('one has vital signs and results of several programs, a page at a time', async () => {
        show(ready(await demoChart(demoPeople.mariama)))
        expect(heads()).toHaveLength(12)
        expect(screen.getByRole('status')).toHaveTextContent(
            /^Visits 1 to 12 of \d+, newest first$/
        )
        expect(
            screen.getByRole('rowheader', { name: /^Blood pressure/ })
        ).toBeVisible()
        expect(
            screen.getByRole('rowheader', { name: /^Viral load/ })
        ).toBeVisible()
        expect(screen.queryByRole('rowheader', { name: /^Urine/ })).toBeNull()
    })

    it('one was never measured', async () => {
        show(ready(await demoChart(demoPeople.noEvents)))
        expect(region()).toHaveTextContent('No measurements recorded')
    })
})

describe('the sheet', () => {
    it('has visits across, the newest first, and blanks where nothing was recorded', () => {
        showVitals([
            series('systolic', 'mm[Hg]', [
                flagged('HH', observed('new', NEW, 190)),
                observed('old', OLD, 120),
            ]),
            series('diastolic', 'mm[Hg]', [observed('new', NEW, 98)]),
            series('weight', 'kg', [observed('old', OLD, 60)]),
        ])
        expect(heads()).toEqual([
            '10-Nov-2026Bo Health Centre',
            '10-May-2026Bo Health Centre',
        ])
        expect(cells(/^Blood pressure mmHg/)).toEqual([
            '190/98 HH⇈critically high',
            '120/–',
        ])
        expect(cells(/weight kg/)).toEqual(['', '60'])
    })

    it('has the amounts of tests below, each under its mark, the unit in the head', () => {
        showVitals([series('pulse', '/min', [observed('new', NEW, 70)])], {
            results: {
                isMapped: true,
                tests: [
                    testSeries('load', [
                        writtenResult('2026-11-10', '38600', high),
                        writtenResult('2026-05-10', '<20'),
                        writtenResult('2026-05-10', 'repeat'),
                    ]),
                ],
            },
        })
        expect(cells(/Name of load copies\/mL/)).toEqual([
            '38600 H↑high',
            '<20repeat',
        ])
        expect(
            screen
                .getAllByRole('rowheader')
                .map(({ textContent }) => textContent)
        ).toEqual(expect.arrayContaining(['Vitals', 'Results']))
    })

    it('keeps a value that is no number, with the unit that it was recorded in', () => {
        const of = observed('new', NEW, 0)
        showVitals([
            {
                ...series('pulse', '/min', []),
                unplaced: [
                    {
                        ...of,
                        name: 'Pulse',
                        content: { kind: 'text', text: 'fast' },
                        unit: '/min',
                        reason: 'not-a-number',
                    },
                    {
                        ...of,
                        name: 'Pulse',
                        content: { kind: 'number', number: 7, text: '7' },
                        unit: 'kg',
                        reason: 'unit-not-convertible',
                    },
                ],
            },
        ])
        expect(cells(/pulse/)).toEqual(['fast7 kg'])
    })

    it('puts what has no date last, under words that say so', () => {
        showVitals([series('pulse', '/min', [observed('new', NEW, 70)])], {
            results: {
                isMapped: true,
                tests: [testSeries('load', [writtenResult(undefined, '5')])],
            },
        })
        expect(heads()).toEqual([
            '10-Nov-2026Bo Health Centre',
            'No dateBo Health Centre',
        ])
    })

    it('names the measures without any value', () => {
        showVitals([
            series('pulse', '/min', [observed('new', NEW, 70)]),
            series('weight', 'kg', []),
        ])
        expect(screen.getByText('Not recorded: Name of weight')).toBeVisible()
    })

    it('leads to the event behind each value', async () => {
        showVitals(
            [series('pulse', '/min', [observed('new', NEW, 70)])],
            {},
            { links: captureLinks }
        )
        await userEvent.click(
            screen.getByText('Where these values were recorded')
        )
        expect(await screen.findByRole('link')).toHaveAttribute(
            'href',
            'https://capture/new00000000'
        )
        expect(screen.getByRole('listitem')).toHaveTextContent(
            'Name of pulse · 10-Nov-2026 · Clinic · Visit · Bo Health Centre'
        )
    })
})

describe('the pages', () => {
    it('go to the earlier visits and back', async () => {
        showVitals([manyVisits(25)])
        const status = screen.getByRole('status')
        const press = (name: string) =>
            userEvent.click(screen.getByRole('button', { name }))
        expect(status).toHaveTextContent('Visits 1 to 12 of 25, newest first')
        expect(cells(/pulse/)[0]).toBe('60')
        expect(
            screen.getByRole('button', { name: 'Later visits' })
        ).toBeDisabled()
        await press('Earlier visits')
        await press('Earlier visits')
        expect(status).toHaveTextContent('Visits 25 to 25 of 25, newest first')
        expect(cells(/pulse/)).toEqual(['84'])
        expect(
            screen.getByRole('button', { name: 'Earlier visits' })
        ).toBeDisabled()
        await press('Later visits')
        expect(status).toHaveTextContent('Visits 13 to 24 of 25, newest first')
    })

    it('are not offered where all fits', () => {
        showVitals([manyVisits(12)])
        expect(heads()).toHaveLength(12)
        expect(screen.queryByRole('button')).toBeNull()
    })
})

it('has no fault that axe finds, and scrolls by keyboard', async () => {
    showVitals([
        series('pulse', '/min', [
            flagged('H', observed('new', NEW, 130)),
            observed('old', OLD, 70),
        ]),
    ])
    expect(
        screen.getByRole('region', { name: 'Flow sheet, scrolls sideways' })
    ).toHaveAttribute('tabindex', '0')
    expect(await findAxeFaults()).toEqual([])
})
