import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { day } from '../../fixtures/builders'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { captureLinks } from '../show-section'
import { groups, names, problem, region, showProblems } from './show-problems'

const open = (name: string) =>
    userEvent.click(screen.getByRole('button', { name }))

describe('groups', () => {
    const ALL = [
        problem('Malaria', { status: 'inactive' }),
        problem('Asthma', { status: 'unknown' }),
        problem('Epilepsy', { status: 'active' }),
        problem('Diabetes', { status: 'active' }),
    ]

    it('stand apart with their counts, unknown never among the inactive', async () => {
        showProblems(ALL)
        expect(groups()).toEqual([
            'Active (2)',
            'Status unknown (1)',
            'Inactive (1)',
        ])
        await open('Status unknown (1)')
        expect(names()).toEqual(['Diabetes', 'Epilepsy', 'Asthma'])
    })

    it('count the active ones in the heading', () => {
        showProblems(ALL)
        expect(
            screen.getByRole('heading', { name: 'Problems (2 active)' })
        ).toBeVisible()
    })

    it('open and close, and say so', async () => {
        showProblems(ALL)
        const toggle = screen.getByRole('button', { name: 'Inactive (1)' })
        expect(toggle).toHaveAttribute('aria-expanded', 'false')
        expect(names()).not.toContain('Malaria')
        await open('Inactive (1)')
        expect(toggle).toHaveAttribute('aria-expanded', 'true')
        expect(names()).toContain('Malaria')
        await open('Active (2)')
        expect(names()).toEqual(['Malaria'])
    })

    it('that are empty are left out', () => {
        showProblems([problem('Asthma', { status: 'unknown' })])
        expect(groups()).toEqual(['Status unknown (1)'])
    })

    it('go by when a problem was last seen, undated ones last', () => {
        showProblems([
            problem('Undated'),
            problem('Old', { lastSeen: day('2020-01-01') }),
            problem('New', { lastSeen: day('2026-01-01') }),
        ])
        expect(names()).toEqual(['New', 'Old', 'Undated'])
    })
})

it('says that nothing was recorded, never that there is nothing', () => {
    showProblems([])
    expect(region()).toHaveTextContent('No problems recorded')
    expect(region()).not.toHaveTextContent(/none known|healthy/i)
})

it('has no fault that axe finds', async () => {
    showProblems(
        [
            problem('Asthma', { code: 'J45' }),
            problem('TB', { status: 'inactive' }),
        ],
        { links: captureLinks }
    )
    await open('Asthma')
    await open('Inactive (1)')
    expect(await findAxeFaults()).toEqual([])
})
