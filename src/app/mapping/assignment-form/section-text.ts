import i18n from '@dhis2/d2-i18n'
import type { AssignedSection } from '../../../mapping/edit/assignment'

const SECTIONS: Readonly<Record<AssignedSection, () => string>> = {
    person: () => i18n.t('Person'),
    vitals: () => i18n.t('Vitals'),
    results: () => i18n.t('Results'),
    problems: () => i18n.t('Problems'),
    allergies: () => i18n.t('Allergies'),
    medications: () => i18n.t('Medicines'),
    immunizations: () => i18n.t('Immunizations'),
    pregnancy: () => i18n.t('Pregnancy'),
    'left-out': () => i18n.t('Timeline only'),
}

/** The part of the chart that something feeds. */
export const sectionText = (section: AssignedSection): string =>
    SECTIONS[section]()
