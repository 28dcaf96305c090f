import i18n from '@dhis2/d2-i18n'
import type { FilteredTimeline } from '../../domain/timeline-filter'
import { unescaped } from '../../ui/unescaped'

/** Why there is no visit: hidden, none yet, or none at all. */
export const noVisitsWords = (
    { hiddenVisits }: FilteredTimeline,
    enrolled: boolean
): string => {
    if (hiddenVisits > 0) {
        return i18n.t('0 of {{total}} visits shown', {
            total: hiddenVisits,
            interpolation: unescaped,
        })
    }
    return enrolled
        ? i18n.t('Enrolled, no visits')
        : i18n.t('No visits recorded')
}
