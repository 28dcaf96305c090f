/** The demo's ministry is invented, and so is its handbook: nobody is to be treated by these bounds. */
const HANDBOOK = {
    source: 'Republic of Sambara, clinic handbook (invented for the demo)',
    version: '2025',
}

const everybody = { scope: {}, scopeInWords: 'Everybody', ...HANDBOOK }

const ofAge = (words: string, minAgeDays: number, maxAgeDays?: number) => ({
    scope: { minAgeDays, ...(maxAgeDays === undefined ? {} : { maxAgeDays }) },
    scopeInWords: words,
    ...HANDBOOK,
})

const below = (level: string, lessThan: number) => ({ level, lessThan })
const from = (level: string, atLeast: number) => ({ level, atLeast })

/** Local ranges, as a ministry would set them over those that the chart brings. */
export const ranges = {
    temperature: [
        {
            id: 'sambara-temperature',
            bands: [below('L', 35.5), from('H', 37.5), from('HH', 39)],
            unit: 'Cel',
            ...everybody,
        },
    ],
    breathing: [
        {
            id: 'sambara-breathing-newborn',
            bands: [from('H', 60)],
            unit: '/min',
            ...ofAge('Under two months', 0, 60),
        },
        {
            id: 'sambara-breathing-infant',
            bands: [from('H', 50)],
            unit: '/min',
            ...ofAge('Two to eleven months', 61, 364),
        },
        {
            id: 'sambara-breathing-child',
            bands: [from('H', 40)],
            unit: '/min',
            ...ofAge('One to five years', 365, 2190),
        },
        {
            id: 'sambara-breathing-adult',
            bands: [below('L', 10), from('H', 25)],
            unit: '/min',
            ...ofAge('Twelve years and older', 4383),
        },
    ],
    oxygen: [
        {
            id: 'sambara-oxygen',
            bands: [below('L', 94), below('LL', 90)],
            unit: '%',
            ...everybody,
        },
    ],
    haemoglobin: [
        {
            id: 'sambara-haemoglobin',
            bands: [below('L', 11), below('LL', 7)],
            unit: 'g/dL',
            ...everybody,
        },
    ],
    glucose: [
        {
            id: 'sambara-glucose',
            bands: [below('L', 60), from('H', 126), from('HH', 300)],
            unit: 'mg/dL',
            ...everybody,
        },
    ],
    creatinine: [
        {
            id: 'sambara-creatinine',
            bands: [from('H', 1.4), from('HH', 3)],
            unit: 'mg/dL',
            ...ofAge('Eighteen years and older', 6575),
        },
    ],
    hba1c: [
        {
            id: 'sambara-hba1c',
            bands: [from('H', 7), from('HH', 10)],
            unit: '%',
            ...everybody,
        },
    ],
}
