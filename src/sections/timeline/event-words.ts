import i18n from '@dhis2/d2-i18n'
import type { EventStatus } from '../../domain/clinical-event'
import type { OrgUnitId } from '../../domain/ids'
import { assertNever } from '../../domain/result'
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

export const placeWords = (
    orgUnit: OrgUnitId | undefined,
    placeName: PlaceName
): string =>
    orgUnit === undefined
        ? i18n.t('No place recorded')
        : (placeName(orgUnit) ?? i18n.t('Place, name not loaded'))
