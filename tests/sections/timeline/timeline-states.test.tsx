import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { chartError } from '../../../src/domain/chart-error'
import { chart, event } from './builders'
import {
    headingText,
    ready,
    region,
    showEvents,
    showLoad,
} from './show-timeline'

it('keeps its place while loading', () => {
    showLoad({ state: 'loading', retry: jest.fn() })
    expect(region()).toHaveAttribute('aria-busy', 'true')
    expect(headingText()).toBe('Timeline')
    expect(within(region()).queryByText(/no visits/i)).toBeNull()
})

it('says that it failed, never that it is empty, and tries again', async () => {
    const retry = jest.fn()
    showLoad({
        state: 'failed',
        error: chartError('server-failed', 500),
        retry,
    })
    expect(within(region()).getByRole('alert')).toHaveTextContent(
        'The server could not answer'
    )
    expect(within(region()).queryByText(/no visits/i)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledTimes(1)
})

it('says that nothing was recorded', () => {
    showLoad(ready(chart([], { enrollments: [] })))
    expect(within(region()).getByText('No visits recorded')).toBeVisible()
    expect(headingText()).toBe('Timeline (0 visits, 0 events)')
    expect(screen.queryByRole('search')).toBeNull()
})

it('tells enrolled without a visit from nothing recorded', () => {
    showLoad(ready(chart([])))
    expect(within(region()).getByText('Enrolled, no visits')).toBeVisible()
    expect(within(region()).queryByText('No visits recorded')).toBeNull()
})

it('tells plans without a visit from nothing recorded', () => {
    showEvents([event('2026-12-01', { status: 'planned' })])
    expect(within(region()).getByText('Enrolled, no visits')).toBeVisible()
    expect(within(region()).getByText('in 9 days')).toBeVisible()
})

it('counts visits and events in its heading', () => {
    showEvents([
        event('2026-10-18'),
        event('2026-10-18'),
        event('2026-09-01'),
        event('2026-12-01', { status: 'planned' }),
    ])
    expect(headingText()).toBe('Timeline (2 visits, 4 events)')
})

it('counts one in the singular', () => {
    showEvents([event('2026-10-18')])
    expect(headingText()).toBe('Timeline (1 visit, 1 event)')
})
