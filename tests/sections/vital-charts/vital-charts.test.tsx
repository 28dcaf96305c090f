import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type {
    MeasureSeries,
    UnplacedValue,
} from '../../../src/domain/observation'
import {
    VitalCharts,
    type VitalChartsProps,
} from '../../../src/sections/vital-charts/vital-charts'
import { day, uid } from '../../fixtures/builders'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { failed, loading, notMapped } from '../loads'
import {
    BO,
    captureLinks,
    emptyChart,
    parts,
    ready,
    showSection,
} from '../show-section'
import { flagged, observed, series } from '../vitals/show-vitals'
import { adult } from './ranges'

const LONG_AGO = day('2015-03-01')
const BEFORE = day('2026-05-10')
const LATER = day('2026-11-10')

const PULSE = series('pulse', '/min', [
    { ...flagged('H', observed('c', LATER, 150)), range: adult },
    { ...observed('b', BEFORE, 72), range: adult },
    observed('a', LONG_AGO, 80),
])

const PRESSURE = [
    series('systolic', 'mm[Hg]', [flagged('HH', observed('c', LATER, 190))]),
    series('diastolic', 'mm[Hg]', [observed('c', LATER, 80)]),
]

const show = (
    vitals: readonly MeasureSeries[],
    props: Partial<VitalChartsProps> = {},
    language = 'en'
) => ({
    user: userEvent.setup(),
    ...showSection(
        <VitalCharts
            load={ready(emptyChart({ vitals }))}
            {...parts}
            {...props}
        />,
        language
    ),
})

const region = () => screen.getByRole('region', { name: 'Vitals over time' })

const pictures = () => screen.getAllByRole('img', { name: /^Chart of/ })

const pointsIn = (picture: HTMLElement | undefined) =>
    [...(picture?.querySelectorAll('[data-point]') ?? [])].map((point) =>
        point.getAttribute('data-point')
    )

const slider = () => screen.getByRole('slider', { name: /Name of pulse/ })

describe('the charts of vital signs', () => {
    it('have every point by its day, oldest first (C1)', () => {
        show([PULSE])
        expect(pictures()).toHaveLength(1)
        expect(pointsIn(pictures()[0])).toEqual([LONG_AGO, BEFORE, LATER])
        expect(pictures()[0]).toHaveAccessibleName(
            'Chart of Name of pulse. Values: 3, out of range: 1, newest: 10-Nov-2026, 150 /min, high'
        )
    })

    it('say out of range by shape, not by colour alone (P6)', () => {
        show([PULSE])
        expect(
            pictures()[0]?.querySelectorAll('[data-level="H"]')
        ).toHaveLength(1)
        expect(screen.getByText('H high', { exact: false })).toBeVisible()
        expect(screen.getByText('not flagged')).toBeVisible()
        expect(region()).not.toHaveTextContent('normal')
    })

    it('have the range that held, and say where none is set', () => {
        show([PULSE])
        expect(
            pictures()[0]?.querySelectorAll('[data-band="adult"]')
        ).toHaveLength(1)
        expect(region()).toHaveTextContent('range ≥ 60, < 140')
        fireEvent.change(slider(), { target: { value: '0' } })
        expect(region()).toHaveTextContent('no range set')
    })

    it('join a blood pressure in one chart with one bar', () => {
        show(PRESSURE)
        expect(pictures()).toHaveLength(1)
        expect(pictures()[0]).toHaveAccessibleName(
            /^Chart of Blood pressure. Values: 1, .* 190\/80 mmHg, critically high$/
        )
        expect(screen.queryByRole('slider')).toBeNull()
    })

    it('share one time axis and mark the chosen day in each', () => {
        const { container } = show([PULSE, ...PRESSURE])
        const labels = pictures().map((picture) =>
            [...(picture.parentElement?.querySelectorAll('text') ?? [])].map(
                ({ textContent }) => textContent
            )
        )
        expect(labels).toHaveLength(2)
        expect(labels[0]).toContain('01-Jan-2020')
        expect(labels[1]).toEqual(labels[0])
        const marked = () => container.querySelectorAll('[data-day]')
        expect(marked()).toHaveLength(0)
        fireEvent.change(slider(), { target: { value: '1' } })
        expect(
            [...marked()].map((one) => one.getAttribute('data-day'))
        ).toEqual([BEFORE, BEFORE])
    })

    it('are walked through by keyboard, each value in words', () => {
        show([PULSE])
        expect(slider()).toHaveAttribute('max', '2')
        expect(slider()).toHaveAttribute(
            'aria-valuetext',
            '10-Nov-2026, 150 /min, high'
        )
        fireEvent.change(slider(), { target: { value: '1' } })
        expect(slider()).toHaveAttribute(
            'aria-valuetext',
            '10-May-2026, 72 /min'
        )
    })

    it('give the rule and the source of the chosen value one step away', async () => {
        const { user } = show([PULSE], { links: captureLinks })
        expect(screen.queryByRole('link')).toBeNull()
        await user.click(screen.getByText('≥ 60, < 140'))
        expect(await screen.findByRole('link')).toHaveAttribute(
            'href',
            `https://capture/${uid('c')}`
        )
        expect(region()).toHaveTextContent('Scope of H. Source: Handbook')
        expect(region()).toHaveTextContent('Clinic · Visit · Bo Health Centre')
    })

    it('count what the chosen time leaves out, and say when it leaves nothing', async () => {
        const { user } = show([
            PULSE,
            series('weight', 'kg', [observed('a', LONG_AGO, 70)]),
        ])
        expect(region()).not.toHaveTextContent('in this time')
        await user.click(screen.getByLabelText('1 year'))
        expect(region()).toHaveTextContent('2 of 3 values in this time')
        expect(region()).toHaveTextContent('0 of 1 values in this time')
        expect(screen.getByText('No value in this time')).toBeVisible()
        await user.click(screen.getByLabelText('All'))
        expect(region()).not.toHaveTextContent('in this time')
    })

    it('are the same as a table, newest first', async () => {
        const { user } = show([PULSE], { links: captureLinks })
        await user.click(screen.getByText('Show as table'))
        expect(screen.queryByRole('img', { name: /^Chart/ })).toBeNull()
        const rows = within(
            screen.getByRole('table', { name: 'Name of pulse' })
        )
            .getAllByRole('row')
            .map(({ textContent }) => textContent)
        expect(rows).toHaveLength(4)
        expect(rows[1]).toMatch(
            /^10-Nov-2026150 H↑high \/minrange ≥ 60, < 14010-Nov-2026 · Clinic/
        )
        expect(rows[3]).toMatch(/^01-Mar-201580\s+\/minno range set/)
        await user.click(screen.getByText('Show as charts'))
        expect(pictures()).toHaveLength(1)
    })

    it('draw the extremes of a long row, say so, and have all in the table', async () => {
        const values = Array.from({ length: 900 }, (_, n) =>
            observed(
                `e${n}x`,
                day(
                    new Date(Date.UTC(2024, 0, 900 - n))
                        .toISOString()
                        .slice(0, 10)
                ),
                n % 13
            )
        )
        const { user } = show([series('pulse', '/min', values)])
        const drawn = pointsIn(pictures()[0]).length
        expect(drawn).toBeLessThan(900)
        expect(region()).toHaveTextContent(
            `${drawn} of 900 points drawn, all in the table`
        )
        expect(slider()).toHaveAttribute('max', '899')
        await user.click(screen.getByText('Show as table'))
        await user.click(
            screen.getByText('Show all 900 values of Name of pulse')
        )
        expect(screen.getAllByRole('row')).toHaveLength(901)
    })

    it('list what can stand on no axis, as recorded (C4)', () => {
        const unplaced: UnplacedValue = {
            event: uid('z'),
            program: { id: uid('clinic'), name: 'Clinic' },
            stage: { id: uid('visit'), name: 'Visit' },
            orgUnit: BO,
            date: BEFORE,
            name: 'Pulse',
            content: {
                kind: 'unreadable',
                text: 'fast',
                reason: 'not-a-number',
            },
            unit: '/min',
            reason: 'not-a-number',
        }
        show([{ ...series('pulse', '/min', []), unplaced: [unplaced] }])
        expect(screen.getByText('Recorded, but not on the chart')).toBeVisible()
        expect(region()).toHaveTextContent('fast')
        expect(region()).not.toHaveTextContent('No vital signs recorded')
    })

    it('are in other words for each state', () => {
        const texts = [
            ready(emptyChart({ vitals: [PULSE] })),
            ready(emptyChart({ vitals: [series('pulse', '/min', [])] })),
            failed,
            loading,
            notMapped,
        ].map((load) => {
            const { unmount } = show([], { load })
            const text = region().textContent ?? ''
            unmount()
            return text
        })
        expect(new Set(texts).size).toBe(texts.length)
        expect(texts[1]).toContain('No vital signs recorded')
        for (const text of texts.slice(2)) {
            expect(text).not.toContain('No vital signs recorded')
        }
    })

    it('keep the direction of time in a language from right to left', () => {
        const { container } = show([PULSE], {}, 'ar')
        expect(
            container.querySelector('[role="img"]')?.closest('[dir]')
        ).toHaveAttribute('dir', 'ltr')
    })

    it('have no fault that axe finds, as charts and as tables', async () => {
        const { user } = show(
            [PULSE, ...PRESSURE, series('height', 'cm', [])],
            {
                links: captureLinks,
            }
        )
        expect(screen.getByText('Not recorded: Name of height')).toBeVisible()
        expect(await findAxeFaults()).toEqual([])
        await user.click(screen.getByText('Show as table'))
        expect(await findAxeFaults()).toEqual([])
    })
})
