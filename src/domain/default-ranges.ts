import type { ReferenceRange } from './reference-range'

const EIGHTEEN_YEARS = 6575
const SIX_MONTHS = 183
const FIVE_YEARS_LESS_A_DAY = 1826

/** The repositories carry no edition of their own for these rules. */
const READ = 'read in 2026'

const HEARTS = {
    source: 'Simple (simple.org) source code, after the WHO HEARTS protocol',
    version: READ,
}
const SMART_ANC = {
    source: 'WHO SMART Guidelines for antenatal care (smart-anc), decision logic',
    version: READ,
}

const adultNotPregnant = {
    scope: { minAgeDays: EIGHTEEN_YEARS, pregnant: false },
    scopeInWords: 'Adults who are not pregnant',
    ...HEARTS,
}
/** Both sources agree on where high begins; critical is what is critical with and without pregnancy. */
const adult = {
    scope: { minAgeDays: EIGHTEEN_YEARS },
    scopeInWords: 'Adults, pregnancy not known',
    ...HEARTS,
}
const pregnant = {
    scope: { pregnant: true },
    scopeInWords: 'Pregnant women',
    ...SMART_ANC,
}

interface PressureBounds {
    readonly high: number
    readonly criticalAdult: number
    readonly criticalPregnant: number
}

const bloodPressure = (
    part: string,
    { high, criticalAdult, criticalPregnant }: PressureBounds
): readonly ReferenceRange[] => {
    const above = (critical: number) => [
        { level: 'H' as const, atLeast: high },
        { level: 'HH' as const, atLeast: critical },
    ]
    const unit = 'mm[Hg]'
    return [
        {
            id: `${part}-adult-not-pregnant`,
            unit,
            bands: above(criticalAdult),
            ...adultNotPregnant,
        },
        {
            id: `${part}-pregnant`,
            unit,
            bands: above(criticalPregnant),
            ...pregnant,
        },
        {
            id: `${part}-adult`,
            unit,
            bands: above(Math.max(criticalAdult, criticalPregnant)),
            ...adult,
        },
    ]
}

/**
 * The thresholds that the chart brings, by concept of the measure; a mapping may replace them.
 * Those that could not be traced to a source are left out on purpose: no range, no flag.
 */
export const DEFAULT_RANGES: Readonly<
    Record<string, readonly ReferenceRange[]>
> = {
    systolic: bloodPressure('systolic', {
        high: 140,
        criticalAdult: 180,
        criticalPregnant: 160,
    }),
    diastolic: bloodPressure('diastolic', {
        high: 90,
        criticalAdult: 110,
        criticalPregnant: 110,
    }),
    pulse: [
        {
            id: 'pulse-pregnant',
            unit: '/min',
            bands: [
                { level: 'L', lessThan: 60 },
                { level: 'H', moreThan: 100 },
            ],
            ...pregnant,
        },
    ],
    temperature: [
        {
            id: 'temperature-pregnant',
            unit: 'Cel',
            bands: [{ level: 'H', atLeast: 38 }],
            ...pregnant,
        },
    ],
    spo2: [
        {
            id: 'spo2-pregnant',
            unit: '%',
            bands: [{ level: 'L', lessThan: 92 }],
            ...pregnant,
        },
        {
            id: 'spo2-child',
            unit: '%',
            bands: [{ level: 'LL', lessThan: 90 }],
            scope: { maxAgeDays: FIVE_YEARS_LESS_A_DAY },
            scopeInWords: 'Children under five years',
            source: 'WHO SMART Guidelines for emergency care (smart-emcare)',
            version: READ,
        },
    ],
    'fetal-heart-rate': [
        {
            id: 'fetal-heart-rate',
            unit: '/min',
            bands: [
                { level: 'L', lessThan: 100 },
                { level: 'H', moreThan: 180 },
            ],
            scope: {},
            scopeInWords: 'Unborn child',
            ...SMART_ANC,
        },
    ],
    muac: [
        {
            id: 'muac-child',
            unit: 'mm',
            bands: [{ level: 'LL', lessThan: 115 }],
            scope: {
                minAgeDays: SIX_MONTHS,
                maxAgeDays: FIVE_YEARS_LESS_A_DAY,
            },
            scopeInWords: 'Children of 6 to 59 months',
            source: 'WHO and UNICEF: child growth standards and severe acute malnutrition',
            version: '2009',
        },
    ],
    'viral-load': [
        {
            id: 'viral-load-unsuppressed',
            unit: '{copies}/mL',
            bands: [{ level: 'H', moreThan: 1000 }],
            scope: {},
            scopeInWords: 'People on antiretroviral treatment',
            source: 'WHO policy brief: the role of HIV viral suppression',
            version: '2023',
        },
    ],
}
