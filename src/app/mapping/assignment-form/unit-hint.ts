import i18n from '@dhis2/d2-i18n'
import { unitSymbol } from '../../../domain/units'
import { unescaped } from '../../../ui/unescaped'

/** What the key means, and how the chart will write the unit where that is another text. */
export const unitHint = (hint: string, unit: string | undefined): string => {
    const symbol = unit && unitSymbol(unit)
    return symbol && symbol !== unit
        ? i18n.t('{{hint}}; shown as {{symbol}}', {
              hint,
              symbol,
              interpolation: unescaped,
          })
        : hint
}
