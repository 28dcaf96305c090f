import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ANC, ANC_FIRST, event, HTN_LAB, HTN_VISIT, value } from './builders'
import { headingText, region, showEvents, titles } from './show-timeline'

const EVENTS = [
    event('2026-10-18', { values: [value('Drug', 'Amlodipine')] }),
    event('2026-10-18', { program: ANC, stage: ANC_FIRST }),
    event('2026-09-02', {
        stage: HTN_LAB,
        values: [value('Résultat', 'élevé')],
    }),
    event('2026-08-01'),
    event(undefined),
    event('2026-12-01', { status: 'planned' }),
]

const field = (name: string) => screen.getByLabelText(name)
const options = (name: string) =>
    within(field(name))
        .getAllByRole('option')
        .map(({ textContent }) => textContent)

const OCTOBER = '18-Oct-2026 Bo Health Centre'
const SEPTEMBER = '02-Sep-2026 Bo Health Centre'
const AUGUST = '01-Aug-2026 Bo Health Centre'

beforeEach(() => {
    showEvents(EVENTS)
    expect(headingText()).toBe('Timeline (4 visits, 6 events)')
})

it('filters by program and counts what is hidden', async () => {
    await userEvent.selectOptions(field('Program'), 'Antenatal care')
    expect(titles()).toEqual([OCTOBER])
    expect(headingText()).toBe(
        'Timeline (1 visit, 1 event; 3 visits, 5 events hidden by the filter)'
    )
    expect(within(region()).queryByText('Control visit')).toBeNull()
})

it('offers only stages that occur, of the chosen program', async () => {
    expect(options('Stage')).toEqual([
        'All stages',
        ANC_FIRST.name,
        HTN_VISIT.name,
        HTN_LAB.name,
    ])
    await userEvent.selectOptions(field('Stage'), HTN_LAB.name)
    expect(titles()).toEqual([SEPTEMBER])
    await userEvent.selectOptions(field('Program'), ANC.name)
    expect(options('Stage')).toEqual(['All stages', ANC_FIRST.name])
    expect(titles()).toEqual([OCTOBER])
})

it('filters by days, both ends included', () => {
    fireEvent.change(field('From'), { target: { value: '2026-09-02' } })
    fireEvent.change(field('To'), { target: { value: '2026-10-17' } })
    expect(titles()).toEqual([SEPTEMBER])
    fireEvent.change(field('To'), { target: { value: '2026-10-18' } })
    expect(titles()).toEqual([OCTOBER, SEPTEMBER])
    fireEvent.change(field('From'), { target: { value: '' } })
    expect(titles()).toEqual([OCTOBER, SEPTEMBER, AUGUST])
})

it('says that a range ends before it begins', () => {
    fireEvent.change(field('From'), { target: { value: '2026-09-02' } })
    expect(field('From')).toBeValid()
    fireEvent.change(field('To'), { target: { value: '2026-09-01' } })
    expect(field('From')).toBeInvalid()
    expect(field('To')).toHaveAccessibleDescription(
        'The range ends before it begins.'
    )
})

it('filters by text without regard to case and accents', async () => {
    await userEvent.type(field('Text'), 'ELEVE resultat')
    expect(titles()).toEqual([SEPTEMBER])
    await userEvent.clear(field('Text'))
    await userEvent.type(field('Text'), 'amlod')
    expect(titles()).toEqual([OCTOBER])
})

it('says that the filter hides all, and shows all again', async () => {
    await userEvent.type(field('Text'), 'nowhere')
    expect(within(region()).getByText(/^0 of 6 shown/)).toBeVisible()
    expect(headingText()).toBe(
        'Timeline (0 visits, 0 events; 4 visits, 6 events hidden by the filter)'
    )
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(headingText()).toBe('Timeline (4 visits, 6 events)')
    expect(field('Text')).toHaveFocus()
})

it('says that visits are hidden where only plans are left', () => {
    fireEvent.change(field('From'), { target: { value: '2026-11-30' } })
    expect(within(region()).getByText('0 of 4 visits shown')).toBeVisible()
    expect(within(region()).getByText('in 9 days')).toBeVisible()
})

it('clears every part of the filter at once', async () => {
    const clear = screen.getByRole('button', { name: 'Clear filter' })
    expect(clear).toBeDisabled()
    await userEvent.selectOptions(field('Program'), ANC.name)
    await userEvent.type(field('Text'), 'first')
    await userEvent.click(clear)
    expect(field('Program')).toHaveValue('')
    expect(field('Text')).toHaveValue('')
    expect(headingText()).toBe('Timeline (4 visits, 6 events)')
})
