import i18n from '@dhis2/d2-i18n'
import type { ProblemStatus } from '../../../domain/problem'
import type { Choice } from '../form/form-fields'

export const problemStatusChoices = (): readonly Choice<ProblemStatus>[] => [
    { value: 'unknown', label: i18n.t('Not known') },
    { value: 'active', label: i18n.t('Active') },
    { value: 'inactive', label: i18n.t('Inactive') },
]
