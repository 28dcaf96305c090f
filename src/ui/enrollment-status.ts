import i18n from '@dhis2/d2-i18n'
import type { EnrollmentStatus } from '../domain/enrollment'
import { assertNever } from '../domain/result'

export const enrollmentStatusWord = (status: EnrollmentStatus): string => {
    switch (status) {
        case 'active':
            return i18n.t('active')
        case 'completed':
            return i18n.t('completed')
        case 'cancelled':
            return i18n.t('cancelled')
        case 'unknown':
            return i18n.t('status unknown')
        default:
            return assertNever(status)
    }
}
