import { waitFor } from '@testing-library/react'
import { heldServer } from './held-server'
import { findName, goTo, showApp } from './show-app'
import { banner, demoPeople, region, sandboxFor, TIMELINE } from './show-chart'

const A = `#/patient/${demoPeople.estimatedAge}`
const B = `#/patient/${demoPeople.noSex}`

describe('the app', () => {
    it('opens the chart that the address names', async () => {
        showApp(sandboxFor(), A)
        await findName('HASSAN, Zeinab')
    })

    it('leads elsewhere than to nothing from an unknown address', async () => {
        showApp(sandboxFor(), '#/nowhere/at/all')
        await findName('Find a person')
        expect(window.location.hash).toBe('#/')
    })

    it('never shows a late answer for one person on the page of another (P2)', async () => {
        const server = heldServer(sandboxFor(), /\/tracker\//)
        showApp(server.sandbox, A)
        await waitFor(() => expect(server.held()).toBe(1))
        goTo(B)
        await waitFor(() => expect(server.held()).toBe(2))
        server.release(0)
        server.release(1)
        await findName('TOURE, Alex')
        expect(document.body).not.toHaveTextContent(/hassan|zeinab/i)
    })

    it('nor does the first answer show while the second is under way', async () => {
        const server = heldServer(sandboxFor(), /\/tracker\//)
        showApp(server.sandbox, A)
        await waitFor(() => expect(server.held()).toBe(1))
        goTo(B)
        await waitFor(() => expect(server.held()).toBe(2))
        server.release(0)
        await waitFor(() =>
            expect(
                server.sandbox.requests.all().map(({ path }) => path)
            ).toEqual(
                expect.arrayContaining([
                    expect.stringContaining(demoPeople.estimatedAge),
                ])
            )
        )
        expect(banner()).toHaveAttribute('aria-busy', 'true')
        expect(document.body).not.toHaveTextContent(/hassan|zeinab/i)
        server.release(1)
        await findName('TOURE, Alex')
    })

    it('shows nothing of the first person while the second loads', async () => {
        const server = heldServer(sandboxFor(), new RegExp(demoPeople.noSex))
        showApp(server.sandbox, A)
        await findName('HASSAN, Zeinab')
        goTo(B)
        await waitFor(() => expect(server.held()).toBe(1))
        expect(region(TIMELINE)).toHaveAttribute('aria-busy', 'true')
        expect(document.body).not.toHaveTextContent(/hassan|zeinab/i)
        server.release(0)
        await findName('TOURE, Alex')
    })
})
