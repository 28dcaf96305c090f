import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { demoPeople, sandboxFor, showChart } from './show-chart'

it('prints one sheet of the person, and takes it away again', async () => {
    let printed: string | null | undefined
    window.print = jest.fn(() => {
        printed = document.body.textContent
        expect(document.body.dataset.printing).toBe('chart')
    })
    showChart(sandboxFor(), demoPeople.mariama)
    await userEvent.click(await screen.findByRole('button', { name: 'Print' }))
    await waitFor(() => expect(window.print).toHaveBeenCalledTimes(1))
    expect(printed).toContain('KAMARA')
    expect(printed).toMatch(/Printed \d\d-/)
    await waitFor(() =>
        expect(
            screen.queryByRole('article', {
                name: 'Printed chart',
                hidden: true,
            })
        ).toBeNull()
    )
    expect(document.body.dataset.printing).toBeUndefined()
    expect(within(document.body).getAllByText('KAMARA, Mariama')).toHaveLength(
        1
    )
})
