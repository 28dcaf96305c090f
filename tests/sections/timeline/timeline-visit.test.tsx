import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
    ANC,
    ANC_FIRST,
    day,
    event,
    flagged,
    measured,
    uid,
    value,
} from './builders'
import { region, rowWith, showEvents, valueNames } from './show-timeline'

const DATE = '2026-10-18'
const visit = () => rowWith('18-Oct-2026')
const many = (count: number) =>
    Array.from({ length: count }, (_, n) => value(`Question ${n + 1}`, 'said'))

it('shows one visit for one day and place over all programs', () => {
    showEvents([
        event(DATE, { recordedBy: 'nurse.a' }),
        event(DATE, {
            program: ANC,
            stage: ANC_FIRST,
            status: 'in-progress',
            recordedBy: 'nurse.b',
        }),
        event(DATE, { recordedBy: 'nurse.a', status: 'unknown' }),
    ])
    expect(visit()).toHaveTextContent('Antenatal care')
    expect(visit()).toHaveTextContent('by nurse.b, nurse.a')
    expect(
        within(visit())
            .getAllByRole('heading', { level: 4 })
            .map(({ textContent }) => textContent)
    ).toEqual([
        'First contact · Antenatal care · In progress',
        'Control visit · Hypertension',
        'Control visit · Hypertension · Status unknown',
    ])
})

it('puts abnormal values first, the critical before them, then as on the form', () => {
    showEvents([
        event(DATE, {
            values: [
                value('Smokes', 'no'),
                measured('Weight', 71.5, 'kg'),
                flagged('H', measured('Temperature', 38.5, 'Cel')),
                flagged('HH', measured('Systolic', 192, 'mm[Hg]')),
            ],
        }),
    ])
    expect(valueNames(visit())).toEqual([
        'Systolic',
        'Temperature',
        'Smokes',
        'Weight',
    ])
    expect(visit()).toHaveTextContent('2 abnormal values')
    const [systolic] = within(visit()).getAllByRole('definition')
    expect(systolic).toHaveTextContent('192 mmHg HH⇈critically high')
    expect(visit()).toHaveTextContent('38.5 °C')
})

it('opens the further values in place and closes them', async () => {
    showEvents([event(DATE, { values: many(11) })])
    expect(valueNames(visit())).toHaveLength(8)
    const more = screen.getByRole('button', { name: '3 more values' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(more)
    expect(valueNames(visit())).toHaveLength(11)
    await userEvent.click(screen.getByRole('button', { name: 'Fewer values' }))
    expect(valueNames(visit())).toHaveLength(8)
})

it('never folds an abnormal value away, and gives each event its part', () => {
    const high = Array.from({ length: 10 }, (_, n) =>
        flagged('H', measured(`High ${n}`, 200, 'mm[Hg]'))
    )
    showEvents([
        event(DATE, { values: [...many(3), ...high] }),
        event('2026-09-01', { values: many(20) }),
        event('2026-09-01', { values: [value('Only answer', 'yes')] }),
    ])
    expect(valueNames(visit())).toEqual(high.map(({ name }) => name))
    expect(rowWith('01-Sep-2026')).toHaveTextContent('Only answer')
    expect(rowWith('01-Sep-2026')).toHaveTextContent('13 more values')
})

it('shows text of the server as text, and all of it', () => {
    const long = `Amoxicillin ${'and more words '.repeat(60)}end`
    showEvents([
        event(DATE, {
            stage: { id: uid('Odd'), name: '<i>Stage</i>' },
            values: [value('<u>Name</u>', '<b>bold</b>'), value('Drug', long)],
            notes: [{ text: '<img src=x>', by: "O'Brien", on: day(DATE) }],
        }),
    ])
    for (const text of ['<i>Stage</i>', '<u>Name</u>', '<b>bold</b>', long]) {
        expect(within(visit()).getByText(text)).toBeVisible()
    }
    expect(visit()).toHaveTextContent("<img src=x> O'Brien, 18-Oct-2026")
    expect(region().querySelector('b, i, u, img')).toBeNull()
})

it('says what is missing instead of leaving a gap', () => {
    showEvents([
        event(DATE, {
            orgUnit: undefined,
            notes: [{ text: 'fell', by: undefined, on: undefined }],
        }),
    ])
    expect(visit()).toHaveTextContent('No place recorded')
    expect(visit()).toHaveTextContent('No values recorded')
    expect(visit()).toHaveTextContent('fell author unknown')
})

it('names images and unreadable values', () => {
    showEvents([
        event(DATE, {
            values: [
                value('Wound', '', { content: { kind: 'file', image: true } }),
                value('Pulse', '', {
                    content: {
                        kind: 'unreadable',
                        text: '8o',
                        reason: 'not-a-number',
                    },
                }),
            ],
        }),
    ])
    expect(within(visit()).getByText('Image')).toBeVisible()
    expect(within(visit()).getByText('8o (not a number)')).toBeVisible()
})

it('leads to each event in Capture where Capture is there', () => {
    const links = {
        toEvent: ({ id }: { id: string }) => `https://dhis2.example/#/${id}`,
        toEnrollment: () => undefined,
    }
    const one = event(DATE)
    showEvents([one], { links })
    const link = screen.getByRole('link', {
        name: 'Open in Capture, Control visit, 18-Oct-2026',
    })
    expect(link).toHaveAttribute('href', `https://dhis2.example/#/${one.id}`)
    expect(link).toHaveAttribute('target', '_top')
})

it('offers no link without Capture', () => {
    showEvents([event(DATE)])
    expect(screen.queryByRole('link')).toBeNull()
})
