import i18n from '@dhis2/d2-i18n'
import type { ValueNeed } from '../../../mapping/value-need'

const NEEDS: Readonly<Record<ValueNeed, () => string>> = {
    number: () => i18n.t('a number'),
    count: () => i18n.t('a count'),
    amount: () => i18n.t('an amount'),
    date: () => i18n.t('a date'),
    'yes-no': () => i18n.t('a yes or no'),
    answer: () => i18n.t('an answer or a code'),
    words: () => i18n.t('a name in words'),
    label: () => i18n.t('a line of text'),
    result: () => i18n.t('a result'),
    image: () => i18n.t('an image'),
}

/** What a place of the chart asks of a value. */
export const needText = (need: ValueNeed): string => NEEDS[need]()
