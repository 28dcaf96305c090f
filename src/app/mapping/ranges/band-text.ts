import i18n from '@dhis2/d2-i18n'
import type { FlagLevel } from '../../../domain/flag'
import type { RangeBand } from '../../../domain/reference-range'
import { unitSymbol } from '../../../domain/units'
import { formatNumber } from '../../../ui/format-number'
import type { LocaleSettings } from '../../../ui/locale'
import { unescaped } from '../../../ui/unescaped'
import type { Choice } from '../form/form-fields'
import { BOUND_KINDS, type BoundKind } from './range-draft'

const KINDS: Readonly<Record<BoundKind, () => string>> = {
    lessThan: () => i18n.t('below'),
    atMost: () => i18n.t('at or below'),
    atLeast: () => i18n.t('at or above'),
    moreThan: () => i18n.t('above'),
}

const LEVELS: Readonly<Record<FlagLevel, () => string>> = {
    LL: () => i18n.t('LL, critically low'),
    L: () => i18n.t('L, low'),
    H: () => i18n.t('H, high'),
    HH: () => i18n.t('HH, critically high'),
    A: () => i18n.t('A, abnormal'),
}

export const boundKindChoices = (): readonly Choice<BoundKind>[] =>
    BOUND_KINDS.map((value) => ({ value, label: KINDS[value]() }))

export const levelChoices = (): readonly Choice<FlagLevel>[] =>
    (['LL', 'L', 'H', 'HH', 'A'] as const).map((value) => ({
        value,
        label: LEVELS[value](),
    }))

/** "H at or above 140 mmHg". */
export const bandText = (
    band: RangeBand,
    unit: string,
    locale: LocaleSettings
): string => {
    const kind = BOUND_KINDS.find((one) => band[one] !== undefined)
    const bound = kind && band[kind]
    if (!kind || bound === undefined) {
        return band.level
    }
    const text = i18n.t('{{level}} {{kind}} {{bound}} {{unit}}', {
        level: band.level,
        kind: KINDS[kind](),
        bound: formatNumber(bound, locale),
        unit: unitSymbol(unit),
        interpolation: unescaped,
    })
    return text.trim()
}
