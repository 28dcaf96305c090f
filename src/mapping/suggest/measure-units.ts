import type { RESULT_CONCEPTS, VITAL_CONCEPTS } from '../measure-mapping'

export interface MeasureUnits {
    /** UCUM unit in which charts show it. */
    readonly unit: string
    /** Other units in which it is recorded. */
    readonly others?: readonly string[]
    /** Several units are usual, so that a number without one cannot be read. */
    readonly varies?: boolean
    readonly decimals?: number
}

/** Units of the vital signs; those of "other" are as found. */
export const VITAL_UNITS: Readonly<
    Record<Exclude<(typeof VITAL_CONCEPTS)[number], 'other'>, MeasureUnits>
> = {
    systolic: { unit: 'mm[Hg]', decimals: 0 },
    diastolic: { unit: 'mm[Hg]', decimals: 0 },
    pulse: { unit: '/min', decimals: 0 },
    'respiratory-rate': { unit: '/min', decimals: 0 },
    temperature: { unit: 'Cel', others: ['[degF]'], decimals: 1 },
    spo2: { unit: '%', decimals: 0 },
    weight: { unit: 'kg', others: ['g', '[lb_av]'] },
    height: { unit: 'cm', others: ['m', 'mm', '[in_i]'] },
    bmi: { unit: 'kg/m2', decimals: 1 },
    muac: { unit: 'mm', others: ['cm'], varies: true },
    'head-circumference': { unit: 'cm', others: ['mm'], decimals: 1 },
    'birth-weight': { unit: 'g', others: ['kg'], varies: true },
    'fundal-height': { unit: 'cm' },
    'fetal-heart-rate': { unit: '/min', decimals: 0 },
    pain: { unit: '{score}', decimals: 0 },
}

/** Units of laboratory results; tests that are not here have the unit that is found, or none. */
export const RESULT_UNITS: Readonly<
    Partial<Record<(typeof RESULT_CONCEPTS)[number], MeasureUnits>>
> = {
    haemoglobin: { unit: 'g/dL', others: ['g/L', 'mmol/L'], varies: true },
    glucose: { unit: 'mmol/L', others: ['mg/dL', 'g/L'], varies: true },
    hba1c: { unit: '%', others: ['mmol/mol'], varies: true },
    cd4: { unit: '{cells}/uL', others: ['%'] },
    'viral-load': { unit: '{copies}/mL' },
    creatinine: { unit: 'umol/L', others: ['mg/dL', 'mg/L'], varies: true },
}

/** What a unit of time or a percentage could never be. */
const OF_NO_MEASURE = new Set(['d', 'wk'])

/** Whether a unit found in a text can be the one of a measure. */
export const fitsMeasure =
    (units: MeasureUnits | undefined) =>
    (unit: string): boolean =>
        units
            ? unit === units.unit || (units.others ?? []).includes(unit)
            : !OF_NO_MEASURE.has(unit)
