import i18n from '@dhis2/d2-i18n'

export const documentKeyTexts = {
    version: () => i18n.t('Version of this format, not of the content'),
    revision: () => i18n.t('Counts the saves'),
    savedBy: () => i18n.t('Username of who saved this revision'),
    savedAt: () => i18n.t('When, as an ISO date-time'),
    programs: () =>
        i18n.t(
            'Programs that were set up on the mapping screens; others show on the timeline only'
        ),
    healthWorkers: () =>
        i18n.t('Who works with the chart; only used by the checks'),
    'healthWorkers.userGroups': () =>
        i18n.t('User groups that must be able to read the mapped programs'),
    leftOut: () =>
        i18n.t(
            'Fields, stages and programs that were decided to show on the timeline only; not suggested again'
        ),
} as const
