import { fireEvent, screen } from '@testing-library/react'
import { chartError } from '../../../src/domain/chart-error'
import type { PersonDetail } from '../../../src/domain/patient'
import type { ValueContent } from '../../../src/domain/recorded-value'
import { uid } from '../../fixtures/builders'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { BO, captureLinks } from '../show-section'
import { banner, showChart, showLoad, showPatient } from './show-banner'

const detail = (label: string, content: ValueContent): PersonDetail => ({
    field: uid(label),
    label,
    content,
})

it('says that programs may be hidden, only when some are', () => {
    const notice = /information in programs you cannot open/
    const { unmount } = showChart({ hasHiddenPrograms: true })
    expect(screen.getByText(notice)).toBeVisible()
    unmount()
    showChart({ hasHiddenPrograms: false })
    expect(screen.queryByText(notice)).toBeNull()
})

it('holds phone, address, all else and the place of registration', () => {
    showPatient({
        orgUnit: BO,
        phones: [detail('Phone', { kind: 'text', text: '+999 1' })],
        addresses: [
            detail('Village', { kind: 'text', text: '<script>1</script>' }),
        ],
        otherDetails: [detail('Smoker', { kind: 'yes-no', yes: false })],
    })
    const terms = screen.getAllByRole('term')
    const answers = screen.getAllByRole('definition')
    expect(
        terms.map((term, n) => [term.textContent, answers[n]?.textContent])
    ).toEqual([
        ['Phone', '+999 1'],
        ['Village', '<script>1</script>'],
        ['Smoker', 'No'],
        ['Registered at', 'Bo Health Centre'],
    ])
    expect(banner().querySelector('script')).toBeNull()
})

describe('photo', () => {
    const props = { photoUrl: () => 'https://dhis2.example/photo' }

    it('stands where there is one', () => {
        showPatient({}, props)
        expect(
            screen.getByRole('img', { name: 'Photo of the patient' })
        ).toHaveAttribute('src', 'https://dhis2.example/photo')
    })

    it('leaves words when it does not load', () => {
        showPatient({}, props)
        fireEvent.error(screen.getByRole('img'))
        expect(screen.getByText('Photo not available')).toBeVisible()
        expect(screen.queryByRole('img')).toBeNull()
    })

    it('is not missed where there is none', () => {
        showPatient({})
        expect(screen.queryByText('Photo not available')).toBeNull()
        expect(screen.queryByRole('img')).toBeNull()
    })
})

describe('states', () => {
    const back = { before: <a href="#/">Back</a> }

    it('keeps its place and the way back while loading', () => {
        showLoad({ state: 'loading', retry: jest.fn() }, back)
        expect(banner()).toHaveAttribute('aria-busy', 'true')
        expect(screen.getByRole('link', { name: 'Back' })).toBeVisible()
        expect(banner()).not.toHaveTextContent(/not recorded/)
    })

    it('says why nothing can be shown, and what to do', () => {
        const retry = jest.fn()
        const error = chartError('not-found', 404)
        showLoad({ state: 'failed', error, retry }, back)
        expect(screen.getByRole('alert')).toHaveTextContent(
            /not found, or you may not open/
        )
        expect(banner()).not.toHaveTextContent(/not recorded/)
        expect(screen.getByRole('link', { name: 'Back' })).toBeVisible()
    })

    it('has no fault that axe finds', async () => {
        showPatient(
            { phones: [detail('Phone', { kind: 'text', text: '+999 1' })] },
            { links: captureLinks, photoUrl: () => 'data:image/png;base64,' }
        )
        expect(await findAxeFaults()).toEqual([])
    })

    it('has none when it failed', async () => {
        const error = chartError('server-failed', 500)
        showLoad({ state: 'failed', error, retry: jest.fn() })
        expect(await findAxeFaults()).toEqual([])
    })
})
