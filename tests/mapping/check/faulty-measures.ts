import { uid } from '../../fixtures/builders'
import { type Faulty, from, vital, range, withRanges } from './faulty-parts'

export const FAULTY_MEASURES = {
    'measured-twice': [
        {
            says: 'one element as two measures',
            parts: {
                vitals: [
                    vital(from('weight')),
                    { ...vital(from('muac'), from('weight')), id: 'other' },
                ],
            },
            path: 'vitals.1.sources.1',
            id: uid('weight'),
            mends: true,
        },
        {
            says: 'one element as the only source of a result too',
            parts: {
                vitals: [vital(from('weight'))],
                results: [
                    { ...vital(from('weight')), id: 'x', concept: 'cd4' },
                ],
            },
            path: 'results.0.sources.0',
            id: uid('weight'),
            mends: true,
        },
    ],
    'same-id': [
        {
            says: 'two measures',
            parts: {
                vitals: [
                    vital(from('weight')),
                    { ...vital(from('muac')), id: 'weight-2' },
                    vital(from('systolic')),
                ],
            },
            path: 'vitals.2',
            id: 'weight',
            details: {
                mend: { kind: 'set', path: 'vitals.2.id', value: 'weight-3' },
            },
            mends: true,
        },
        {
            says: 'two ranges of a measure',
            parts: withRanges(
                range({ scope: { sex: 'female' } }),
                range({ scope: { sex: 'male' } })
            ),
            path: 'vitals.0.ranges.1',
            id: 'local',
            mends: true,
        },
    ],
    'units-differ': [
        {
            says: 'a source that is a length',
            parts: {
                vitals: [
                    vital(from('weight'), { ...from('muac'), unit: 'cm' }),
                ],
            },
            path: 'vitals.0.sources.1',
            id: uid('muac'),
            details: { unit: 'cm', measureUnit: 'kg' },
            mends: false,
        },
        {
            says: 'two sources of a result that has no unit itself',
            parts: {
                results: [
                    {
                        id: 'glucose',
                        concept: 'glucose',
                        name: 'Glucose',
                        sources: [
                            { ...from('weight'), unit: 'mg/dL' },
                            { ...from('muac'), unit: 'mmol/L' },
                        ],
                    },
                ],
                vitals: [],
            },
            path: 'results.0.sources.1',
            id: uid('muac'),
            details: { unit: 'mmol/L', measureUnit: 'mg/dL' },
            mends: false,
        },
    ],
    'unit-missing': [
        {
            says: 'a result whose source has one',
            parts: {
                results: [
                    {
                        id: 'glucose',
                        concept: 'glucose',
                        name: 'Glucose',
                        sources: [{ ...from('muac'), unit: 'mg/dL' }],
                    },
                ],
            },
            path: 'results.0',
            id: 'glucose',
            mends: true,
        },
    ],
} as const satisfies Readonly<Record<string, readonly Faulty[]>>
