import { type Faulty, from, range, withRanges, vital } from './faulty-parts'

export const FAULTY_RANGES = {
    'range-unit': [
        {
            says: 'a local range',
            parts: withRanges(range({ unit: 'cm' })),
            path: 'vitals.0.ranges.0',
            id: 'weight',
            details: { unit: 'kg', rangeUnit: 'cm' },
            mends: false,
        },
        {
            says: 'a range that the chart brings, told once',
            parts: {
                vitals: [
                    {
                        ...vital(from('systolic')),
                        id: 'systolic',
                        concept: 'systolic',
                        unit: 'kPa',
                    },
                ],
            },
            path: 'vitals.0',
            id: 'systolic',
            details: { unit: 'kPa', rangeUnit: 'mm[Hg]' },
            mends: false,
        },
    ],
    'ages-reversed': [
        {
            says: 'from ten to five days',
            parts: withRanges(
                range({ scope: { minAgeDays: 10, maxAgeDays: 5 } })
            ),
            path: 'vitals.0.ranges.0',
            id: 'weight',
            mends: false,
        },
    ],
    'ranges-overlap': [
        {
            says: 'children twice, the later within the earlier',
            parts: withRanges(
                range({ scope: { minAgeDays: 0, maxAgeDays: 1826 } }),
                range({
                    id: 'again',
                    scope: { minAgeDays: 365, maxAgeDays: 730 },
                })
            ),
            path: 'vitals.0.ranges.1',
            id: 'weight',
            details: { other: 'vitals.0.ranges.0' },
            mends: true,
        },
        {
            says: 'partly: nobody can say which was meant',
            parts: withRanges(
                range({ scope: { minAgeDays: 0, maxAgeDays: 400 } }),
                range({
                    id: 'again',
                    scope: { minAgeDays: 365, maxAgeDays: 730 },
                })
            ),
            path: 'vitals.0.ranges.1',
            id: 'weight',
            mends: false,
        },
    ],
    'range-gap': [
        {
            says: 'the day between two ranges',
            parts: withRanges(
                range({ scope: { maxAgeDays: 364 } }),
                range({ id: 'older', scope: { minAgeDays: 366 } })
            ),
            path: 'vitals.0.ranges',
            id: 'weight',
            details: { fromDays: 365, toDays: 365 },
            mends: false,
        },
    ],
    'bands-overlap': [
        {
            says: 'low above high',
            parts: withRanges(
                range({
                    bands: [
                        { level: 'H', atLeast: 50 },
                        { level: 'L', lessThan: 60 },
                    ],
                })
            ),
            path: 'vitals.0.ranges.0.bands.1',
            id: 'weight',
            details: { problem: 'overlap' },
            mends: false,
        },
    ],
} as const satisfies Readonly<Record<string, readonly Faulty[]>>
