import { screen, within } from '@testing-library/react'
import type { Enrollment } from '../../../src/domain/enrollment'
import { day, uid } from '../../fixtures/builders'
import { captureLinks } from '../show-section'
import { banner, showChart } from './show-banner'

const enrollment = (
    name: string,
    part: Partial<Enrollment> = {}
): Enrollment => ({
    id: uid(name),
    program: { id: uid(name), name },
    status: 'active',
    enrolledOn: day('2026-11-12'),
    incidentOn: undefined,
    completedOn: undefined,
    orgUnit: undefined,
    followUp: false,
    eventCount: 0,
    stages: [],
    notes: [],
    ...part,
})

const chips = () =>
    within(screen.getByRole('list', { name: 'Enrollments' })).getAllByRole(
        'listitem'
    )

describe('enrollments', () => {
    it('each stand with program and status, never one for another', () => {
        showChart({
            enrollments: [
                enrollment('HIV'),
                enrollment('TB', { status: 'completed' }),
                enrollment('ANC', { status: 'cancelled' }),
                enrollment('EPI', { status: 'unknown' }),
            ],
        })
        expect(chips().map(({ textContent }) => textContent)).toEqual([
            'HIV · active',
            'TB · completed',
            'ANC · cancelled',
            'EPI · status unknown',
        ])
    })

    it('say since when', () => {
        showChart({ enrollments: [enrollment('HIV')] })
        expect(chips()[0]).toHaveAttribute(
            'title',
            'HIV: active, enrolled 12-Nov-2026 (10 d ago)'
        )
    })

    it('lead into Capture, out of the frame', () => {
        showChart({ enrollments: [enrollment('HIV')] }, { links: captureLinks })
        const link = screen.getByRole('link', { name: 'HIV · active' })
        expect(link).toHaveAttribute('href', 'https://capture/HIV00000000')
        expect(link).toHaveAttribute('target', '_top')
    })

    it('are text where Capture is not installed', () => {
        showChart({ enrollments: [enrollment('HIV')] })
        expect(screen.queryByRole('link')).toBeNull()
    })

    it('that are none are said to be none that can be opened', () => {
        showChart({})
        expect(banner()).toHaveTextContent(
            'Not enrolled in any program you can open'
        )
    })
})
