import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import type { Chart } from '../../../src/domain/chart'
import {
    PrintSheet,
    type PrintSheetProps,
} from '../../../src/sections/print-sheet/print-sheet'
import { day, uid } from '../../fixtures/builders'
import {
    chartOf,
    wireAttributes,
    wireEnrollment,
    wireEvent,
    wireRecord,
} from '../../fixtures/wire-builders'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { emptyChart, parts, showSection, TODAY } from '../show-section'

type Texts = Readonly<Record<string, string>>

const visit = (
    date: string,
    values: Texts = {},
    part: Record<string, unknown> = {}
) => wireEvent(values, { occurredAt: `${date}T00:00:00.000`, ...part })

const PERSON = wireAttributes({
    given: 'Mariama',
    family: 'Kamara',
    born: '1992-04-12',
    sex: 'F',
    national: '7000022',
})

const chartWith = (...events: readonly unknown[]): Chart =>
    chartOf(wireRecord([wireEnrollment(events)], { attributes: PERSON }))

const CHART = chartWith(
    visit('2026-12-01', {}, { status: 'SCHEDULE' }),
    visit('2026-10-18', {
        systolic: '190',
        diagnosis: 'I10',
        remark: '<b>tired</b>',
    }),
    visit('2026-09-01', { systolic: '120' })
)

const show = (props: Partial<PrintSheetProps> = {}, language = 'en') =>
    showSection(
        <PrintSheet
            chart={CHART}
            today={day(TODAY)}
            placeName={parts.placeName}
            {...props}
        />,
        language
    )

const sheet = () => screen.getByRole('article', { name: 'Printed chart' })

const partNamed = (name: RegExp | string): HTMLElement => {
    const part = within(sheet())
        .getByRole('heading', { level: 2, name })
        .closest('section')
    if (!part) {
        throw new Error(`no part ${name}`)
    }
    return part
}

describe('the printed chart', () => {
    it('has the identity in the head that is repeated on each page', () => {
        show({ printedBy: 'sia', dataAsOf: '10:32', filters: 'HIV care' })
        const head = sheet().querySelector('thead')
        expect(head).toHaveTextContent(
            'KAMARA, Mariama Female 34 y (12-Apr-1992) NID 7000022'
        )
        expect(head).toHaveTextContent(
            'Printed 22-Nov-2026 by sia · data as of 10:32 · filtered by HIV care'
        )
        expect(head).not.toHaveTextContent('Systolic')
    })

    it('numbers the pages and repeats the head by its style sheet', () => {
        const css = readFileSync(
            'src/sections/print-sheet/print-sheet.module.css',
            'utf8'
        )
        expect(css).toMatch(
            /@page patient-sheet \{[^}]*@bottom-right \{\s*content: counter\(page\) ' \/ ' counter\(pages\)/
        )
        expect(css).toMatch(/\.sheet \{\s*page: patient-sheet;/)
        expect(css).toMatch(/thead \{\s*display: table-header-group;/)
    })

    it('has problems, last known vitals, plans and visits, flags in words', () => {
        show()
        expect(partNamed('Problems')).toHaveTextContent(
            'Hypertension status unknown · since 18-Oct-2026 · last seen 18-Oct-2026 · clinic'
        )
        expect(partNamed('Vitals, last known')).toHaveTextContent(
            'Systolic pressure190 mmHg HH (critically high)18-Oct-2026120 mmHg · 01-Sep-2026'
        )
        expect(partNamed('Vitals, last known')).toHaveTextContent(
            'Not recorded: Weight'
        )
        expect(partNamed('Planned')).toHaveTextContent('01-Dec-2026 · visit')
        expect(partNamed('Visits (2 of 2, newest first)')).toHaveTextContent(
            '18-Oct-2026Bo Health Centre · clinic · visitsystolic 190 mmHg HH (critically high); diagnosis Hypertension; remark <b>tired</b>'
        )
    })

    it('counts the visits and the values that have no room', () => {
        const many = {
            systolic: '190',
            weight: '70000',
            muac: '200',
            diagnosis: 'I10',
            outlook: 'ACT',
            diabetic: 'NO',
            urine: 'NEG',
            remark: 'well',
        }
        const chart = chartWith(
            ...Array.from({ length: 14 }, (_, n) =>
                visit(`2026-10-${n + 10}`, n === 13 ? many : {})
            )
        )
        show({ chart })
        const visits = partNamed('Visits (12 of 14, newest first)')
        expect(within(visits).getAllByRole('row')).toHaveLength(13)
        expect(visits).toHaveTextContent('and 2 more')
        expect(visits).toHaveTextContent('No values recorded')
    })

    it('tells notes that it does not print', () => {
        const notes = [{ value: 'phoned' }]
        show({ chart: chartWith(visit('2026-10-18', {}, { notes })) })
        expect(sheet()).toHaveTextContent('notes in the chart: 1')
    })

    it('says what is empty and what could not be read in other words', () => {
        const problemsIn = (props: Partial<PrintSheetProps>) => {
            const { unmount } = show(props)
            const text = partNamed('Problems').textContent
            unmount()
            return text
        }
        const chart = emptyChart()
        expect(problemsIn({ chart })).toContain('No problems recorded')
        expect(problemsIn({ chart, mapped: 'not-mapped' })).toContain(
            'Not set up in this chart'
        )
        expect(problemsIn({ chart, mapped: 'failed' })).toContain(
            'Could not be read when this was printed'
        )
        show({ chart })
        expect(sheet()).toHaveTextContent('Name not recorded')
        expect(partNamed(/^Visits \(0 of 0/)).toHaveTextContent(
            'No visits recorded'
        )
        expect(partNamed('Planned')).toHaveTextContent('Nothing planned')
    })

    it('says that there may be more, and who has died', () => {
        show({
            chart: {
                ...CHART,
                hasHiddenPrograms: true,
                patient: {
                    ...CHART.patient,
                    deceased: {
                        kind: 'dead',
                        on: day('2026-11-01'),
                        source: 'x',
                        visitAfter: undefined,
                    },
                },
            },
        })
        expect(sheet()).toHaveTextContent(
            'There may be information in programs you cannot open.'
        )
        expect(sheet().querySelector('thead')).toHaveTextContent(
            'Died 01-Nov-2026'
        )
    })

    it('has room for the parts of others before the problems', () => {
        show({ children: <p>Allergies not recorded</p> })
        const text = sheet().textContent ?? ''
        expect(text.indexOf('Allergies not recorded')).toBeGreaterThan(0)
        expect(text.indexOf('Allergies not recorded')).toBeLessThan(
            text.indexOf('Problems')
        )
    })

    it('leads nowhere: paper has no links', () => {
        show()
        expect(screen.queryByRole('link')).toBeNull()
        expect(screen.queryByRole('button')).toBeNull()
        expect(sheet()).not.toHaveTextContent(uid('clinic'))
    })

    it('has no fault that axe finds', async () => {
        show()
        expect(await findAxeFaults()).toEqual([])
    })
})
