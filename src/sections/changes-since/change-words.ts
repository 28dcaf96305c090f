import i18n from '@dhis2/d2-i18n'
import type { FlagChange } from '../../domain/flag-change'
import { assertNever } from '../../domain/result'
import type { RecordChange } from '../../domain/visit-changes'

const flagChangeWords = (change: FlagChange): string => {
    switch (change) {
        case 'now-abnormal':
            return i18n.t('Now abnormal')
        case 'worse':
            return i18n.t('Worse')
        case 'less-severe':
            return i18n.t('Less severe, still abnormal')
        case 'back-in-range':
            return i18n.t('Back in range')
        default:
            return assertNever(change)
    }
}

/** What kind of change it is. */
export const changeWords = (change: RecordChange): string => {
    switch (change.kind) {
        case 'measure':
        case 'result':
            return flagChangeWords(change.change)
        case 'problem':
            return i18n.t('New problem')
        case 'enrolled':
            return i18n.t('Enrolled')
        case 'completed':
            return i18n.t('Enrollment completed')
        default:
            return assertNever(change)
    }
}

/** What it is that changed. */
export const changeName = (change: RecordChange): string => {
    switch (change.kind) {
        case 'measure':
        case 'result':
            return change.name
        case 'problem':
            return change.problem.name
        case 'enrolled':
        case 'completed':
            return change.enrollment.program.name
        default:
            return assertNever(change)
    }
}

export const changeKey = (change: RecordChange): string => {
    switch (change.kind) {
        case 'measure':
        case 'result':
            return `${change.kind} ${change.key}`
        case 'problem':
            return `problem ${change.problem.key}`
        case 'enrolled':
        case 'completed':
            return `${change.kind} ${change.enrollment.id}`
        default:
            return assertNever(change)
    }
}
