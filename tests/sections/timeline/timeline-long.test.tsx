import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { addDays } from '../../../src/domain/calendar-date'
import { day, event, value } from './builders'
import { headingText, region, showEvents, titles } from './show-timeline'

const ROW_HEIGHT = 100
const SCREEN_HEIGHT = 600
const LIST_TOP = 2000

const thousand = Array.from({ length: 1000 }, (_, n) =>
    event(addDays(day('2026-11-21'), -n), {
        values: Array.from({ length: 10 }, (_, q) => value(`Q${q}`, `${n}`)),
    })
)

const rows = () => within(region()).getAllByRole('listitem')
const firstPosition = () => Number(rows()[0]?.getAttribute('aria-posinset'))

const rectAt = (top: number): DOMRect => ({
    x: 0,
    y: top,
    top,
    left: 0,
    right: 800,
    bottom: top + ROW_HEIGHT,
    width: 800,
    height: ROW_HEIGHT,
    toJSON: () => ({ top }),
})

/** jsdom lays nothing out, so the heights that a browser would measure are given. */
const layOut = (): HTMLElement => {
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(
        ROW_HEIGHT
    )
    const container = document.createElement('div')
    jest.spyOn(container, 'clientHeight', 'get').mockReturnValue(SCREEN_HEIGHT)
    jest.spyOn(container, 'clientWidth', 'get').mockReturnValue(800)
    jest.spyOn(
        HTMLElement.prototype,
        'getBoundingClientRect'
    ).mockImplementation(function (this: HTMLElement) {
        return rectAt(this === container ? 0 : LIST_TOP - container.scrollTop)
    })
    return container
}

const scrollTo = (container: HTMLElement, top: number) =>
    act(() => {
        container.scrollTop = top
        fireEvent.scroll(container)
    })

afterEach(() => jest.restoreAllMocks())

it('draws only the rows in sight of 1,000 events', () => {
    const container = layOut()
    showEvents(thousand, { scrollElement: () => container })
    expect(headingText()).toBe('Timeline (1000 visits, 1000 events)')
    scrollTo(container, LIST_TOP)
    expect(rows().length).toBeGreaterThanOrEqual(SCREEN_HEIGHT / ROW_HEIGHT)
    expect(rows().length).toBeLessThan(30)
    expect(firstPosition()).toBe(1)
    // a visit each, the months from February 2024 to November 2026, and the line of today
    expect(rows()[0]).toHaveAttribute('aria-setsize', '1035')
})

it('draws other rows after scrolling', () => {
    const container = layOut()
    showEvents(thousand, { scrollElement: () => container })
    const before = titles()
    scrollTo(container, LIST_TOP)
    expect(firstPosition()).toBe(1)
    scrollTo(container, 20_000)
    expect(firstPosition()).toBeGreaterThan(50)
    expect(rows().length).toBeLessThan(30)
    expect(titles().some((title) => before.includes(title))).toBe(false)
})

it('remembers what was opened when it scrolls back into sight', async () => {
    const container = layOut()
    showEvents(thousand, { scrollElement: () => container })
    const [button] = screen.getAllByRole('button', { name: '2 more values' })
    await userEvent.click(button ?? region())
    expect(screen.getByRole('button', { name: 'Fewer values' })).toBeVisible()
    scrollTo(container, 20_000)
    expect(screen.queryByRole('button', { name: 'Fewer values' })).toBeNull()
    scrollTo(container, 0)
    expect(screen.getByRole('button', { name: 'Fewer values' })).toBeVisible()
})

it('says how many rows it shows where nothing is known of the sight', async () => {
    showEvents(thousand)
    expect(rows()).toHaveLength(50)
    expect(within(region()).getByText('50 of 1035 rows shown')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
    expect(rows()).toHaveLength(100)
    expect(within(region()).getByText('100 of 1035 rows shown')).toBeVisible()
})
