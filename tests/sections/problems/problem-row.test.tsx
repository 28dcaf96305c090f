import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { day, uid } from '../../fixtures/builders'
import { captureLinks } from '../show-section'
import {
    cells,
    HIV,
    names,
    problem,
    region,
    showProblems,
    source,
} from './show-problems'

const open = (name: string) =>
    userEvent.click(screen.getByRole('button', { name }))

describe('a problem', () => {
    it('says since when, when last, and from where', () => {
        showProblems([
            problem('Hypertension', {
                since: day('2022-12-01'),
                lastSeen: day('2026-11-10'),
                timesRecorded: 12,
                sources: [source(), source({ program: HIV }), source()],
            }),
        ])
        expect(cells('Hypertension')).toEqual([
            expect.stringContaining('01-Dec-2022'),
            expect.stringContaining('10-Nov-2026'),
            'Clinic, HIV care ×12',
        ])
    })

    it('says what is not recorded, rather than nothing (P4)', () => {
        const sources = [
            source({ kind: 'attribute', program: undefined, stage: undefined }),
        ]
        showProblems([problem('Asthma', { sources })])
        expect(cells('Asthma')).toEqual([
            expect.stringContaining('not recorded'),
            expect.stringContaining('not recorded'),
            'registration',
        ])
    })

    it('shows the finer word of the record, and its text as text', () => {
        showProblems([
            problem('<b>Asthma</b> "x"', { statusDetail: 'Relapse' }),
        ])
        expect(names()).toEqual(['<b>Asthma</b> "x" Relapse'])
        expect(region().querySelector('b')).toBeNull()
    })
})

describe('where a problem comes from', () => {
    it.each([
        ['list', 'problem list'],
        ['coded', 'diagnosis'],
        ['flag', 'yes/no question'],
        ['attribute', 'registration'],
        ['enrollment', 'enrollment'],
    ] as const)('a %s is called %s', async (kind, words) => {
        showProblems([problem('Asthma', { sources: [source({ kind })] })])
        await open('Asthma')
        expect(screen.getByRole('listitem')).toHaveTextContent(
            `01-Oct-2026 · Clinic · Visit · ${words} · Bo Health Centre`
        )
    })

    it('opens in its place, code included, and closes again', async () => {
        showProblems([problem('Asthma', { code: 'J45' })])
        expect(screen.queryByText('Code J45')).toBeNull()
        await open('Asthma')
        expect(screen.getByText('Code J45')).toBeVisible()
        await open('Asthma')
        expect(screen.queryByText('Code J45')).toBeNull()
    })

    it('leads into Capture, where there is an event', async () => {
        const sources = [
            source({ event: uid('seen') }),
            source({ kind: 'enrollment', event: undefined }),
        ]
        showProblems([problem('HIV', { sources })], { links: captureLinks })
        await open('HIV')
        expect(screen.getAllByRole('listitem')).toHaveLength(2)
        const link = screen.getByRole('link', { name: 'Open in Capture' })
        expect(link).toHaveAttribute('href', 'https://capture/seen0000000')
        expect(link).toHaveAttribute('target', '_top')
    })

    it('has no link where Capture is not installed', async () => {
        showProblems([problem('HIV')])
        await open('HIV')
        expect(screen.getByRole('listitem')).toHaveTextContent('Clinic')
        expect(screen.queryByRole('link')).toBeNull()
    })
})
