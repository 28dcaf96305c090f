import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Note } from '../../../src/domain/clinical-event'
import {
    NotesSection,
    type NotesSectionProps,
} from '../../../src/sections/notes/notes'
import { clinicalEvent, day, uid } from '../../fixtures/builders'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { failed, loading } from '../loads'
import {
    BO,
    captureLinks,
    emptyChart,
    parts,
    ready,
    showSection,
} from '../show-section'

const note = (text: string, on: string, by: string | undefined): Note => ({
    text,
    by,
    on: day(on),
})

const HIV = { id: uid<'program'>('hiv'), name: 'HIV care' }

const CHART = emptyChart({
    events: [
        clinicalEvent({
            id: uid('first'),
            notes: [note('line one\nline two', '2026-10-02', 'sia')],
        }),
        clinicalEvent({
            id: uid('second'),
            program: HIV,
            notes: [note('<b>missed</b> dose', '2026-11-02', 'musa')],
        }),
    ],
    enrollments: [
        {
            id: uid('enrollment'),
            program: HIV,
            status: 'active',
            enrolledOn: undefined,
            incidentOn: undefined,
            completedOn: undefined,
            orgUnit: BO,
            followUp: false,
            eventCount: 1,
            stages: [],
            notes: [note('moved here', '2024-01-05', undefined)],
        },
    ],
})

const show = (props: Partial<NotesSectionProps> = {}) => ({
    user: userEvent.setup(),
    ...showSection(<NotesSection load={ready(CHART)} {...parts} {...props} />),
})

const region = () => screen.getByRole('region', { name: 'Notes' })

const texts = () =>
    within(region())
        .queryAllByRole('listitem')
        .map((item) => item.textContent ?? '')

describe('the notes', () => {
    it('stand newest first over all programs, with day, author and program', () => {
        show()
        expect(texts()[0]).toMatch(
            /^02-Nov-2026 · musa · HIV care<b>missed<\/b> dose/
        )
        expect(texts()[1]).toMatch(/^02-Oct-2026 · sia · Clinic/)
        expect(texts()[2]).toMatch(
            /^05-Jan-2024 · author unknown · HIV caremoved here/
        )
        expect(screen.getByText('Notes (3)')).toBeVisible()
    })

    it('keep their line breaks', () => {
        show()
        expect(
            screen.getByText((_, one) =>
                Boolean(one?.textContent === 'line one\nline two')
            )
        ).toBeVisible()
    })

    it('lead to the visit and to the enrollment they were written on', async () => {
        const { user } = show({ links: captureLinks })
        await user.click(
            screen.getAllByText('Written on: Visit')[0] ?? region()
        )
        expect(
            await screen.findByRole('link', { name: /^Open in Capture, Visit/ })
        ).toHaveAttribute('href', 'https://capture/second00000')
        await user.click(screen.getByText('Written on the enrollment'))
        expect(
            await screen.findByRole('link', {
                name: 'Open in Capture, HIV care',
            })
        ).toHaveAttribute('href', 'https://capture/enrollment0')
        expect(region()).toHaveTextContent('Bo Health Centre')
    })

    it('are found by text, author and program, and what is hidden is counted', async () => {
        const { user } = show()
        await user.type(screen.getByLabelText('Text in the note'), 'MOVED')
        expect(texts()).toHaveLength(1)
        expect(screen.getByRole('status')).toHaveTextContent(
            '1 of 3 notes shown'
        )
        await user.selectOptions(screen.getByLabelText('Author'), 'sia')
        expect(texts()).toEqual([])
        expect(screen.getByRole('status')).toHaveTextContent(
            '0 of 3 notes shown'
        )
        await user.click(screen.getByText('Clear the filter'))
        expect(texts()).toHaveLength(3)
        await user.selectOptions(screen.getByLabelText('Program'), 'HIV care')
        expect(texts()).toHaveLength(2)
    })

    it('are not cut silently', async () => {
        const notes = Array.from({ length: 25 }, (_, index) =>
            note(`note ${index}`, '2026-10-02', 'sia')
        )
        const { user } = show({
            load: ready(emptyChart({ events: [clinicalEvent({ notes })] })),
        })
        expect(texts()).toHaveLength(10)
        await user.click(screen.getByText('Show all 25 notes'))
        expect(texts()).toHaveLength(25)
    })

    it('are said to be none', () => {
        show({ load: ready(emptyChart()) })
        expect(screen.getByText('No notes recorded')).toBeVisible()
        expect(screen.queryByRole('searchbox')).toBeNull()
    })

    it('that failed or load are not empty', () => {
        const { unmount } = show({ load: failed })
        expect(screen.getByRole('alert')).toBeVisible()
        expect(screen.queryByText('No notes recorded')).toBeNull()
        unmount()
        show({ load: loading })
        expect(region()).toHaveAttribute('aria-busy', 'true')
        expect(screen.queryByText('No notes recorded')).toBeNull()
    })

    it('have no fault that axe finds', async () => {
        show({ links: captureLinks })
        expect(await findAxeFaults()).toEqual([])
    })
})
