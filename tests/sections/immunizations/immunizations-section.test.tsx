import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type {
    DoseRecord,
    VaccineRecord,
} from '../../../src/domain/immunization'
import {
    ImmunizationsSection,
    type ImmunizationsSectionProps,
} from '../../../src/sections/immunizations/immunizations-section'
import { day, uid } from '../../fixtures/builders'
import { demoPeople } from '../../sandbox/data/demo-people'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { demoChart } from '../demo-chart'
import { failed, loading, notMapped } from '../loads'
import {
    BO,
    captureLinks,
    emptyChart,
    parts,
    ready,
    showSection,
} from '../show-section'

const show = (
    load: ImmunizationsSectionProps['load'],
    props: Partial<ImmunizationsSectionProps> = {}
) => showSection(<ImmunizationsSection load={load} {...parts} {...props} />)

const region = () => screen.getByRole('region', { name: 'Immunizations' })

const source = (event = 'event'): DoseRecord['sources'][number] => ({
    event: uid(event),
    program: { id: uid('child'), name: 'Child health' },
    stage: { id: uid('vaccines'), name: 'Vaccines' },
    orgUnit: BO,
    date: day('2026-06-10'),
    name: 'BCG given',
    content: { kind: 'yes-no', yes: true },
    product: 'BCG',
})

const dose = (part: Partial<DoseRecord> = {}): DoseRecord => ({
    key: `${part.dose} ${part.date} ${part.state}`,
    dose: 1,
    state: 'given',
    date: day('2026-06-10'),
    dateFrom: 'visit',
    reason: undefined,
    sources: [source()],
    ...part,
})

const vaccine = (
    name: string,
    ...doses: readonly DoseRecord[]
): VaccineRecord => ({ vaccine: name.toLowerCase(), name, doses })

const showVaccines = (
    vaccines: readonly VaccineRecord[],
    unassigned: readonly DoseRecord[] = [],
    props: Partial<ImmunizationsSectionProps> = {}
) => show(ready(emptyChart({ immunizations: { vaccines, unassigned } })), props)

/** The cells of a vaccine without the labels for narrow screens. */
const cells = (name: string) =>
    within(screen.getByRole('rowheader', { name }).closest('tr') ?? region())
        .getAllByRole('cell')
        .map(({ textContent }) =>
            textContent?.replace(
                /^(Birth dose|Dose \d|Dose number unknown) /,
                ''
            )
        )

describe('the section says what it is, in other words for each state', () => {
    it('while it loads, when it failed and when nothing is set up', () => {
        const texts = [
            loading,
            failed,
            notMapped,
            ready(emptyChart()),
            ready(
                emptyChart({
                    immunizations: {
                        vaccines: [vaccine('BCG')],
                        unassigned: [],
                    },
                })
            ),
        ].map((load) => {
            const { unmount } = show(load)
            const text = region().textContent
            unmount()
            return text
        })
        expect(texts[1]).toContain('could not answer')
        expect(texts[2]).toContain('Not set up in this chart')
        // a mapping without a dose is not set up either
        expect(texts[3]).toBe(texts[2])
        expect(texts[4]).toContain('No doses recorded')
        expect(new Set(texts).size).toBe(4)
    })

    it('never that a person is unvaccinated', async () => {
        show(ready(await demoChart(demoPeople.mariama)))
        expect(region()).toHaveTextContent('No doses recorded')
        expect(region()).not.toHaveTextContent(/unvaccinated|overdue|due/i)
    })
})

describe('the doses of a child of the demo country', () => {
    beforeEach(async () => {
        show(ready(await demoChart(demoPeople.missedDoses)))
    })

    it('stand by vaccine and number, with their dates', () => {
        expect(
            screen.getAllByRole('columnheader').map((one) => one.textContent)
        ).toEqual(['Vaccine', 'Birth dose', 'Dose 1'])
        expect(cells('Oral polio')).toEqual(['✓ 21-Oct-2025', '✓ 02-Dec-2025'])
        expect(cells('Hepatitis B')).toEqual(['✓ 21-Oct-2025', '–'])
    })

    it('say that a dose was not given, why, and nothing of what is due', () => {
        expect(region()).toHaveTextContent(
            'Not given on 12-Nov-2026 · Child was ill'
        )
        expect(region()).not.toHaveTextContent(/overdue|invalid/i)
    })

    it('name the vaccines without a dose', () => {
        expect(region()).toHaveTextContent('Measles-rubella')
        expect(
            screen.queryByRole('rowheader', { name: 'Measles-rubella' })
        ).toBeNull()
    })

    it('have no fault that axe finds', async () => {
        await userEvent.click(screen.getByRole('button', { name: 'BCG' }))
        expect(await findAxeFaults()).toEqual([])
    })
})

describe('a cell', () => {
    it('says each state in words, not by colour', () => {
        showVaccines([
            vaccine(
                'BCG',
                dose({ dose: 0 }),
                dose({
                    dose: 1,
                    state: 'not-given',
                    reason: { kind: 'text', text: 'Refused' },
                }),
                dose({ dose: 2, state: 'unclear' }),
                dose({ dose: 3, date: undefined }),
                dose({ dose: undefined, date: day('2026-12-01') })
            ),
        ])
        expect(cells('BCG')).toEqual([
            '✓ 10-Jun-2026',
            '✕ Not given on 10-Jun-2026 · Refused',
            '? Unclear, recorded as Yes',
            '✓ Given, date not recorded',
            '✓ 01-Dec-2026 (in the future)',
        ])
    })

    it('shows every day of one dose, and says that it was recorded more than once', () => {
        showVaccines([
            vaccine('BCG', dose(), dose({ date: day('2026-07-01') })),
        ])
        expect(cells('BCG')).toEqual([
            '✓ 10-Jun-2026✓ 01-Jul-2026recorded 2 times',
        ])
    })

    it('shows the dose that was given, not the visit when it was not', () => {
        showVaccines([
            vaccine(
                'BCG',
                dose({ state: 'not-given', date: day('2026-05-01') }),
                dose()
            ),
        ])
        expect(cells('BCG')).toEqual(['✓ 10-Jun-2026'])
    })

    it('shows text of the record as text', () => {
        showVaccines([vaccine('<b>BCG</b>', dose())])
        expect(cells('<b>BCG</b>')).toHaveLength(1)
        expect(region().querySelector('b')).toBeNull()
    })
})

describe('where a dose was recorded', () => {
    it('opens in its place, with all that the cell left out', async () => {
        showVaccines(
            [
                vaccine(
                    'BCG',
                    dose({ state: 'not-given', date: day('2026-05-01') }),
                    dose({ sources: [source('given')] })
                ),
            ],
            [],
            { links: captureLinks }
        )
        const toggle = screen.getByRole('button', { name: 'BCG' })
        expect(toggle).toHaveAttribute('aria-expanded', 'false')
        expect(region()).not.toHaveTextContent('Child health')
        await userEvent.click(toggle)
        expect(toggle).toHaveAttribute('aria-expanded', 'true')
        expect(region()).toHaveTextContent('Dose 1 · Not given on 01-May-2026')
        expect(region()).toHaveTextContent(
            'Dose 1 · 10-Jun-2026 · the day of the visit'
        )
        expect(region()).toHaveTextContent(
            'BCG given: Yes · 10-Jun-2026 · Child health · Vaccines · Bo Health Centre'
        )
        expect(
            screen
                .getAllByRole('link', { name: /^Open in Capture/ })
                .map((link) => link.getAttribute('href'))
        ).toContain('https://capture/given000000')
    })

    it('is said of what speaks of no vaccine', () => {
        showVaccines(
            [vaccine('BCG')],
            [dose({ dose: undefined, state: 'unclear' })]
        )
        expect(
            screen.getByRole('heading', { name: 'Vaccine not recorded' })
        ).toBeVisible()
        expect(region()).toHaveTextContent('Unclear, recorded as Yes')
        expect(region()).not.toHaveTextContent('No doses recorded')
    })
})
