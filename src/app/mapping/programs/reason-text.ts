import i18n from '@dhis2/d2-i18n'
import { assertNever } from '../../../domain/result'
import type {
    ConfidenceLevel,
    Reason,
} from '../../../mapping/suggest/suggestion'
import { unescaped } from '../../../ui/unescaped'

/** Why something is suggested, as a few words for a list of reasons. */
export const reasonText = ({ found, words }: Reason): string => {
    const values = { words, interpolation: unescaped }
    switch (found) {
        case 'name':
            return i18n.t('its name has “{{words}}”', values)
        case 'code':
            return i18n.t('its code has “{{words}}”', values)
        case 'description':
            return i18n.t('its description has “{{words}}”', values)
        case 'options':
            return i18n.t('its options are like “{{words}}”', values)
        case 'unit':
            return i18n.t('its unit is {{words}}', values)
        case 'value-type':
            return i18n.t('its value type is {{words}}', values)
        case 'section':
            return i18n.t('it stands in the section “{{words}}”', values)
        case 'stage':
            return i18n.t('it stands in the stage “{{words}}”', values)
        case 'program':
            return i18n.t('its program is “{{words}}”', values)
        case 'neighbours':
            return i18n.t('it stands beside “{{words}}”', values)
        default:
            return assertNever(found)
    }
}

export const confidenceText = (level: ConfidenceLevel): string => {
    switch (level) {
        case 'sure':
            return i18n.t('sure')
        case 'likely':
            return i18n.t('likely')
        case 'doubtful':
            return i18n.t('doubtful')
    }
}
