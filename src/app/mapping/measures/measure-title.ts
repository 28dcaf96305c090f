import i18n from '@dhis2/d2-i18n'
import { unitSymbol } from '../../../domain/units'
import { unescaped } from '../../../ui/unescaped'
import {
    resultConceptText,
    vitalConceptText,
} from '../assignment-form/concept-text'
import type { ListedMeasure } from './measure-edits'

/** The name with its unit, as the chart shows it. */
export const measureTitle = ({ measure }: ListedMeasure): string => {
    const unit = measure.unit && unitSymbol(measure.unit)
    return unit
        ? i18n.t('{{name}} ({{unit}})', {
              name: measure.name,
              unit,
              interpolation: unescaped,
          })
        : measure.name
}

const decimalsText = (decimals: number | undefined): string =>
    decimals === undefined
        ? i18n.t('decimals as recorded')
        : i18n.t('{{count}} decimals', {
              count: decimals,
              defaultValue: '{{count}} decimal',
              defaultValue_plural: '{{count}} decimals',
          })

/** The clinical meaning and how it is written. */
export const measureDetails = (listed: ListedMeasure): string => {
    const { measure } = listed
    const concept =
        listed.list === 'vitals'
            ? vitalConceptText(listed.measure.concept)
            : resultConceptText(listed.measure.concept)
    return measure.unit === undefined
        ? concept
        : `${concept} · ${decimalsText(measure.decimals)}`
}
