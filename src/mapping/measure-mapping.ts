import * as v from 'valibot'
import { codes, described, elementSource, slug, text } from './schema-parts'

/** Concepts that the chart treats by their clinical meaning; `other` is shown as named. */
export const VITAL_CONCEPTS = [
    'systolic',
    'diastolic',
    'pulse',
    'respiratory-rate',
    'temperature',
    'spo2',
    'weight',
    'height',
    'bmi',
    'muac',
    'head-circumference',
    'birth-weight',
    'fundal-height',
    'fetal-heart-rate',
    'pain',
    'other',
] as const

export const RESULT_CONCEPTS = [
    'haemoglobin',
    'glucose',
    'hba1c',
    'cd4',
    'viral-load',
    'hiv-test',
    'syphilis-test',
    'hepatitis-b-test',
    'hepatitis-c-test',
    'malaria-test',
    'tb-test',
    'urine',
    'blood-group',
    'creatinine',
    'ultrasound',
    'other',
] as const

const bound = v.optional(v.number())

/** For whom a range holds; what is absent does not matter. */
const scope = v.object({
    minAgeDays: v.optional(described(v.number(), 'From this age in days on')),
    maxAgeDays: v.optional(
        described(v.number(), 'Up to and with this age in days')
    ),
    sex: v.optional(
        described(v.picklist(['female', 'male']), 'For one sex only')
    ),
    pregnant: v.optional(
        described(v.boolean(), 'Yes for pregnant women, no for everybody else')
    ),
})

/** One bound each: with two, a reader could not tell whether both or either must be crossed. */
const band = v.pipe(
    v.object({
        level: described(
            v.picklist(['LL', 'L', 'H', 'HH', 'A']),
            'How far out: L and H abnormal, LL and HH critical, A abnormal without direction'
        ),
        atLeast: described(bound, 'Flagged at this value and above'),
        moreThan: described(bound, 'Flagged above this value'),
        lessThan: described(bound, 'Flagged below this value'),
        atMost: described(bound, 'Flagged at this value and below'),
    }),
    v.check(
        ({ atLeast, moreThan, lessThan, atMost }) =>
            [atLeast, moreThan, lessThan, atMost].filter(
                (one) => one !== undefined
            ).length === 1,
        'must have exactly one bound'
    )
)

/** A clinical threshold with its scope and source; see domain/reference-range.ts. */
export const referenceRange = v.object({
    id: described(slug, 'Stable id of the rule'),
    unit: described(text, 'UCUM unit of the bounds'),
    bands: described(v.array(band), 'What is out of range, and how far'),
    scope: v.optional(described(scope, 'For whom the range holds'), {}),
    scopeInWords: described(text, 'The scope as a reader sees it'),
    source: described(
        text,
        'The publication or order that the bounds come from'
    ),
    version: described(text, 'Edition or year of the source'),
})

export const measureSource = v.object({
    ...elementSource.entries,
    unit: v.optional(
        described(
            text,
            'UCUM unit of the recorded value, when it is not the measure’s'
        )
    ),
})

const ranges = v.optional(
    described(
        v.array(referenceRange),
        'Local ranges; they replace the ones that the chart brings for the concept'
    )
)

const decimals = v.optional(
    described(
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
        'Decimals shown; as recorded when absent'
    )
)

export const vitalMapping = v.object({
    id: described(slug, 'Stable id of the measure'),
    concept: described(v.picklist(VITAL_CONCEPTS), 'Clinical meaning'),
    name: described(text, 'Name on the chart'),
    unit: described(text, 'UCUM unit in which the chart shows it'),
    decimals,
    sources: described(v.array(measureSource), 'Data elements that record it'),
    ranges,
})

export const resultMapping = v.object({
    id: described(slug, 'Stable id of the test'),
    concept: described(v.picklist(RESULT_CONCEPTS), 'Clinical meaning'),
    name: described(text, 'Name on the chart'),
    unit: v.optional(described(text, 'UCUM unit, for a quantity')),
    decimals,
    sources: described(v.array(measureSource), 'Data elements that record it'),
    abnormalCodes: v.optional(
        described(codes, 'Option codes that are abnormal, for a coded result'),
        []
    ),
    ranges,
})

export type MeasureSource = v.InferOutput<typeof measureSource>
export type VitalMapping = v.InferOutput<typeof vitalMapping>
export type ResultMapping = v.InferOutput<typeof resultMapping>
