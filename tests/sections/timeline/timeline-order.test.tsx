import { within } from '@testing-library/react'
import { event, KENEMA, value } from './builders'
import { region, rowTexts, rowWith, showEvents, titles } from './show-timeline'

const indexOf = (text: string) => {
    const index = rowTexts().findIndex((row) => row.includes(text))
    expect(index).toBeGreaterThanOrEqual(0)
    return index
}

it('orders visits newest first, by month, the undated last', () => {
    showEvents([
        event(undefined),
        event('2026-09-02'),
        event('2026-10-18'),
        event('2026-10-03', { orgUnit: KENEMA }),
    ])
    expect(rowTexts()[0]).toBe('Today, 22-Nov-2026')
    expect(titles()).toEqual([
        '18-Oct-2026 Bo Health Centre',
        '03-Oct-2026 Kenema Hospital',
        '02-Sep-2026 Bo Health Centre',
        'No date Bo Health Centre',
    ])
    expect(rowTexts()[1]).toBe('October 2026')
    expect(rowTexts()[4]).toBe('September 2026')
    expect(rowTexts()[6]).toBe('No date')
})

it('puts the overdue before what comes, both above today', () => {
    showEvents([
        event('2026-11-28', { status: 'planned' }),
        event('2026-11-13', { status: 'planned', assignedTo: 'Nurse Sesay' }),
        event('2026-11-21', { status: 'planned' }),
        event('2026-11-22', { status: 'planned' }),
        event(undefined, { status: 'planned' }),
        event('2026-10-18'),
    ])
    const order = [
        'Scheduled and overdue',
        '9 days overdue',
        '1 day overdue',
        'due today',
        'in 6 days',
        'planned without a date',
        'Today, 22-Nov-2026',
        '18-Oct-2026',
    ].map(indexOf)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    const overdue = rowWith('9 days overdue')
    expect(overdue).toHaveTextContent('13-Nov-2026')
    expect(overdue).toHaveTextContent('Bo Health Centre')
    expect(overdue).toHaveTextContent('Control visit · Hypertension')
    expect(overdue).toHaveTextContent('for Nurse Sesay')
})

it('keeps what was already entered for a plan in sight', () => {
    showEvents([
        event('2026-11-28', {
            status: 'planned',
            values: [value('Reason', 'viral load')],
        }),
    ])
    expect(rowWith('in 6 days')).toHaveTextContent('Reason')
    expect(rowWith('in 6 days')).toHaveTextContent('viral load')
})

it('marks a visit dated after today and puts it above today', () => {
    showEvents([event('2027-03-01'), event('2026-11-22'), event('2026-10-18')])
    expect(rowWith('01-Mar-2027')).toHaveTextContent('date in the future')
    expect(rowWith('22-Nov-2026 Bo')).not.toHaveTextContent('in the future')
    expect(indexOf('01-Mar-2027')).toBeLessThan(indexOf('Today,'))
    expect(indexOf('22-Nov-2026 Bo')).toBeGreaterThan(indexOf('Today,'))
    expect(within(region()).getAllByText('date in the future')).toHaveLength(1)
})

it('counts cancelled plans as history', () => {
    showEvents([event('2026-11-13', { status: 'cancelled' })])
    expect(rowWith('13-Nov-2026')).toHaveTextContent('Cancelled')
    expect(within(region()).queryByText(/overdue/)).toBeNull()
})
