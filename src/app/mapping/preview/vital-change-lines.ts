import i18n from '@dhis2/d2-i18n'
import type { VitalCount } from '../../../domain/chart-change'
import { unitSymbol } from '../../../domain/units'
import { unescaped } from '../../../ui/unescaped'
import { addedText, detailsText, removedText, turnText } from './change-words'

const valuesText = (count: number): string =>
    i18n.t('{{count}} values', {
        count,
        defaultValue: '{{count}} value',
        defaultValue_plural: '{{count}} values',
    })

const flaggedText = (count: number): string =>
    i18n.t('{{count}} out of range', {
        count,
        defaultValue: '{{count}} out of range',
        defaultValue_plural: '{{count}} out of range',
    })

const stagesText = (count: number): string =>
    i18n.t('from {{count}} stages', {
        count,
        defaultValue: 'from {{count}} stage',
        defaultValue_plural: 'from {{count}} stages',
    })

/** What may differ of a vital sign, each with its words. */
const VITAL_WORDS: readonly ((count: VitalCount) => string)[] = [
    ({ measure }) => measure.name,
    ({ measure }) => unitSymbol(measure.unit) || i18n.t('no unit'),
    ({ values }) => valuesText(values),
    ({ stages }) => stagesText(stages),
    ({ flagged }) => flaggedText(flagged),
]

const vitalLines = (
    before: VitalCount,
    after: VitalCount
): readonly string[] => {
    const { name } = after.measure
    const lines = VITAL_WORDS.map((words) => [words(after), words(before)])
        .filter(([now, was]) => now !== was)
        .map(([now = '', was = '']) => turnText(name, now, was))
    return lines.length > 0 ? lines : [detailsText(name)]
}

/** What a reader sees differently of one vital sign. */
export const vitalChangeLines = (
    before: VitalCount | undefined,
    after: VitalCount | undefined
): readonly string[] => {
    if (before && after) {
        return vitalLines(before, after)
    }
    const one = after ?? before
    const words = one
        ? i18n.t('{{name}} ({{values}})', {
              name: one.measure.name,
              values: valuesText(one.values),
              interpolation: unescaped,
          })
        : ''
    return [after ? addedText(words) : removedText(words)]
}
