import { screen } from '@testing-library/react'
import {
    BEFORE,
    flagged,
    LATER,
    observed,
    rows,
    series,
    showVitals,
} from './show-vitals'

const pressure = (
    systolic: readonly ReturnType<typeof observed>[],
    diastolic: readonly ReturnType<typeof observed>[]
) => [
    series('systolic', 'mm[Hg]', systolic),
    series('diastolic', 'mm[Hg]', diastolic),
]

describe('blood pressure', () => {
    it('is one pair from one event, with the one before', () => {
        showVitals(
            pressure(
                [observed('b', LATER, 162), observed('a', BEFORE, 150)],
                [observed('b', LATER, 98), observed('a', BEFORE, 94)]
            )
        )
        expect(rows()).toHaveLength(1)
        expect(rows()[0]).toMatch(/^Blood pressure162\/98\s+mmHg/)
        expect(rows()[0]).toContain('10-Nov-2026 · 12 d ago')
        expect(rows()[0]).toContain('was 150/94 on 10-May-2026')
    })

    it('takes the worse flag, whichever part has it, in words', () => {
        showVitals(
            pressure(
                [flagged('H', observed('a', LATER, 150))],
                [flagged('HH', observed('a', LATER, 112))]
            )
        )
        expect(screen.getByText('critically high')).toBeInTheDocument()
        expect(screen.queryByText('high')).toBeNull()
        expect(screen.getByTitle(/Scope of HH/)).toBeVisible()
    })

    it('never mixes two events, and says that a part is missing', () => {
        showVitals(
            pressure([observed('b', LATER, 162)], [observed('a', BEFORE, 94)])
        )
        expect(rows()[0]).toContain('162/–')
        expect(rows()[0]).not.toContain('162/94')
    })

    it('with only its lower part is not shown as the upper one', () => {
        showVitals(pressure([], [observed('a', LATER, 94)]))
        expect(rows()[0]).toContain('–/94')
    })
})
