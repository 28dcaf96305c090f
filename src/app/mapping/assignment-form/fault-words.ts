import i18n from '@dhis2/d2-i18n'
import type { InputFault } from './assignment-faults'

const WORDS: Readonly<Record<InputFault, () => string>> = {
    empty: () => i18n.t('This is needed.'),
    'units-differ': () =>
        i18n.t(
            'This unit cannot be converted to the one in which the chart shows it.'
        ),
    'source-units-differ': () =>
        i18n.t('The unit of a source cannot be converted to this one.'),
    'not-short': () =>
        i18n.t('Small letters a to z, digits and single hyphens only.'),
    'not-decimals': () => i18n.t('A whole number from 0 to 6.'),
    'no-codes': () => i18n.t('Choose at least one.'),
    'not-whole': () => i18n.t('A whole number, 0 or more.'),
    'mapped-already': () => i18n.t('The field is mapped like this already.'),
    incomplete: () => i18n.t('Something is missing or not allowed here.'),
}

export const faultWords = (fault: InputFault | undefined): string | undefined =>
    fault && WORDS[fault]()
