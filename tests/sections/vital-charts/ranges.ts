import type { ReferenceRange } from '../../../src/domain/reference-range'

const WHO = { source: 'Handbook', version: '2025' }

export const adult: ReferenceRange = {
    id: 'adult',
    unit: '/min',
    bands: [
        { level: 'H', atLeast: 140 },
        { level: 'L', lessThan: 60 },
    ],
    scope: {},
    scopeInWords: 'Adults',
    ...WHO,
}

export const pregnant: ReferenceRange = {
    ...adult,
    id: 'pregnant',
    bands: [{ level: 'H', atLeast: 130 }],
    scopeInWords: 'Pregnant women',
}
