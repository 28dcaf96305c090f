import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
    codedResult,
    high,
    suppressed,
    testSeries,
    writtenResult,
} from '../../fixtures/result-builders'
import { demoPeople } from '../../sandbox/data/demo-data'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { demoChart } from '../demo-chart'
import { failed, loading, notMapped } from '../loads'
import { captureLinks, emptyChart, ready } from '../show-section'
import { region, rows, showResults, showTests } from './show-results'

const LOAD = testSeries('viral-load', [
    writtenResult('2026-11-10', '38600', high),
    writtenResult('2026-05-10', '<20', { range: suppressed }),
    writtenResult('2025-05-10', '45', { range: suppressed }),
])
const SMEAR = testSeries('smear', [codedResult('2026-11-01', 'Scanty')], {
    unit: '',
})

describe('a state in which nothing can be said', () => {
    it('has words of its own', () => {
        const loads = [
            failed,
            notMapped,
            ready(emptyChart({ results: { isMapped: true, tests: [] } })),
        ]
        const texts = loads.map((load) => {
            const { unmount } = showResults(load)
            const words = region().textContent
            unmount()
            return words
        })
        expect(texts[0]).toContain('could not answer')
        expect(texts[1]).toContain('Not set up in this chart')
        expect(texts[2]).toContain('No results recorded')
    })

    it('waits without words of an empty state', () => {
        showResults(loading)
        expect(region()).toHaveAttribute('aria-busy', 'true')
        expect(region()).toHaveTextContent(/^Results$/)
    })

    it('is not set up where the mapping has no test', () => {
        showResults(ready(emptyChart()))
        expect(region()).toHaveTextContent('Not set up in this chart')
    })
})

describe('people of the demo country', () => {
    it('one has a viral load that rises, over its target', async () => {
        showResults(ready(await demoChart(demoPeople.risingViralLoad)))
        const [load = ''] = rows()
        expect(load).toContain('Viral load ×8')
        expect(load).toContain('38600 H↑high copies/mL')
        expect(load).toContain('≤ 1000')
        expect(load).toContain('23-Sep-2026 · 2 m ago')
        expect(load).toContain('Before 2400 H↑high 26-May-2026')
        expect(
            screen.getByRole('img', { name: 'Trend of Viral load' })
        ).toBeVisible()
        expect(screen.getByText(/^Not recorded: .*Haemoglobin/)).toBeVisible()
    })

    it('one was never tested', async () => {
        showResults(ready(await demoChart(demoPeople.noEvents)))
        expect(region()).toHaveTextContent('No results recorded')
        expect(rows()).toEqual([])
    })
})

describe('a row', () => {
    it('counts the abnormal in the heading', () => {
        showTests([LOAD, SMEAR])
        expect(
            screen.getByRole('heading', { name: 'Results (1 abnormal)' })
        ).toBeVisible()
    })

    it('keeps a bound as it was written, with the unit', () => {
        showTests([
            testSeries('cd4', [
                writtenResult('2026-11-10', '> 1500', { range: suppressed }),
            ]),
        ])
        expect(rows()[0]).toContain('> 1500 copies/mL')
    })

    it('has a coded result by its name, without unit and range', () => {
        showTests([SMEAR])
        expect(rows()[0]).toMatch(/^Name of smearScanty01-Nov-2026 · 21 d ago$/)
    })

    it('says that there is no range for an amount, never that it is normal', () => {
        showTests([testSeries('cd4', [writtenResult('2026-11-10', '500')])])
        expect(rows()[0]).toContain('no range set')
        expect(rows()[0]).not.toMatch(/normal/i)
    })

    it('shows what cannot be read as it was recorded', () => {
        showTests([
            testSeries('cd4', [
                writtenResult(undefined, '', {
                    content: {
                        kind: 'unreadable',
                        text: 'Q?',
                        reason: 'unknown-option',
                    },
                    quantity: undefined,
                }),
            ]),
        ])
        expect(rows()[0]).toContain('Q? (unknown code)')
        expect(rows()[0]).toContain('No date')
    })

    it('shows a converted result with the original and its unit', async () => {
        showTests([
            testSeries(
                'weighed',
                [
                    writtenResult('2026-11-10', '3250', {
                        recordedUnit: 'g',
                        quantity: { number: 3.25, comparator: undefined },
                    }),
                ],
                { unit: 'kg' }
            ),
        ])
        expect(rows()[0]).toContain('3.25 kg')
        await userEvent.click(screen.getByRole('button', { expanded: false }))
        expect(screen.getByText(/recorded as 3250 g/)).toBeVisible()
    })

    it('keeps its own unit where that could not be converted', () => {
        showTests([
            testSeries(
                'weighed',
                [
                    writtenResult('2026-11-10', '3250', {
                        recordedUnit: 'g',
                        quantity: undefined,
                    }),
                ],
                { unit: 'mm[Hg]' }
            ),
        ])
        expect(rows()[0]).toContain('3250 g')
    })

    it('rounds to the decimals of the mapping, in the language', () => {
        showTests(
            [
                testSeries('hb', [writtenResult('2026-11-10', '11.04')], {
                    unit: 'g/dL',
                    decimals: 1,
                }),
            ],
            {},
            'fr'
        )
        expect(rows()[0]).toContain('11,0 g/dL')
    })
})

describe('behind a row', () => {
    it('stands every result with its source, the range and how to read the picture', async () => {
        showTests([LOAD], { links: captureLinks })
        await userEvent.click(
            screen.getByRole('button', { name: 'Name of viral-load' })
        )
        const items = within(region())
            .getAllByRole('listitem')
            .map(({ textContent }) => textContent)
        expect(items).toHaveLength(3)
        expect(items[1]).toMatch(
            /<20 copies\/mL 10-May-2026 · Clinic · Visit · Bo Health Centre.*recorded by nurse/
        )
        expect(within(region()).getAllByRole('link')).toHaveLength(3)
        expect(
            screen.getByText(
                'Range ≤ 1000 for the latest result. People on treatment. Source: Handbook, 2025'
            )
        ).toBeVisible()
        expect(
            screen.getByText(
                'Trend from 10-May-2025 to 10-Nov-2026 · in powers of ten · broken line is a limit of the range · square is abnormal · open mark is a bound, the value lies beyond it'
            )
        ).toBeVisible()
    })
})

describe('the filter', () => {
    it('tells what it hides, and gives it back', async () => {
        showTests([LOAD, SMEAR])
        await userEvent.click(
            screen.getByRole('checkbox', {
                name: 'Only where the latest is abnormal',
            })
        )
        expect(rows()).toHaveLength(1)
        expect(screen.getByRole('status')).toHaveTextContent(
            '1 of 2 tests shown'
        )
        await userEvent.click(
            screen.getByRole('button', { name: 'Clear the filter' })
        )
        expect(rows()).toHaveLength(2)
        expect(screen.queryByRole('status')).toBeNull()
        expect(screen.getByRole('searchbox')).toHaveFocus()
    })

    it('that hides all says so, not that nothing is recorded', async () => {
        showTests([LOAD, SMEAR])
        await userEvent.type(screen.getByRole('searchbox'), 'zzz')
        expect(screen.getByRole('status')).toHaveTextContent(
            '0 of 2 tests shown'
        )
        expect(region()).not.toHaveTextContent('No results recorded')
    })
})

it('has no fault that axe finds', async () => {
    showTests([LOAD, SMEAR, testSeries('cd4', [])], { links: captureLinks })
    await userEvent.click(
        screen.getByRole('button', { name: 'Name of viral-load' })
    )
    expect(await findAxeFaults()).toEqual([])
})
