import { screen, within } from '@testing-library/react'
import type { Problem, ProblemSource } from '../../../src/domain/problem'
import {
    ProblemList,
    type ProblemListProps,
} from '../../../src/sections/problems/problem-list'
import { day, uid } from '../../fixtures/builders'
import { BO, emptyChart, parts, ready, showSection } from '../show-section'

export const HIV = { id: uid<'program'>('hiv'), name: 'HIV care' }
export const CLINIC = { id: uid<'program'>('clinic'), name: 'Clinic' }

export const source = (part: Partial<ProblemSource> = {}): ProblemSource => ({
    kind: 'coded',
    program: CLINIC,
    stage: { id: uid('visit'), name: 'Visit' },
    event: uid('event'),
    orgUnit: BO,
    date: day('2026-10-01'),
    ...part,
})

export const problem = (
    name: string,
    part: Partial<Problem> = {}
): Problem => ({
    key: name,
    name,
    code: undefined,
    status: 'active',
    statusDetail: undefined,
    since: undefined,
    lastSeen: undefined,
    timesRecorded: 1,
    sources: [source()],
    ...part,
})

export const showProblems = (
    problems: readonly Problem[],
    props: Partial<ProblemListProps> = {}
) =>
    showSection(
        <ProblemList
            load={ready(emptyChart({ problems }))}
            {...parts}
            {...props}
        />
    )

export const region = () => screen.getByRole('region', { name: 'Problems' })

/** Names of the problems that stand open, in order. */
export const names = () =>
    within(region())
        .queryAllByRole('rowheader')
        .map(({ textContent }) => textContent)

/** The row of a problem: its cells without the labels for narrow screens. */
export const cells = (name: string): readonly string[] => {
    const row = screen.getByRole('button', { name }).closest('tr')
    return [...(row?.querySelectorAll('td') ?? [])].map(
        ({ textContent }) => textContent ?? ''
    )
}

export const groups = () =>
    within(region())
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent)
