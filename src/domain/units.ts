import { lookUp } from './look-up'

/** Factors and offsets are exact by definition (SI Brochure; international pound and inch, 1959). */
const CONVERSIONS: Readonly<
    Record<string, Readonly<Record<string, (value: number) => number>>>
> = {
    g: { kg: (value) => value / 1000 },
    kg: { g: (value) => value * 1000 },
    mm: { cm: (value) => value / 10 },
    cm: { mm: (value) => value * 10 },
    '[lb_av]': { kg: (value) => value * 0.45359237 },
    '[in_i]': { cm: (value) => value * 2.54 },
    '[degF]': { Cel: (value) => ((value - 32) * 5) / 9 },
}

/** Converts between two UCUM units; undefined where they are not convertible. */
export const convert = (
    value: number,
    from: string,
    to: string
): number | undefined => {
    const targets = lookUp(CONVERSIONS, from)
    return from === to ? value : targets && lookUp(targets, to)?.(value)
}

export const isConvertible = (from: string, to: string): boolean =>
    convert(1, from, to) !== undefined

const SYMBOLS: Readonly<Record<string, string>> = {
    'mm[Hg]': 'mmHg',
    Cel: '°C',
    '[degF]': '°F',
    '[lb_av]': 'lb',
    '[in_i]': 'in',
    'kg/m2': 'kg/m²',
    '{copies}/mL': 'copies/mL',
    '{cells}/uL': 'cells/µL',
    '10*3/uL': '×10³/µL',
    '10*9/L': '×10⁹/L',
    '{score}': '',
    '1': '',
    '[iU]': 'IU',
    wk: 'weeks',
    d: 'days',
}

/** A UCUM unit as health workers write it. */
export const unitSymbol = (unit: string): string =>
    lookUp(SYMBOLS, unit) ?? unit
