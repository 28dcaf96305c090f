import type {
    ImmunizationSchedule,
    ScheduledDose,
} from './immunization-schedule'

const WEEK = 7
const FOUR_WEEKS = 4 * WEEK

/**
 * Months have no number of days. A dose is due at the mean length, but it counts from the least one
 * on: nobody is told that a dose on the very birthday was given too early. It is no longer given
 * after the greatest.
 */
const MONTHS = {
    four: { least: 120, mean: 122 },
    six: { mean: 183 },
    nine: { least: 273, mean: 274 },
    twelve: { least: 365, mean: 365 },
    fifteen: { least: 454, mean: 457 },
    twentyFour: { mean: 731, lastDay: 730 },
    sixty: { lastDay: 1826 },
}

const YEARS = { four: 1461, eight: 2922, nine: 3287, sixteen: 5844 }

/** At 6, 10 and 14 weeks: each as soon as its interval allows. */
const inInfancy = (
    vaccine: string,
    doses: number,
    parts: Partial<ScheduledDose>
): readonly ScheduledDose[] =>
    Array.from({ length: doses }, (_, index) => {
        const age = 6 * WEEK + index * FOUR_WEEKS
        return {
            vaccine,
            dose: index + 1,
            minAgeDays: age,
            dueAgeDays: age,
            ...(index === 0 ? {} : { minIntervalDays: FOUR_WEEKS }),
            ...parts,
        }
    })

const BCG: ScheduledDose = {
    vaccine: 'bcg',
    dose: 1,
    minAgeDays: 0,
    dueAgeDays: 0,
    table: 'BCG',
    note: 'Where tuberculosis or leprosy is frequent',
}

const HEPATITIS_B: readonly ScheduledDose[] = [
    {
        vaccine: 'hepb',
        dose: 0,
        minAgeDays: 0,
        dueAgeDays: 0,
        overdueAfterDays: 1,
        table: 'Hepatitis B, birth dose',
        note: 'Within 24 hours',
    },
    ...inInfancy('hepb', 3, {
        minIntervalDays: FOUR_WEEKS,
        table: 'Hepatitis B, 4-dose schedule',
        note: 'With DTP',
    }),
]

const POLIO: readonly ScheduledDose[] = [
    ...inInfancy('opv', 3, { table: 'Polio, bOPV plus IPV' }),
    {
        vaccine: 'ipv',
        dose: 1,
        minAgeDays: 14 * WEEK,
        dueAgeDays: 14 * WEEK,
        table: 'Polio, bOPV plus IPV',
    },
    {
        vaccine: 'ipv',
        dose: 2,
        minAgeDays: 14 * WEEK + MONTHS.four.least,
        dueAgeDays: 14 * WEEK + MONTHS.four.mean,
        minIntervalDays: MONTHS.four.least,
        table: 'Polio, bOPV plus IPV',
        note: 'May be given with the vaccines of 9 months',
    },
]

/** The second dose is overdue eight weeks after the first, the third at six months of age. */
const DTP_PRIMARY: readonly ScheduledDose[] = inInfancy('dtp', 3, {
    table: 'DTP, on-time start',
}).map((dose) => {
    switch (dose.dose) {
        case 2:
            return { ...dose, overdueAfterDays: FOUR_WEEKS }
        case 3:
            return {
                ...dose,
                overdueAfterDays: MONTHS.six.mean - dose.dueAgeDays,
            }
        default:
            return dose
    }
})

const booster = (
    dose: number,
    [from, until]: readonly [from: number, until: number],
    note: string
): ScheduledDose => ({
    vaccine: 'dtp',
    dose,
    minAgeDays: from,
    dueAgeDays: from,
    overdueAfterDays: until - from,
    table: 'DTP, on-time start',
    note,
})

const DTP: readonly ScheduledDose[] = [
    ...DTP_PRIMARY,
    booster(
        4,
        [MONTHS.twelve.least, MONTHS.twentyFour.mean],
        'First booster, 12 to 23 months'
    ),
    booster(
        5,
        [YEARS.four, YEARS.eight],
        'Second booster, 4 to 7 years, with Td or DT'
    ),
    booster(
        6,
        [YEARS.nine, YEARS.sixteen],
        'Third booster, 9 to 15 years, with Td'
    ),
]

const OTHERS_OF_INFANCY: readonly ScheduledDose[] = [
    ...inInfancy('hib', 3, {
        maxAgeDays: MONTHS.sixty.lastDay,
        table: 'Hib, 3 doses',
        note: 'Not after 59 months',
    }),
    ...inInfancy('pcv', 3, { table: 'Pneumococcal, 3 doses' }),
    ...inInfancy('rota', 2, {
        maxAgeDays: MONTHS.twentyFour.lastDay,
        table: 'Rotavirus',
        note: 'Some products need a third dose, four weeks later',
    }),
]

const MEASLES_AND_RUBELLA: readonly ScheduledDose[] = [
    {
        vaccine: 'measles',
        dose: 1,
        minAgeDays: MONTHS.nine.least,
        dueAgeDays: MONTHS.nine.mean,
        table: 'Measles, ongoing transmission',
        note: 'At 12 months where transmission is low',
    },
    {
        vaccine: 'measles',
        dose: 2,
        minAgeDays: MONTHS.fifteen.least,
        dueAgeDays: MONTHS.fifteen.mean,
        minIntervalDays: FOUR_WEEKS,
        table: 'Measles, ongoing transmission',
    },
    {
        vaccine: 'rubella',
        dose: 1,
        minAgeDays: MONTHS.nine.least,
        dueAgeDays: MONTHS.nine.mean,
        table: 'Rubella, high incidence',
        note: 'With measles',
    },
]

/**
 * What WHO recommends for all children, by antigen: a combined vaccine is a dose of each of its own.
 * Ages of later doses follow from the first age and the intervals. What WHO recommends only for some
 * regions, risks or for one sex is left out, and so is every age that the source leaves to the country.
 */
export const DEFAULT_SCHEDULE: ImmunizationSchedule = {
    name: 'WHO recommendations for routine immunization of children',
    source: 'WHO SMART Guidelines for immunization (smart-immunizations), schedule tables IMMZ.D18.S, after the WHO summary tables; Hib and the kinds of booster after WHO summary table 2 of September 2020',
    version: 'Summary tables of March 2023, as read in 2026',
    doses: [
        BCG,
        ...HEPATITIS_B,
        ...POLIO,
        ...DTP,
        ...OTHERS_OF_INFANCY,
        ...MEASLES_AND_RUBELLA,
    ],
}
