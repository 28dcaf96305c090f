import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
    ChangesSince,
    type ChangesSinceProps,
} from '../../../src/sections/changes-since/changes-since'
import { uid } from '../../fixtures/builders'
import {
    chartOf,
    wireAttributes,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../../fixtures/wire-builders'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { failed, loading, notMapped } from '../loads'
import { captureLinks, parts, ready, showSection } from '../show-section'

type Texts = Readonly<Record<string, string>>

const visit = (date: string, values: Texts = {}) =>
    wireEvent(values, { occurredAt: `${date}T00:00:00.000` })

const chartWith = (...events: readonly unknown[]) =>
    chartOf(
        wireRecord(
            [
                wireEnrollment(events, {
                    enrolledAt: '2020-01-01T00:00:00.000',
                }),
            ],
            { attributes: wireAttributes({ born: '1980-01-01', sex: 'F' }) }
        )
    )

const CHANGED = chartWith(
    visit('2026-10-18', { systolic: '190', urine: 'POS', diagnosis: 'A00' }),
    visit('2026-09-01', { systolic: '120' })
)

const show = (
    load: ChangesSinceProps['load'] = ready(CHANGED),
    props: Partial<ChangesSinceProps> = {}
) => ({
    user: userEvent.setup(),
    ...showSection(<ChangesSince load={load} {...parts} {...props} />),
})

const region = () => screen.getByRole('region', { name: 'What changed' })

const items = () =>
    within(region())
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent ?? '')

describe('what changed', () => {
    it('is a short list, the most urgent first, with what it was', () => {
        show()
        expect(
            screen.getByText('What changed since 01-Sep-2026 (3)')
        ).toBeVisible()
        expect(items()[0]).toMatch(
            /^Now abnormal Systolic pressure · 190 HH⇈critically high mmHg · was 120 on 01-Sep-2026/
        )
        expect(items()[1]).toMatch(
            /^Now abnormal urine · Positive A!abnormal\s+ · no value before/
        )
        expect(items()[2]).toMatch(
            /^New problem Cholera · first recorded 18-Oct-2026/
        )
    })

    it('gives its reason and its source one step away', async () => {
        const { user } = show(ready(CHANGED), { links: captureLinks })
        expect(region()).not.toHaveTextContent('Source:')
        await user.click(screen.getByText('Systolic pressure'))
        expect(
            await screen.findByText(/critically high: limit 180 mmHg/)
        ).toBeVisible()
        expect(
            screen.getAllByRole('link', { name: /Open in Capture/ })
        ).toHaveLength(2)
        await user.click(screen.getByText('Cholera'))
        expect(
            await screen.findByRole('link', {
                name: /^Open in Capture, 18-Oct-2026, clinic, visit, Bo Health/,
            })
        ).toBeVisible()
    })

    it('tells an enrollment with the way to it', async () => {
        const chart = chartOf(
            wireRecord([
                wireEnrollment([visit('2026-10-18'), visit('2026-09-01')], {
                    enrolledAt: '2026-10-18T00:00:00.000',
                    enrollment: uid('enrolled'),
                }),
            ])
        )
        const { user } = show(ready(chart), { links: captureLinks })
        expect(items()[0]).toBe('Enrolled clinic · 18-Oct-2026')
        await user.click(screen.getByText('Enrolled'))
        expect(await screen.findByRole('link')).toHaveAttribute(
            'href',
            `https://capture/${uid('enrolled')}`
        )
    })

    it('is in other words for each state, none of them "nothing new"', () => {
        const same = chartWith(visit('2026-10-18'), visit('2026-09-01'))
        const texts = [
            ready(CHANGED),
            ready(same),
            ready(chartWith(visit('2026-10-18'))),
            ready(chartWith()),
            failed,
            loading,
            notMapped,
        ].map((load) => {
            const { unmount } = show(load)
            const text = region().textContent ?? ''
            unmount()
            return text
        })
        expect(new Set(texts).size).toBe(texts.length)
        expect(texts[1]).toContain(
            'No new problem and no value newly out of range; last seen 18-Oct-2026'
        )
        expect(texts[2]).toContain('Only one visit, on 18-Oct-2026')
        expect(texts[3]).toContain('No visits recorded')
        for (const text of texts.slice(2)) {
            expect(text).not.toContain('No new problem')
        }
    })

    it('has no fault that axe finds', async () => {
        show(ready(CHANGED), { links: captureLinks })
        expect(await findAxeFaults()).toEqual([])
    })
})
