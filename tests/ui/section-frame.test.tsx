import { act, fireEvent, render, screen } from '@testing-library/react'
import { chartError } from '../../src/domain/chart-error'
import type { Loadable } from '../../src/ui/loadable'
import { SectionFrame } from '../../src/ui/section-frame'

const show = (load: Loadable<string>) =>
    render(
        <SectionFrame
            id="things"
            title="Things"
            heading="Things (3)"
            load={load}
            actions={<button type="button">Add</button>}
        >
            {(text) => <p>{text}</p>}
        </SectionFrame>
    )

const frame = () => screen.getByRole('region', { name: 'Things' })

describe('SectionFrame', () => {
    beforeEach(() => void jest.useFakeTimers())
    afterEach(() => void jest.useRealTimers())

    it('keeps its place and name while loading, without actions', () => {
        show({ state: 'loading', retry: jest.fn() })
        expect(frame()).toHaveAttribute('aria-busy', 'true')
        expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
            'Things (3)'
        )
        expect(screen.queryByRole('button')).toBeNull()
    })

    it('says after five seconds that it still loads, and asks again', () => {
        const retry = jest.fn()
        show({ state: 'loading', retry })
        act(() => void jest.advanceTimersByTime(4999))
        expect(screen.queryByText(/Still loading/)).toBeNull()
        act(() => void jest.advanceTimersByTime(1))
        expect(screen.getByRole('status')).toHaveTextContent('Still loading')
        fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
        expect(retry).toHaveBeenCalledTimes(1)
    })

    it('forgets the time when the content arrives', () => {
        const { unmount } = show({ state: 'loading', retry: jest.fn() })
        unmount()
        expect(jest.getTimerCount()).toBe(0)
    })

    it('says what failed, with codes one step away, and asks again', () => {
        const retry = jest.fn()
        const error = chartError('server-failed', 503, 'E1000')
        show({ state: 'failed', error, retry })
        expect(screen.getByRole('alert')).toHaveTextContent('could not answer')
        expect(screen.getByText(/503 E1000/)).toBeInTheDocument()
        expect(frame()).toHaveAttribute('aria-busy', 'false')
        fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
        expect(retry).toHaveBeenCalledTimes(1)
    })

    it('offers no further try where it cannot help', () => {
        const error = chartError('no-access', 403)
        show({ state: 'failed', error, retry: jest.fn() })
        expect(screen.getByRole('alert')).toHaveTextContent('may not open')
        expect(screen.queryByRole('button')).toBeNull()
    })

    it('says that it is not set up', () => {
        show({ state: 'not-mapped' })
        expect(frame()).toHaveTextContent('Not set up in this chart')
        expect(screen.queryByRole('alert')).toBeNull()
    })

    it('shows its content and actions', () => {
        show({ state: 'ready', value: 'All of it' })
        expect(frame()).toHaveTextContent('All of it')
        expect(screen.getByRole('button', { name: 'Add' })).toBeVisible()
        expect(frame()).toHaveAttribute('aria-busy', 'false')
    })
})
