import { screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { useOpenChart } from '../../src/app/use-open-chart'
import { ChangesSince } from '../../src/sections/changes-since/changes-since'
import { NotesSection } from '../../src/sections/notes/notes'
import { PrintSheet } from '../../src/sections/print-sheet/print-sheet'
import { VitalCharts } from '../../src/sections/vital-charts/vital-charts'
import { day } from '../fixtures/builders'
import type { Sandbox } from '../sandbox/sandbox'
import { renderWithServer, TODAY } from './render-with-server'
import {
    demoPeople,
    demoWith,
    failing,
    sandboxFor,
    settled,
} from './show-chart'

const VITALS = 'Vitals over time'
const NOTES = 'Notes'
const CHANGES = 'What changed'

const Sections = ({ patient }: { readonly patient: string }): ReactNode => {
    const { loads, chart, placeName, links } = useOpenChart(patient)
    const parts = { placeName, links }
    return (
        <>
            <ChangesSince load={loads.mapped} {...parts} />
            <VitalCharts load={loads.mapped} {...parts} />
            <NotesSection load={loads.recorded} {...parts} />
            {chart && (
                <PrintSheet
                    chart={chart}
                    today={day(TODAY)}
                    placeName={placeName}
                    mapped={loads.mapped.state}
                />
            )}
        </>
    )
}

const show = (
    sandbox: Sandbox = sandboxFor(),
    patient: string = demoPeople.mariama
) => renderWithServer(<Sections patient={patient} />, { sandbox })

const textsOf = async (...shown: Parameters<typeof show>) => {
    const { unmount } = show(...shown)
    const texts: string[] = []
    for (const name of [CHANGES, VITALS, NOTES]) {
        texts.push((await settled(name)).textContent ?? '')
    }
    unmount()
    return texts
}

describe('the stories of the demo country', () => {
    it('fill the sections from all programs', async () => {
        show()
        const charts = await settled(VITALS)
        expect(charts).toHaveTextContent('Blood pressure mmHg')
        expect(
            screen.getByRole('img', {
                name: /^Chart of Blood pressure\. Values: \d\d/,
            })
        ).toBeInTheDocument()
        expect(await settled(CHANGES)).toHaveTextContent(
            /What changed since \d\d-\w{3}-20\d\d \(\d+\)/
        )
        expect(await settled(NOTES)).toHaveTextContent(/Notes \(\d+\)/)
    })

    it('tell the states of each section apart (clinical.md S1)', async () => {
        const states = [
            await textsOf(),
            await textsOf(sandboxFor(), demoPeople.noEvents),
            await textsOf(sandboxFor('clinician', demoWith(undefined))),
            await textsOf(failing({ path: 'dataStore', status: 500 })),
        ]
        const [changes, vitals] = [0, 1].map((section) =>
            states.map((texts) => texts[section])
        )
        expect(new Set(changes).size).toBe(states.length)
        expect(new Set(vitals).size).toBe(states.length)
        expect(states[1]?.[0]).toContain('No visits recorded')
        expect(states[1]?.[1]).toContain('No vital signs recorded')
        expect(states[1]?.[2]).toContain('No notes recorded')
        expect(states[2]?.[1]).toContain('Not set up in this chart')
        expect(states[3]?.[1]).toContain('could not answer')
    })

    it('keep the values that cannot be read beside the charts', async () => {
        show(sandboxFor(), demoPeople.brokenValues)
        expect(await settled(VITALS)).toHaveTextContent(
            'Recorded, but not on the chart'
        )
    })

    it('are printed with identity, and with places once they have names', async () => {
        show()
        const sheet = await screen.findByRole('article', {
            name: 'Printed chart',
        })
        expect(sheet.querySelector('thead')).toHaveTextContent(
            'KAMARA, Mariama'
        )
        await waitFor(() =>
            expect(sheet).not.toHaveTextContent('Place, name not loaded')
        )
        expect(sheet).toHaveTextContent(/Visits \(12 of \d+, newest first\)/)
    })

    it('are printed without a mapping as not set up, never as empty', async () => {
        show(sandboxFor('clinician', demoWith(undefined)))
        const sheet = await screen.findByRole('article', {
            name: 'Printed chart',
        })
        await waitFor(() =>
            expect(sheet).toHaveTextContent('Not set up in this chart')
        )
        expect(sheet).not.toHaveTextContent('No problems recorded')
    })
})
