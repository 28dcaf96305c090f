import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
    type AllergyFinding,
    joinAllergies,
} from '../../../src/domain/allergy-findings'
import { chartError } from '../../../src/domain/chart-error'
import {
    AllergiesSection,
    type AllergiesSectionProps,
} from '../../../src/sections/allergies/allergies-section'
import { recordedOn } from '../../domain/allergy-arbitraries'
import { demoPeople } from '../../sandbox/data/demo-data'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { demoChart } from '../demo-chart'
import { openDetails } from '../open-details'
import {
    captureLinks,
    emptyChart,
    parts,
    ready,
    showSection,
} from '../show-section'

const show = (
    load: AllergiesSectionProps['load'],
    props: Partial<AllergiesSectionProps> = {}
) => showSection(<AllergiesSection load={load} {...parts} {...props} />)

const showFindings = (
    findings: readonly AllergyFinding[],
    props: Partial<AllergiesSectionProps> = {}
) => show(ready(emptyChart({ allergies: joinAllergies(findings) })), props)

const region = () => screen.getByRole('region', { name: 'Allergies' })

const text = () => region().textContent

const latex = (date?: string): AllergyFinding => ({
    kind: 'allergy',
    substance: 'Latex',
    source: recordedOn(date),
})

const none = (date?: string): AllergyFinding => ({
    kind: 'none-known',
    source: recordedOn(date),
})

describe('a state in which nothing can be said', () => {
    it('has words of its own', async () => {
        const error = chartError('server-failed', 500)
        const loads: readonly AllergiesSectionProps['load'][] = [
            { state: 'failed', error, retry: jest.fn() },
            { state: 'not-mapped' },
            ready(await demoChart(demoPeople.noEvents)),
            ready(emptyChart({ allergies: joinAllergies([none()]) })),
        ]
        const texts = loads.map((load) => {
            const { unmount } = show(load)
            const words = text()
            unmount()
            return words
        })
        expect(new Set(texts).size).toBe(loads.length)
        expect(texts[0]).toContain('could not answer')
        expect(texts[1]).toContain('Not set up in this chart')
        expect(texts[2]).toContain('Not recorded')
        expect(texts[3]).toContain('No known allergies, asked no date')
    })

    it('waits without words of an empty state', () => {
        show({ state: 'loading', retry: jest.fn() })
        expect(region()).toHaveAttribute('aria-busy', 'true')
        expect(text()).toBe('Allergies')
    })

    it('is not set up where the mapping has no field of allergies', () => {
        show(ready(emptyChart()))
        expect(text()).toContain('Not set up in this chart')
    })
})

describe('people of the demo country', () => {
    it('one has an allergy, with where it was recorded one step away', async () => {
        const { container } = show(ready(await demoChart(demoPeople.mariama)))
        expect(
            screen.getByRole('heading', { name: 'Allergies (1)' })
        ).toBeVisible()
        expect(text()).toContain('Penicillin recorded 03-Nov-2022')
        expect(text()).not.toContain('Outpatient care')
        openDetails(container)
        expect(await screen.findByText(/Outpatient care · Visit/)).toBeVisible()
    })

    it('one was asked, and has none', async () => {
        show(ready(await demoChart(demoPeople.twinFatimata)))
        expect(text()).toContain('No known allergies, asked 08-Oct-2026')
        expect(text()).toContain('recorded by admin')
    })

    it('one had none before a substance was found: no conflict', async () => {
        show(ready(await demoChart(demoPeople.threeFacilities)))
        expect(text()).toContain(
            'Before that, no known allergies, asked 27-Dec-2025'
        )
        expect(text()).not.toContain('Conflict')
    })
})

describe('what is recorded', () => {
    it('opens at a click, and leads to each visit', async () => {
        showFindings([latex('2024-05-01'), latex('2026-05-01')], {
            links: captureLinks,
        })
        expect(text()).toContain(
            'first recorded 01-May-2024, last 01-May-2026, 2 times'
        )
        await userEvent.click(screen.getByText('Latex'))
        expect(await screen.findAllByRole('link')).toHaveLength(2)
        expect(text()).toContain('Bo Health Centre')
        expect(text()).toContain('recorded by nurse')
    })

    it('says a conflict in words, and keeps the allergy', () => {
        showFindings([latex('2024-05-01'), none('2026-05-01')])
        expect(text()).toContain(
            'Conflict: “no known allergies” was recorded too, on 01-May-2026'
        )
        expect(text()).toContain('Latex')
    })

    it('says that a substance was answered with no since', () => {
        showFindings([
            latex('2024-05-01'),
            {
                kind: 'denied',
                substance: 'Latex',
                source: recordedOn('2026-05-01'),
            },
        ])
        expect(text()).toContain('answered no 01-May-2026; the allergy stays')
    })

    it('shows an answer that names nothing as it was recorded, and a denial apart', () => {
        showFindings([
            {
                kind: 'unclear',
                label: 'Any <b>allergy</b>?',
                content: { kind: 'yes-no', yes: true },
                source: recordedOn('2026-05-01'),
            },
            {
                kind: 'denied',
                substance: 'Latex',
                source: recordedOn('2026-05-01'),
            },
        ])
        expect(text()).toContain('Any <b>allergy</b>?: Yes')
        expect(text()).not.toMatch(/Not recorded|No known/)
        const denied = screen.getByRole('heading', { name: 'Answered no' })
        expect(
            within(denied.parentElement ?? region()).getByText('Latex')
        ).toBeVisible()
    })

    it('stands the last seen first', () => {
        const older: AllergyFinding = {
            kind: 'allergy',
            substance: 'Peanut',
            source: recordedOn('2020-05-01'),
        }
        showFindings([older, latex('2026-05-01'), latex('2019-05-01')])
        const rows = within(region()).getAllByRole('listitem')
        expect(rows[0]).toHaveTextContent(/^Latex/)
        expect(rows[1]).toHaveTextContent(/^Peanut/)
    })

    it('has no fault that axe finds', async () => {
        const { container } = showFindings(
            [latex('2024-05-01'), none('2026-05-01')],
            { links: captureLinks }
        )
        openDetails(container)
        expect(await screen.findAllByRole('link')).toHaveLength(2)
        expect(await findAxeFaults()).toEqual([])
    })
})
