import i18n from '@dhis2/d2-i18n'
import { unitSymbol } from '../../../domain/units'
import type { Mend } from '../../../mapping/check/fault'
import { unescaped } from '../../../ui/unescaped'
import type { KnownNames } from '../known-names'
import { subjectName } from './item-name'

/** What the machine would do about a fault, as the button says it. */
export const mendText = (mend: Mend, known: KnownNames): string => {
    switch (mend.kind) {
        case 'remove':
            return i18n.t('Take it out')
        case 'remove-code':
            return i18n.t('Take out the code {{code}}', {
                code: mend.code,
                interpolation: unescaped,
            })
        case 'set':
            return i18n.t('Set it to {{value}}', {
                value: mend.path.endsWith('.unit')
                    ? unitSymbol(mend.value) || mend.value
                    : subjectName(mend.value, known),
                interpolation: unescaped,
            })
    }
}
