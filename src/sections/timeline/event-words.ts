import i18n from '@dhis2/d2-i18n'
import type { EventStatus } from '../../domain/clinical-event'
import type { OrgUnitId } from '../../domain/ids'
import { assertNever } from '../../domain/result'
import type { PlannedEvent } from '../../domain/timeline'
import type { PlaceName } from '../../ui/value-text'

/** The status in words; what is finished, or stands among the plans, needs none. */
export const statusWords = (status: EventStatus): string | undefined => {
    switch (status) {
        case 'finished':
        case 'planned':
            return undefined
        case 'in-progress':
            return i18n.t('In progress')
        case 'cancelled':
            return i18n.t('Cancelled')
        case 'unknown':
            return i18n.t('Status unknown')
        default:
            return assertNever(status)
    }
}

const overdueWords = (count: number): string =>
    i18n.t('{{count}} days overdue', {
        count,
        defaultValue: '{{count}} day overdue',
        defaultValue_plural: '{{count}} days overdue',
    })

const comingWords = (count: number): string =>
    i18n.t('in {{count}} days', {
        count,
        defaultValue: 'in {{count}} day',
        defaultValue_plural: 'in {{count}} days',
    })

/** How far off a plan is, or that nobody said when. */
export const dueWords = ({ daysOverdue }: PlannedEvent): string => {
    if (daysOverdue === undefined) {
        return i18n.t('planned without a date')
    }
    if (daysOverdue === 0) {
        return i18n.t('due today')
    }
    return daysOverdue > 0
        ? overdueWords(daysOverdue)
        : comingWords(-daysOverdue)
}

export const placeWords = (
    orgUnit: OrgUnitId | undefined,
    placeName: PlaceName
): string =>
    orgUnit === undefined
        ? i18n.t('No place recorded')
        : (placeName(orgUnit) ?? i18n.t('Place, name not loaded'))
