import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import {
    tabAfterKey,
    ViewTabs,
} from '../../../../src/app/mapping/preview/view-tabs'

const VIEWS = [
    { id: 'one', label: 'One' },
    { id: 'two', label: 'Two' },
    { id: 'three', label: 'Three' },
] as const

const Tabs = () => {
    const [view, setView] = useState<'one' | 'two' | 'three'>('one')
    return (
        <ViewTabs
            label="Views"
            views={VIEWS}
            selected={view}
            onSelect={setView}
        >
            <p>panel {view}</p>
        </ViewTabs>
    )
}

describe('the key that leads to another tab', () => {
    const at = (rtl: boolean) => ({ at: 0, count: 3, rtl })

    it('is the arrow in the direction of reading', () => {
        expect(tabAfterKey('ArrowRight', at(false))).toBe(1)
        expect(tabAfterKey('ArrowLeft', at(false))).toBe(2)
        expect(tabAfterKey('ArrowLeft', at(true))).toBe(1)
        expect(tabAfterKey('ArrowRight', at(true))).toBe(2)
    })

    it('or one that leads to an end, and no other', () => {
        expect(tabAfterKey('End', at(false))).toBe(2)
        expect(tabAfterKey('Home', { ...at(false), at: 2 })).toBe(0)
        expect(tabAfterKey('a', at(false))).toBeUndefined()
    })
})

describe('views in tabs', () => {
    it('show one at a time and name it', () => {
        render(<Tabs />)
        expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(
            'One'
        )
        expect(screen.getByRole('tabpanel', { name: 'One' })).toHaveTextContent(
            'panel one'
        )
    })

    it('take the keyboard along, with one stop for the tab key', async () => {
        render(<Tabs />)
        const user = userEvent.setup()
        await user.tab()
        expect(screen.getByRole('tab', { name: 'One' })).toHaveFocus()
        await user.keyboard('{ArrowRight}')
        expect(screen.getByRole('tab', { name: 'Two' })).toHaveFocus()
        expect(screen.getByRole('tabpanel', { name: 'Two' })).toHaveTextContent(
            'panel two'
        )
        await user.keyboard('{End}{ArrowRight}')
        expect(screen.getByRole('tab', { name: 'One' })).toHaveFocus()
        await user.tab()
        expect(screen.getByRole('tablist')).not.toContainElement(
            document.activeElement instanceof HTMLElement
                ? document.activeElement
                : null
        )
    })

    it('follow the reading direction from right to left', async () => {
        render(
            <div dir="rtl">
                <Tabs />
            </div>
        )
        const user = userEvent.setup()
        await user.tab()
        await user.keyboard('{ArrowLeft}')
        expect(screen.getByRole('tab', { name: 'Two' })).toHaveFocus()
    })
})
