import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { chartError } from '../../../src/domain/chart-error'
import type { MedicationsSectionProps } from '../../../src/sections/medications/medications-section'
import {
    entry,
    medication,
    run,
    supply,
} from '../../domain/medication-builders'
import { demoPeople } from '../../sandbox/data/demo-data'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { demoChart } from '../demo-chart'
import { openDetails } from '../open-details'
import { captureLinks, ready } from '../show-section'
import {
    groups,
    openGroup,
    region,
    rowOf,
    show,
    showMedications,
    text,
} from './show-medications'

describe('a state in which nothing can be shown', () => {
    it('has words of its own', async () => {
        const error = chartError('server-failed', 500)
        const loads: readonly MedicationsSectionProps['load'][] = [
            { state: 'failed', error, retry: jest.fn() },
            { state: 'not-mapped' },
            ready(await demoChart(demoPeople.noEvents)),
        ]
        const texts = loads.map((load) => {
            const { unmount } = show(load)
            const words = text()
            unmount()
            return words
        })
        expect(texts[0]).toContain('could not answer')
        expect(texts[1]).toContain('Not set up in this chart')
        expect(texts[2]).toContain('No medicines recorded')
        show({ state: 'loading', retry: jest.fn() })
        expect(text()).toBe('Medicines')
        expect(region()).toHaveAttribute('aria-busy', 'true')
    })
})

describe('people of the demo country', () => {
    it('one with HIV and hypertension: current apart from earlier, supply in days', async () => {
        show(ready(await demoChart(demoPeople.mariama)))
        expect(groups()).toEqual([
            'Current or last recorded (3)',
            'Earlier (6)',
        ])
        const regimen = rowOf('TDF + 3TC + DTG')
        expect(regimen).toContain('4 d left')
        expect(regimen).toContain('since 03-Sep-2023')
        expect(screen.queryByText('Amlodipine')).toBeNull()
        await openGroup(/^Earlier/)
        expect(rowOf('Amlodipine')).toContain('10 mg once a day')
        expect(rowOf('Amlodipine')).toContain('last recorded 02-Jan-2026')
        expect(rowOf('Amlodipine')).not.toMatch(/stopped|since|refill/)
        expect(text()).toContain('Whether it was stopped is not said')
    })

    it('one who is late for the refill', async () => {
        show(ready(await demoChart(demoPeople.hivAndTb)))
        expect(rowOf('AZT + 3TC + LPV/r')).toContain('refill due 36 d ago')
    })

    it('one whose second medicine has its own dose', async () => {
        show(ready(await demoChart(demoPeople.diabetic)))
        expect(rowOf('Metformin')).toContain('1 g twice a day')
        expect(rowOf('Gliclazide')).toContain('30 mg once a day')
    })
})

describe('a row', () => {
    it('says a status as recorded, in a group of its own', () => {
        showMedications([
            medication('ART', [
                entry('2026-10-01', {
                    answer: 'unclear',
                    said: [
                        {
                            kind: 'option',
                            code: 'X',
                            name: 'Stopped treatment',
                        },
                    ],
                }),
            ]),
        ])
        expect(groups()).toEqual(['Status as recorded (1)'])
        expect(rowOf('ART')).toContain('Stopped treatment')
    })

    it('says what contradicts itself, and a supply that is no number', () => {
        const [yes, no] = [true, false].map((is) => ({
            kind: 'yes-no' as const,
            yes: is,
        }))
        showMedications([
            medication('Iron', [
                entry('2026-10-01', { said: yes ? [yes] : [] }),
                entry('2026-10-01', { answer: 'no', said: no ? [no] : [] }),
            ]),
            medication('ART', [
                entry('2026-10-01', {
                    supplies: [
                        {
                            content: { kind: 'text', text: 'a month' },
                            days: undefined,
                        },
                    ],
                }),
            ]),
        ])
        expect(groups()).toContain('Status as recorded (1)')
        expect(rowOf('Iron')).toContain('Yes · No')
        expect(rowOf('ART')).toContain('supply a month')
    })

    it('says the day of a no, and when the medicine was first recorded', async () => {
        const earlier = entry('2025-01-01', { isLatest: false })
        showMedications([
            medication('Iron', [
                entry('2026-10-01', { answer: 'no' }),
                earlier,
            ]),
        ])
        await openGroup(/^Answered no/)
        expect(rowOf('Iron')).toContain('first recorded 01-Jan-2025')
        expect(rowOf('Iron')).toContain('answered no 01-Oct-2026, 52 d ago')
    })

    it('says that a refill is due today, and names no supply that is not known', () => {
        showMedications([
            medication('A', [entry('2026-10-23', { supplies: [supply(30)] })]),
            medication('B', [entry('2026-10-23')]),
        ])
        expect(rowOf('A')).toContain('refill due today')
        expect(rowOf('B')).not.toMatch(/refill|left/)
    })

    it('opens to each record, with its dose, and leads to the visit', async () => {
        showMedications(
            [
                medication('Folic acid', [
                    entry('2026-10-23', {
                        doses: [
                            {
                                content: {
                                    kind: 'number',
                                    number: 0.5,
                                    text: '.50',
                                },
                                unit: 'mg',
                            },
                        ],
                        supplies: [supply(30)],
                    }),
                ]),
            ],
            { links: captureLinks }
        )
        expect(rowOf('Folic acid')).toContain('0.5 mg')
        expect(screen.queryByRole('link')).toBeNull()
        await userEvent.click(screen.getByText('Folic acid'))
        expect(await screen.findByRole('link')).toBeVisible()
        expect(text()).toContain('0.5 mg · 30 d supplied')
        expect(text()).toContain('Clinic · Visit · Bo Health Centre')
    })

    it('shows markup of the record as text', () => {
        showMedications([medication('<b>A</b>', [entry('2026-10-23')])])
        expect(region().querySelector('b')).toBeNull()
    })
})

describe('over time', () => {
    const RECORDED = [
        medication('TLD', [entry('2026-10-01')], {
            runs: [run('2024-01-01', '2026-10-01', 5)],
        }),
        medication('TLE', [entry('2023-06-01', { isLatest: false })], {
            runs: [run('2023-01-01', '2023-06-01')],
        }),
        medication('ART', [entry('2026-10-01', { answer: 'unclear' })]),
    ]

    it('each run is a bar, and stands in words', async () => {
        const { container } = showMedications(RECORDED)
        expect(text()).not.toContain('5 times')
        openDetails(container)
        expect(
            await screen.findByText('01-Jan-2024 to 01-Oct-2026, 5 times')
        ).toBeVisible()
        expect(text()).toContain('01-Jan-2023 to 01-Jun-2023, 2 times')
        expect(text()).toContain('Without a time: ART')
    })

    it('is not offered where nothing was affirmed', () => {
        showMedications(RECORDED.slice(2))
        expect(screen.queryByText('Over time')).toBeNull()
    })

    it('has no fault that axe finds, everything open', async () => {
        const { container } = showMedications(RECORDED, { links: captureLinks })
        await openGroup(/^Earlier/)
        openDetails(container)
        await screen.findByText(/5 times/)
        expect(await findAxeFaults()).toEqual([])
    })
})
