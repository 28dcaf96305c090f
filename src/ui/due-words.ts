import i18n from '@dhis2/d2-i18n'

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

/** How far off a plan is, or that nobody said when; negative days are yet to come. */
export const dueWords = (daysOverdue: number | undefined): string => {
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
