import i18n from '@dhis2/d2-i18n'
import { lookUp } from '../../../domain/look-up'

/** Keys of the mapping as a change names them: a word or two each, where a hint takes a sentence. */
const LABELS: Readonly<Record<string, () => string>> = {
    abnormalCodes: () => i18n.t('codes that are abnormal'),
    active: () => i18n.t('codes for active'),
    atLeast: () => i18n.t('at or above'),
    atMost: () => i18n.t('at or below'),
    attribute: () => i18n.t('attribute'),
    attributes: () => i18n.t('attributes'),
    bands: () => i18n.t('bounds'),
    code: () => i18n.t('code'),
    codes: () => i18n.t('codes'),
    concept: () => i18n.t('meaning'),
    dataElement: () => i18n.t('field'),
    deadCodes: () => i18n.t('codes for dead'),
    decimals: () => i18n.t('decimals'),
    dose: () => i18n.t('dose'),
    doses: () => i18n.t('doses'),
    dueAgeDays: () => i18n.t('due at the age of days'),
    enteredInError: () => i18n.t('codes for entered in error'),
    female: () => i18n.t('codes for female'),
    givenCodes: () => i18n.t('codes for given'),
    id: () => i18n.t('id'),
    inactive: () => i18n.t('codes for inactive'),
    kind: () => i18n.t('kind'),
    label: () => i18n.t('label'),
    lessThan: () => i18n.t('below'),
    level: () => i18n.t('level'),
    male: () => i18n.t('codes for male'),
    maxAgeDays: () => i18n.t('until the age of days'),
    minAgeDays: () => i18n.t('from the age of days'),
    minIntervalDays: () => i18n.t('least days after the dose before'),
    moreThan: () => i18n.t('above'),
    name: () => i18n.t('name'),
    noCodes: () => i18n.t('codes for no'),
    noneCodes: () => i18n.t('codes for none'),
    note: () => i18n.t('note'),
    onset: () => i18n.t('onset'),
    order: () => i18n.t('order'),
    other: () => i18n.t('codes for other'),
    overdueAfterDays: () => i18n.t('overdue after days'),
    pregnant: () => i18n.t('pregnant'),
    problem: () => i18n.t('problem'),
    program: () => i18n.t('program'),
    programStage: () => i18n.t('stage'),
    ranges: () => i18n.t('reference ranges'),
    reasonNotGiven: () => i18n.t('reason why not given'),
    recordedAs: () => i18n.t('recorded as'),
    resolved: () => i18n.t('resolved'),
    scope: () => i18n.t('for whom'),
    scopeInWords: () => i18n.t('for whom, in words'),
    sex: () => i18n.t('sex'),
    source: () => i18n.t('source'),
    sources: () => i18n.t('sources'),
    status: () => i18n.t('status'),
    statusElement: () => i18n.t('status'),
    substance: () => i18n.t('substance'),
    unit: () => i18n.t('unit'),
    userGroups: () => i18n.t('user groups'),
    vaccine: () => i18n.t('vaccine'),
    version: () => i18n.t('edition'),
    whenCompleted: () => i18n.t('once completed'),
    yesCodes: () => i18n.t('codes for yes'),
}

/** A key, or the last key of a path, in a word or two; the key itself when it has none. */
export const keyLabel = (path: string): string => {
    const key =
        path
            .split('.')
            .reverse()
            .find((step) => !/^\d+$/.test(step)) ?? path
    return lookUp(LABELS, key)?.() ?? key
}
