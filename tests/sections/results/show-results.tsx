import { screen, within } from '@testing-library/react'
import type { Chart } from '../../../src/domain/chart'
import type { TestSeries } from '../../../src/domain/test-result'
import {
    ResultsSection,
    type ResultsSectionProps,
} from '../../../src/sections/results/results-section'
import type { Loadable } from '../../../src/ui/loadable'
import { emptyChart, parts, ready, showSection } from '../show-section'

export const showResults = (
    load: Loadable<Chart>,
    props: Partial<ResultsSectionProps> = {},
    language = 'en'
) => showSection(<ResultsSection load={load} {...parts} {...props} />, language)

export const showTests = (
    tests: readonly TestSeries[],
    props: Partial<ResultsSectionProps> = {},
    language = 'en'
) =>
    showResults(
        ready(emptyChart({ results: { isMapped: true, tests } })),
        props,
        language
    )

export const region = () => screen.getByRole('region', { name: 'Results' })

/** The text of each test shown, in order. */
export const rows = () =>
    within(region())
        .queryAllByRole('row')
        .map(({ textContent }) => textContent ?? '')
        .filter((text) => !text.startsWith('TestLatest'))
