import { screen, waitFor, within } from '@testing-library/react'
import { demoMapping } from '../sandbox/data/demo-data'
import { findAxeFaults } from '../ui/find-axe-faults'
import {
    banner,
    demoPeople,
    demoWith,
    openWhole,
    region,
    sandboxFor,
} from './show-chart'

const leftovers = () => region('Not read or not placed')

describe('the chart page', () => {
    it('has each section as a landmark, named by its title', async () => {
        await openWhole()
        expect(
            screen
                .getAllByRole('region')
                .map((one) => one.getAttribute('aria-label'))
        ).toEqual([
            'Patient',
            'Problems',
            'Vitals',
            'Not read or not placed',
            'Timeline',
        ])
    })

    it('leads to each section by a button that moves the focus', async () => {
        Element.prototype.scrollIntoView = jest.fn()
        const { user } = await openWhole()
        const nav = screen.getByRole('navigation', { name: 'Sections' })
        await user.click(within(nav).getByRole('button', { name: 'Vitals' }))
        expect(region('Vitals')).toHaveFocus()
    })

    it('shows markup and quotes of the record as text', async () => {
        await openWhole(demoPeople.markupText)
        expect(banner()).toHaveTextContent(`N'<B>JALLOW</B>, Aminata "Mina"`)
        expect(banner()).toHaveTextContent(
            'House & garden <script>alert("1")</script>'
        )
        expect(region('Timeline')).toHaveTextContent(
            'Cough <b>better</b>, says it\'s "nothing" & {{count}} days'
        )
        expect(region('Timeline')).toHaveTextContent(
            '<i>left</i> before the end'
        )
        expect(
            document.querySelector('section b, section i, script')
        ).toBeNull()
    })

    it('counts and lists what could not be read, and shows the rest', async () => {
        await openWhole(demoPeople.brokenValues)
        expect(leftovers()).toHaveTextContent(/\d+ entries could not be read/)
        expect(leftovers()).toHaveTextContent('“seventy” is not a number')
        expect(leftovers()).toHaveTextContent(
            '“OLD-FEVER” is not an option of its list'
        )
        expect(region('Timeline')).toHaveTextContent('seventy (not a number)')
        expect(region('Vitals')).toHaveTextContent('71.4')
    })

    it('tells the dead from the living, with the age at death', async () => {
        await openWhole(demoPeople.deceased)
        expect(banner()).toHaveTextContent(/Died \d\d-\w{3}-2025/)
        expect(banner()).toHaveTextContent(/76 y|75 y/)
    })

    it('says that programs are hidden, to those from whom they are', async () => {
        const { unmount } = await openWhole(
            demoPeople.mariama,
            sandboxFor('nurse')
        )
        const notice = 'information in programs you cannot open'
        expect(banner()).toHaveTextContent(notice)
        expect(document.body).not.toHaveTextContent(/HIV care|antiretroviral/i)
        unmount()
        await openWhole(demoPeople.mariama, sandboxFor('clinician'))
        expect(banner()).not.toHaveTextContent(notice)
    })

    it('has no fault that axe finds', async () => {
        await openWhole()
        expect(await findAxeFaults()).toEqual([])
    })
})

describe('what does not fit in the mapping', () => {
    const mapping = {
        ...demoMapping,
        vitals: [
            {
                id: 'gone',
                concept: 'pulse',
                name: 'Gone',
                unit: '/min',
                sources: [{ dataElement: 'GoneGoneGo1' }],
            },
        ],
    }
    const faulty = () => sandboxFor('mapper', demoWith(mapping))
    const broken = () =>
        sandboxFor('mapper', demoWith({ version: 1, vitals: 'none' }))
    const words = /do(es)? not fit the programs/

    it('is told to administrators', async () => {
        const admin = { authorities: ['F_PATIENT_CHART_ADMIN'] }
        await openWhole(demoPeople.estimatedAge, faulty(), admin)
        await waitFor(() => expect(leftovers()).toHaveTextContent(words))
        expect(leftovers()).toHaveTextContent('field GoneGoneGo1 is gone')
    })

    it('is told by its place when the document is broken', async () => {
        const superuser = { authorities: ['ALL'] }
        await openWhole(demoPeople.estimatedAge, broken(), superuser)
        await waitFor(() => expect(leftovers()).toHaveTextContent(words))
        expect(leftovers()).toHaveTextContent('vitals')
    })

    it('is not told to others, who could not mend it', async () => {
        await openWhole(demoPeople.estimatedAge, faulty(), {
            authorities: ['M_x'],
        })
        expect(region('Vitals')).toHaveTextContent('No vital signs recorded')
        expect(leftovers()).not.toHaveTextContent(words)
        expect(leftovers()).not.toHaveTextContent('GoneGoneGo1')
    })
})
