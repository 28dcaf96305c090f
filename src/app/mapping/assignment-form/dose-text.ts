import i18n from '@dhis2/d2-i18n'
import { unescaped } from '../../../ui/unescaped'

/** The number of a dose in words; 0 is the one at birth. */
export const doseText = (dose: number): string =>
    dose === 0
        ? i18n.t('birth dose')
        : i18n.t('dose {{dose}}', { dose, interpolation: unescaped })
