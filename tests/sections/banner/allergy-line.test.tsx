import {
    type AllergyFinding,
    joinAllergies,
} from '../../../src/domain/allergy-findings'
import type { Chart } from '../../../src/domain/chart'
import { chartError } from '../../../src/domain/chart-error'
import type { Loadable } from '../../../src/ui/loadable'
import { recordedOn } from '../../domain/allergy-arbitraries'
import { emptyChart, ready } from '../show-section'
import { banner, showChart } from './show-banner'

const lineOf = (mapped: Loadable<Chart> | undefined): string | undefined => {
    const { unmount } = showChart({}, { mapped })
    const line = /(⚠ )?(Allergies|No known)[^]*/.exec(
        banner().textContent ?? ''
    )?.[0]
    unmount()
    return line
}

const lineWith = (...findings: readonly AllergyFinding[]) =>
    lineOf(ready(emptyChart({ allergies: joinAllergies(findings) })))

const has = (substance: string): AllergyFinding => ({
    kind: 'allergy',
    substance,
    source: recordedOn('2026-03-12'),
})

const none = (date?: string): AllergyFinding => ({
    kind: 'none-known',
    source: recordedOn(date),
})

describe('allergies in the banner', () => {
    it('that are known are named, with a symbol', () => {
        expect(lineWith(has('Penicillin'), has('Latex'))).toBe(
            '⚠ Allergies: Penicillin, Latex'
        )
    })

    it('that contradict "none known" say so', () => {
        expect(lineWith(has('Latex'), none('2026-03-12'))).toBe(
            '⚠ Allergies: Latex (none known was recorded too)'
        )
    })

    it('that were asked for and are none carry the day', () => {
        expect(lineWith(none('2026-03-12'))).toBe(
            'No known allergies, asked 12-Mar-2026'
        )
        expect(lineWith(none())).toBe('No known allergies, no date of asking')
    })

    it('that were answered in words nobody knows show them', () => {
        expect(
            lineWith({
                kind: 'unclear',
                label: 'Any allergy?',
                content: { kind: 'yes-no', yes: true },
                source: recordedOn('2026-03-12'),
            })
        ).toBe('⚠ Allergies: Any allergy?: Yes')
    })

    it('that were denied one by one are not "none known"', () => {
        expect(
            lineWith({
                kind: 'denied',
                substance: 'Latex',
                source: recordedOn('2026-03-12'),
            })
        ).toBe('Allergies: asked only about Latex, answered no')
    })

    it('have other words for each way of not being known', () => {
        const error = chartError('server-failed', 500)
        const retry = jest.fn()
        const lines = [
            lineWith(),
            lineOf(ready(emptyChart())),
            lineOf({ state: 'failed', error, retry }),
            lineOf({ state: 'loading', retry }),
        ]
        expect(lines).toEqual([
            'Allergies not recorded',
            'Allergies not set up',
            'Allergies could not be read',
            'Allergies loading',
        ])
        expect(lineOf({ state: 'not-mapped' })).toBe('Allergies not set up')
    })

    it('are not spoken of where no mapped chart is given', () => {
        expect(lineOf(undefined)).toBeUndefined()
    })
})
