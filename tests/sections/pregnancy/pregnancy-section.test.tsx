import { screen, within } from '@testing-library/react'
import type { Pregnancy, PregnancyHistory } from '../../../src/domain/pregnancy'
import {
    PregnancySection,
    type PregnancySectionProps,
} from '../../../src/sections/pregnancy/pregnancy-section'
import { day } from '../../fixtures/builders'
import {
    answerOn,
    enrollment,
    pregnancy,
    said,
    sourceOn,
} from '../../fixtures/pregnancy-builders'
import { demoPeople } from '../../sandbox/data/demo-people'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { demoChart } from '../demo-chart'
import { failed, loading, notMapped } from '../loads'
import { openDetails } from '../open-details'
import {
    captureLinks,
    emptyChart,
    parts,
    ready,
    showSection,
} from '../show-section'

const show = (
    load: PregnancySectionProps['load'],
    props: Partial<PregnancySectionProps> = {}
) => showSection(<PregnancySection load={load} {...parts} {...props} />)

const region = () => screen.getByRole('region', { name: 'Pregnancy' })

const history = (part: Partial<PregnancyHistory> = {}): PregnancyHistory => ({
    mapped: true,
    pregnancies: [],
    answers: [],
    gravida: undefined,
    parity: undefined,
    ...part,
})

const showHistory = (
    part: Partial<PregnancyHistory>,
    props: Partial<PregnancySectionProps> = {}
) => show(ready(emptyChart({ pregnancies: history(part) })), props)

const showOne = (part: Partial<Pregnancy>) =>
    showHistory({ pregnancies: [pregnancy(part)] })

/** The lines of the first pregnancy: label, then values. */
const facts = (): readonly string[] =>
    [
        ...(screen.getAllByRole('article')[0]?.querySelectorAll('dl > div') ??
            []),
    ].map((line) =>
        [...line.children].map(({ textContent }) => textContent).join(' | ')
    )

const titles = () =>
    within(region())
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent)

it('says what it is, in other words for each state', () => {
    const texts = [
        loading,
        failed,
        notMapped,
        ready(emptyChart({ pregnancies: history() })),
        ready(
            emptyChart({
                pregnancies: history({
                    answers: [answerOn('no', '2026-10-01')],
                }),
            })
        ),
    ].map((load) => {
        const { unmount } = show(load)
        const text = region().textContent
        unmount()
        return text
    })
    expect(new Set(texts).size).toBe(5)
    expect(texts[1]).toContain('could not answer')
    expect(texts[2]).toContain('Not set up in this chart')
    expect(texts[3]).toContain('Nothing recorded about pregnancy')
    expect(texts[4]).toContain(
        'Not pregnant, asked 01-Oct-2026 (Antenatal care)'
    )
})

it('that is not mapped in a mapping that is there is not set up', () => {
    show(ready(emptyChart()))
    expect(region()).toHaveTextContent('Not set up in this chart')
})

describe('a pregnancy of the demo country', () => {
    it('shows weeks, due date with its method, and contacts', async () => {
        show(ready(await demoChart(demoPeople.mariama)))
        expect(region()).toHaveTextContent('Pregnant, as far as is recorded')
        expect(titles()).toEqual(['Current pregnancy'])
        expect(facts()).toEqual([
            'Gestation today | 24 w 3 d by last period',
            'Due date | 11-Mar-2027 (recorded: Expected date of delivery, by last period + 280 days)',
            'Last period | 04-Jun-2026',
            'Contacts | 4 done, 2 planned, next 28-Nov-2026',
        ])
    })

    it('takes in what the clinic wrote of it', async () => {
        show(ready(await demoChart(demoPeople.mariama)))
        openDetails(region())
        expect(region()).toHaveTextContent(
            'Pregnant now: Yes · 25-Jul-2026 · Outpatient care'
        )
    })

    it('that ended stops counting, and stands before the one before', async () => {
        show(ready(await demoChart(demoPeople.newMother)))
        expect(region()).toHaveTextContent(
            'Last delivery 20-Oct-2026, no later pregnancy recorded'
        )
        expect(titles()).toEqual([
            'Delivered 20-Oct-2026',
            'Delivered 06-Nov-2023',
        ])
        expect(facts()).toContain(
            'Gestation at delivery | 35 w 4 d by last period'
        )
        expect(facts()).toContain('Outcome | Live birth | Caesarean')
    })

    it('is none of a boy, whose own birth has a mode of delivery', async () => {
        show(ready(await demoChart(demoPeople.missedDoses)))
        expect(region()).toHaveTextContent('Nothing recorded about pregnancy')
    })

    it('has no fault that axe finds', async () => {
        show(ready(await demoChart(demoPeople.newMother)), {
            links: captureLinks,
        })
        openDetails(region())
        expect(await findAxeFaults()).toEqual([])
    })
})

describe('what is uncertain is said', () => {
    it('due dates that disagree are all shown, with how far they are apart', () => {
        showOne({
            lastPeriods: [said(day('2026-06-04'), undefined, 'LMP')],
            dueDates: [said(day('2027-03-12'), undefined, 'EDD by scan')],
        })
        expect(region()).toHaveTextContent(/The due dates differ by 1 day/)
        expect(facts()).toContain(
            'Due date | 11-Mar-2027 (by last period + 280 days) | 12-Mar-2027 (recorded: EDD by scan)'
        )
    })

    it('no due date is said, not left out', () => {
        showOne({})
        expect(facts()).toContain(
            'Due date | No due date: no last period or due date recorded'
        )
        expect(region()).not.toHaveTextContent('Gestation')
    })

    it('a due date that passed without an outcome', () => {
        showOne({ dueDates: [said(day('2026-11-21'))] })
        expect(titles()).toEqual([
            expect.stringMatching(
                /^Due date passed 1 days? ago, outcome not recorded$/
            ),
        ])
        expect(region()).toHaveTextContent(
            'how the last pregnancy ended is not recorded'
        )
    })

    it('a later no', () => {
        showOne({ answers: [answerOn('no', '2026-11-01')] })
        expect(titles()).toEqual(['Later answer: not pregnant, 01-Nov-2026'])
    })

    it('an enrollment that ended, and an outcome without a day', () => {
        showHistory({
            pregnancies: [
                pregnancy({
                    key: 'ended',
                    enrollment: enrollment({ status: 'completed' }),
                }),
                pregnancy({
                    key: 'closed',
                    outcomes: [said({ kind: 'text', text: 'Moved away' })],
                }),
            ],
        })
        expect(titles()).toEqual([
            'Enrollment ended, outcome not recorded',
            'Outcome recorded, date of delivery not recorded',
        ])
    })

    it('an answer that is neither yes nor no', () => {
        showHistory({ answers: [answerOn('unknown', '2026-11-01')] })
        expect(region()).toHaveTextContent(
            'Unknown whether pregnant, asked 01-Nov-2026'
        )
    })

    it('weeks as recorded keep their day, and what could not be read stands there', () => {
        showOne({
            gestationalWeeks: [said(14, sourceOn('2026-09-01'))],
            unclear: [{ ...said('in spring'), value: undefined }],
        })
        expect(facts()).toContain('Weeks as recorded | 14 on 01-Sep-2026')
        expect(facts()).toContain(
            'Could not be read | in spring on 10-Jun-2026'
        )
    })

    it('a pregnancy that no program follows', () => {
        showOne({ enrollment: undefined })
        expect(region()).toHaveTextContent(
            'Not enrolled in a program for pregnancies'
        )
    })
})

describe('sources', () => {
    it('name program, stage, day and place, and lead into Capture', () => {
        showHistory(
            {
                pregnancies: [
                    pregnancy({
                        lastPeriods: [
                            said(day('2026-06-04'), undefined, 'LMP'),
                        ],
                    }),
                ],
                gravida: said(
                    { kind: 'text', text: '3' },
                    sourceOn('2025-01-01', 'earlier'),
                    'Pregnancies'
                ),
            },
            { links: captureLinks }
        )
        openDetails(region())
        expect(region()).toHaveTextContent(
            '10-Jun-2026 · Antenatal care · Contact · Bo Health Centre'
        )
        expect(region()).toHaveTextContent('Gravida: ')
        expect(
            screen.getAllByRole('link').map((link) => link.getAttribute('href'))
        ).toEqual([
            'https://capture/earlier0000',
            'https://capture/enrolled000',
            'https://capture/contact0000',
        ])
    })
})
