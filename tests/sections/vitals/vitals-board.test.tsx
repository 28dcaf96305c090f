import { screen } from '@testing-library/react'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { captureLinks } from '../show-section'
import {
    BEFORE,
    convertedFrom,
    flagged,
    LATER,
    observed,
    region,
    rows,
    series,
    showVitals,
    toDecimals,
} from './show-vitals'

describe('each measure', () => {
    it('has its own value, unit and day', () => {
        showVitals([
            series('weight', 'kg', [observed('a', BEFORE, 70)]),
            series('temperature', 'Cel', [observed('b', LATER, 36.7)]),
        ])
        expect(rows()[0]).toMatch(/^Name of weight70\s+kg10-May-2026/)
        expect(rows()[1]).toMatch(/^Name of temperature36.7\s+°C10-Nov-2026/)
    })

    it('says that the one before was on the same day', () => {
        showVitals([
            series('weight', 'kg', [
                observed('b', LATER, 71),
                observed('a', LATER, 70),
            ]),
        ])
        expect(rows()[0]).toContain('was 70 the same day')
    })

    it('shows a converted value with the original and its unit (P3)', () => {
        showVitals([
            series('weight', 'kg', [
                convertedFrom(3250, 'g', observed('a', LATER, 3.25)),
            ]),
        ])
        expect(rows()[0]).toMatch(/3\.25\s+kg/)
        expect(rows()[0]).toContain('recorded as 3250 g')
    })

    it('shows no noise of binary fractions', () => {
        showVitals([series('weight', 'kg', [observed('a', LATER, 0.1 + 0.2)])])
        expect(rows()[0]).toMatch(/^Name of weight0\.3\s/)
    })

    it('rounds to the decimals of the mapping, in the language', () => {
        showVitals(
            [
                toDecimals(
                    1,
                    series('weight', 'kg', [observed('a', LATER, 69.04)])
                ),
            ],
            {},
            'fr'
        )
        expect(rows()[0]).toMatch(/^Name of weight69,0\s/)
    })

    it('has no flag and no "normal" where none was judged (P4)', () => {
        showVitals([series('pulse', '/min', [observed('a', LATER, 70)])])
        expect(region()).not.toHaveTextContent(/normal|high|low/i)
    })

    it('leads to its event in Capture, and says where it was measured', () => {
        showVitals([series('pulse', '/min', [observed('a', LATER, 70)])], {
            links: captureLinks,
        })
        const link = screen.getByRole('link', { name: '10-Nov-2026' })
        expect(link).toHaveAttribute('href', 'https://capture/a0000000000')
        expect(link).toHaveAttribute('target', '_top')
        expect(
            screen.getByTitle('Clinic · Visit · Bo Health Centre')
        ).toBeVisible()
    })
})

describe('what was never measured', () => {
    it('is named, beside what was', () => {
        showVitals([
            series('pulse', '/min', []),
            series('weight', 'kg', [observed('a', LATER, 70)]),
            series('height', 'cm', []),
        ])
        expect(rows()).toHaveLength(1)
        expect(
            screen.getByText('Not recorded: Name of pulse, Name of height')
        ).toBeVisible()
    })

    it('is said when it is everything', () => {
        showVitals([series('pulse', '/min', [])])
        expect(screen.getByText('No vital signs recorded')).toBeVisible()
        expect(rows()).toEqual([])
    })
})

it('has no fault that axe finds', async () => {
    showVitals(
        [
            series('pulse', '/min', [flagged('H', observed('a', LATER, 130))]),
            series('height', 'cm', []),
        ],
        { links: captureLinks }
    )
    expect(await findAxeFaults()).toEqual([])
})
