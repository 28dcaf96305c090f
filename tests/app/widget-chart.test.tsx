import { act, screen, waitFor, within } from '@testing-library/react'
import { WidgetChart } from '../../src/app/widget-chart'
import { uid } from '../fixtures/builders'
import { findAxeFaults } from '../ui/find-axe-faults'
import { renderWithServer } from './render-with-server'
import {
    asked,
    demoPeople,
    findHeading,
    region,
    sandboxFor,
} from './show-chart'

const showWidget = (patient: string | undefined, sandbox = sandboxFor()) => {
    renderWithServer(
        <WidgetChart
            patient={patient === undefined ? undefined : uid(patient)}
        />,
        { sandbox }
    )
    return sandbox
}

describe('the widget in Capture', () => {
    it('shows the same sections, and leads to the full chart', async () => {
        showWidget(demoPeople.estimatedAge)
        await findHeading(/Timeline/)
        await waitFor(() =>
            expect(region('Patient')).toHaveTextContent('HASSAN, Zeinab')
        )
        expect(region('Problems')).toHaveTextContent(/Problems \(\d+ active\)/)
        expect(region('Vitals')).toHaveTextContent('Blood pressure')
        const link = screen.getByRole('link', { name: 'Open the full chart' })
        expect(link).toHaveAttribute('target', '_top')
        expect(link.getAttribute('href')).toMatch(
            new RegExp(`index.html#/patient/${demoPeople.estimatedAge}$`)
        )
        expect(await findAxeFaults()).toEqual([])
    })

    it('says what is missing when Capture names no person', () => {
        showWidget(undefined)
        expect(document.body).toHaveTextContent(
            'Capture did not say which person is open.'
        )
    })

    it('reads the record anew when the user comes back to it', async () => {
        const sandbox = showWidget(demoPeople.estimatedAge)
        const records = () =>
            asked(sandbox).filter((path) => path.startsWith('tracker/'))
        await waitFor(() =>
            expect(region('Patient')).toHaveTextContent('HASSAN, Zeinab')
        )
        expect(records()).toHaveLength(1)
        act(() => void window.dispatchEvent(new Event('focus')))
        await waitFor(() => expect(records()).toHaveLength(2))
        expect(within(region('Patient')).getByRole('status').textContent).toBe(
            ''
        )
    })
})
