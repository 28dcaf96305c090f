import i18n from '@dhis2/d2-i18n'
import { unescaped } from '../../../ui/unescaped'
import { partText } from '../faults/place-text'
import { itemName, type NamedMapping } from './item-name'
import { placeOfPath } from './mapping-place'

/** The place of a path in words, such as "Vitals: Weight". */
export const placeText = (path: string, from: NamedMapping): string => {
    const place = placeOfPath(path)
    if (!place) {
        return i18n.t('The mapping as a whole')
    }
    const part = partText(place.part)
    const item = itemName(place.part, place.steps, from)
    return item
        ? i18n.t('{{part}}: {{item}}', {
              part,
              item,
              nsSeparator: '-:-',
              interpolation: unescaped,
          })
        : part
}
