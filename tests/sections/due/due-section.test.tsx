import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ClinicalEvent } from '../../../src/domain/clinical-event'
import {
    DueSection,
    type DueSectionProps,
} from '../../../src/sections/due/due-section'
import { clinicalEvent, day, enrollmentOf, uid } from '../../fixtures/builders'
import { demoPeople } from '../../sandbox/data/demo-people'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { demoChart } from '../demo-chart'
import { failed, loading } from '../loads'
import {
    captureLinks,
    emptyChart,
    parts,
    ready,
    showSection,
} from '../show-section'

const show = (
    load: DueSectionProps['load'],
    props: Partial<DueSectionProps> = {}
) => showSection(<DueSection load={load} {...parts} {...props} />)

const region = () => screen.getByRole('region', { name: 'Due' })

const rows = () =>
    within(region())
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent ?? '')

const plan = (
    id: string,
    date: string | undefined,
    part: Partial<ClinicalEvent> = {}
) =>
    clinicalEvent({
        id: uid(id),
        status: 'planned',
        date: date === undefined ? undefined : day(date),
        ...part,
    })

const showPlans = (
    events: readonly ClinicalEvent[],
    props: Partial<DueSectionProps> = {}
) => show(ready(emptyChart({ events, enrollments: [enrollmentOf()] })), props)

it('says what it is, in other words for each state', () => {
    const texts = [loading, failed, ready(emptyChart())].map((load) => {
        const { unmount } = show(load)
        const text = region().textContent
        unmount()
        return text
    })
    expect(new Set(texts).size).toBe(3)
    expect(texts[1]).toContain('could not answer')
    expect(texts[2]).toContain(
        'Nothing is planned in the programs you can open'
    )
})

describe('what is due for a person of the demo country', () => {
    it('stands over all programs, the most urgent first, with its reason', async () => {
        show(ready(await demoChart(demoPeople.mariama)))
        expect(
            screen.getByRole('heading', {
                name: 'Due (1 overdue, 4 planned)',
            })
        ).toBeVisible()
        expect(rows()).toHaveLength(5)
        expect(rows()[0]).toMatch(
            /^! 9 days? overdue VisitOutpatient care · planned for 13-Nov-2026/
        )
        expect(rows()[1]).toMatch(
            /^in 6 days? Antenatal contactMaternal care · planned for 28-Nov-2026/
        )
    })

    it('has no fault that axe finds', async () => {
        show(ready(await demoChart(demoPeople.mariama)), {
            links: captureLinks,
        })
        expect(await findAxeFaults()).toEqual([])
    })
})

it('says today, and that a plan has no date', () => {
    showPlans([plan('undated', undefined), plan('today', '2026-11-22')])
    expect(rows()).toEqual([
        expect.stringMatching(/^due today Visit/),
        expect.stringMatching(/^planned without a date Visit/),
    ])
})

it('names place and person, and leads into Capture', () => {
    showPlans([plan('plan', '2026-11-23', { assignedTo: 'Sia Kamara' })], {
        links: captureLinks,
    })
    expect(rows()[0]).toContain(
        'Clinic · planned for 23-Nov-2026 · Bo Health Centre · for Sia Kamara'
    )
    expect(
        screen.getByRole('link', {
            name: 'Open in Capture, Visit, 23-Nov-2026',
        })
    ).toHaveAttribute('href', 'https://capture/plan0000000')
})

it('shows no visit that took place, and no plan that was cancelled', () => {
    showPlans([
        clinicalEvent({ id: uid('done') }),
        plan('cancelled', '2026-11-01', { status: 'cancelled' }),
    ])
    expect(rows()).toEqual([])
})

it('says how many of a long list are shown, and shows all on request', async () => {
    showPlans(
        Array.from({ length: 12 }, (_, n) =>
            plan(`plan${String(n).padStart(2, '0')}`, '2026-12-01')
        )
    )
    expect(rows()).toHaveLength(10)
    expect(region()).toHaveTextContent('10 of 12 shown')
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(rows()).toHaveLength(12)
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull()
})

it('sets apart what was left over when the enrollment ended', () => {
    show(
        ready(
            emptyChart({
                enrollments: [enrollmentOf({ status: 'completed' })],
                events: [plan('plan', '2026-11-01')],
            })
        )
    )
    expect(region()).toHaveTextContent('Due (0 overdue, 0 planned)')
    expect(region()).toHaveTextContent(
        'Still planned in enrollments that ended (1)'
    )
})

it('says of a dead person that the plans were left over', () => {
    const chart = emptyChart({
        enrollments: [enrollmentOf()],
        events: [plan('plan', '2026-11-01')],
    })
    show(
        ready({
            ...chart,
            patient: {
                ...chart.patient,
                deceased: {
                    kind: 'dead',
                    on: undefined,
                    source: 'Date of death',
                    visitAfter: undefined,
                },
            },
        })
    )
    expect(region()).toHaveTextContent(
        'Recorded as deceased: these plans were left over.'
    )
})
