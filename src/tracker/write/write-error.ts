import {
    chartError,
    type ChartError,
    type ChartErrorKind,
} from '../../domain/chart-error'
import { toChartError } from '../errors'

/** What the kinds of failed reads mean when something was to be saved. */
const AS_SAVED: Partial<Record<ChartErrorKind, ChartErrorKind>> = {
    'no-access': 'save-not-allowed',
    'malformed-id': 'save-refused',
    'not-found': 'save-refused',
    'search-too-wide': 'save-refused',
    'search-needs-more': 'save-refused',
    'search-not-allowed': 'save-refused',
    'search-refused': 'save-refused',
}

/** Turns whatever a change threw into one ChartError. */
export const toWriteError = (thrown: unknown): ChartError => {
    const { kind, status, code } = toChartError(thrown)
    return chartError(AS_SAVED[kind] ?? kind, status, code)
}
