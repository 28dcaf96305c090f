import { screen, within } from '@testing-library/react'
import type { StageProgress } from '../../../src/domain/enrollment'
import {
    ProgramsSection,
    type ProgramsSectionProps,
} from '../../../src/sections/programs/programs-section'
import { day, enrollmentOf, uid } from '../../fixtures/builders'
import { demoPeople } from '../../sandbox/data/demo-people'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { demoChart } from '../demo-chart'
import { failed, loading } from '../loads'
import { openDetails } from '../open-details'
import {
    captureLinks,
    emptyChart,
    parts,
    ready,
    showSection,
} from '../show-section'

const show = (
    load: ProgramsSectionProps['load'],
    props: Partial<ProgramsSectionProps> = {}
) => showSection(<ProgramsSection load={load} {...parts} {...props} />)

const region = () => screen.getByRole('region', { name: 'Programs' })

const programs = () =>
    within(region())
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent?.trim())

const stage = (
    name: string,
    part: Partial<StageProgress> = {}
): StageProgress => ({
    stage: { id: uid(name), name },
    repeatable: true,
    done: 0,
    planned: 0,
    lastDone: undefined,
    nextPlanned: undefined,
    ...part,
})

it('says what it is, in other words for each state', () => {
    const texts = [loading, failed, ready(emptyChart())].map((load) => {
        const { unmount } = show(load)
        const text = region().textContent
        unmount()
        return text
    })
    expect(new Set(texts).size).toBe(3)
    expect(texts[1]).toContain('could not answer')
    expect(texts[2]).toContain('Not enrolled in any program you can open')
})

it('says that there may be programs that one cannot open', () => {
    show(ready(emptyChart({ hasHiddenPrograms: true })))
    expect(region()).toHaveTextContent(
        'There may be information in programs you cannot open.'
    )
})

describe('the programs of a person of the demo country', () => {
    beforeEach(async () => {
        show(ready(await demoChart(demoPeople.fourPrograms, 'admin')), {
            links: captureLinks,
        })
    })

    it('stand active first, then newest, and are counted', () => {
        expect(
            screen.getByRole('heading', { name: 'Programs (3 active)' })
        ).toBeVisible()
        expect(programs().map((text) => text?.split(' Open')[0])).toEqual([
            'Hypertension and diabetes',
            'HIV care',
            'Outpatient care',
            'TB care',
        ])
    })

    it('say in words what the bar shows', () => {
        expect(region()).toHaveTextContent(
            'completed · enrolled 03-Nov-2022 (4 y ago) · ended 04-May-2023'
        )
        expect(region()).toHaveTextContent(
            '2 of 3 stages recorded · 1 without a record'
        )
    })

    it('tell what was done, missing and planned of each stage', () => {
        openDetails(region())
        expect(region()).toHaveTextContent(
            'Follow-up visit: 4 done, last 29-Aug-2026, 1 planned, next 27-Nov-2026'
        )
        expect(region()).toHaveTextContent('Vaccine dose: nothing recorded')
    })

    it('have a bar each, which is not read out', () => {
        const bars = [...region().querySelectorAll('svg')]
        expect(bars).toHaveLength(4)
        expect(
            bars.every((bar) => bar.getAttribute('aria-hidden') === 'true')
        ).toBe(true)
    })

    it('have no fault that axe finds', async () => {
        openDetails(region())
        expect(await findAxeFaults()).toEqual([])
    })
})

describe('an enrollment', () => {
    it.each([
        [{ enrolledOn: undefined }, 'day of enrollment not recorded'],
        [{ status: 'unknown' as const }, 'status unknown'],
        [{ followUp: true }, 'marked for follow-up'],
        [
            { status: 'cancelled' as const },
            'cancelled · enrolled 05-Jan-2026 (11 m ago) · day of the end not recorded',
        ],
    ])('%j says %s', (part, words) => {
        show(ready(emptyChart({ enrollments: [enrollmentOf(part)] })))
        expect(region()).toHaveTextContent(words)
    })

    it('says that its bar ends at the last visit, where no end is recorded', () => {
        show(
            ready(
                emptyChart({
                    enrollments: [enrollmentOf({ status: 'completed' })],
                })
            )
        )
        expect(region()).toHaveTextContent('The bar ends at the last visit')
    })

    it('marks stages by a symbol and by words, not by colour', () => {
        const stages = [
            stage('Done', { done: 2, lastDone: day('2026-06-01') }),
            stage('Planned', { planned: 1 }),
            stage('Missing'),
        ]
        show(ready(emptyChart({ enrollments: [enrollmentOf({ stages })] })))
        openDetails(region())
        expect(
            [...region().querySelectorAll('details li')].map(
                ({ textContent }) => textContent
            )
        ).toEqual([
            '✓ Done: 2 done, last 01-Jun-2026',
            '○ Planned: 1 planned',
            '– Missing: nothing recorded',
        ])
    })

    it('leads into Capture only where Capture is there', () => {
        const chart = emptyChart({ enrollments: [enrollmentOf()] })
        const { unmount } = show(ready(chart))
        expect(screen.queryByRole('link')).toBeNull()
        unmount()
        show(ready(chart), { links: captureLinks })
        expect(
            screen.getByRole('link', { name: 'Open in Capture, Clinic' })
        ).toHaveAttribute('href', 'https://capture/enrollment0')
    })
})
