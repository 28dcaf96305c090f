import { screen, within } from '@testing-library/react'
import { event } from './builders'
import { headingText, region, showEvents, titles } from './show-timeline'

const compact = { visits: 2, fullChartUrl: '../patient-chart/#/patient/x' }

it('shows the newest visits and leads to all of them', () => {
    showEvents(
        ['2026-10-18', '2026-09-02', '2026-08-01'].map((date) => event(date)),
        { compact }
    )
    expect(titles()).toEqual([
        '18-Oct-2026 Bo Health Centre',
        '02-Sep-2026 Bo Health Centre',
    ])
    expect(headingText()).toBe('Timeline (3 visits, 3 events)')
    expect(screen.queryByRole('search')).toBeNull()
    expect(
        screen.getByRole('link', { name: 'All 3 visits in the full chart' })
    ).toHaveAttribute('href', compact.fullChartUrl)
})

it('shows the most urgent plans and counts the others', () => {
    const planned = ['2026-12-24', '2026-11-20', '2026-12-01', '2027-01-01']
    showEvents(
        planned.map((date) => event(date, { status: 'planned' })),
        { compact }
    )
    const list = within(region())
    expect(list.getByText('2 days overdue')).toBeVisible()
    expect(list.getByText('in 9 days')).toBeVisible()
    expect(list.queryByText('in 32 days')).toBeNull()
    expect(list.getByText('2 more scheduled')).toBeVisible()
})
