import type { Clock } from '../dates'
import { randomFrom, type Random } from '../random'
import { bp, planned, problem } from './record'
import type { EventSpec, PersonMaker, Values } from './record'

const EVENTS = 1000
const FIRST_DAY = 20 * 365
const SEED = 20061122

const pressure = (random: Random, progress: number): Values => {
    const drift = Math.round(14 * Math.sin(progress * 9) + 6 * progress)
    const systolic = 136 + drift + random.between(-11, 11)
    return bp(
        `${systolic}/${Math.round(systolic * 0.6) + random.between(-4, 4)}`
    )
}

const body = (random: Random, progress: number): Values => ({
    pulse: String(random.between(64, 92)),
    weight: (84 - 9 * progress + random.next()).toFixed(1),
})

const sugar = (random: Random, progress: number): Values => ({
    glucose: String(
        Math.round(150 - 30 * Math.cos(progress * 11)) + random.between(-25, 25)
    ),
})

const medicines = (progress: number): Values => ({
    medicine: 'METFORMIN',
    dose: progress < 0.3 ? '500 mg twice a day' : '1 g twice a day',
    daysSupplied: '7',
    secondMedicine: progress < 0.6 ? 'AMLODIPINE' : 'LOSARTAN',
    secondDose: progress < 0.6 ? '10 mg once a day' : '50 mg once a day',
})

const NOTES = [
    'Feels well',
    'Forgot his tablets on two days',
    'Feet checked: no sores',
    'Salt and sugar talked over again',
]

const tests = (random: Random, progress: number, index: number): Values => ({
    ...(index % 2 === 0 ? sugar(random, progress) : {}),
    ...(index % 13 === 0
        ? { hba1c: (7.6 + Math.sin(progress * 9)).toFixed(1) }
        : {}),
})

const followUp = (random: Random, progress: number, index: number): Values => {
    const note = NOTES[random.between(0, 11)]
    return {
        ...pressure(random, progress),
        ...body(random, progress),
        ...tests(random, progress, index),
        diagnosis: index % 3 === 0 ? 'E11' : 'I10',
        ...medicines(progress),
        ...(note ? { note } : {}),
    }
}

const problems = ({ ago }: Clock): EventSpec[] => [
    problem(ago(FIRST_DAY), ['E11', 'ACTIVE'], {
        problemOnset: ago(FIRST_DAY + 300),
    }),
    problem(ago(FIRST_DAY), ['I10', 'ACTIVE'], {
        problemOnset: ago(FIRST_DAY),
    }),
    problem(ago(5200), ['E66', 'RESOLVED'], {
        problemOnset: ago(FIRST_DAY),
        problemEnd: ago(3000),
    }),
    problem(ago(2900), ['M17', 'ACTIVE'], { problemOnset: ago(2990) }),
    problem(ago(1100), ['N18', 'ACTIVE'], { problemOnset: ago(1130) }),
    problem(ago(400), ['L03', 'RESOLVED'], {
        problemOnset: ago(402),
        problemEnd: ago(385),
    }),
]

const followUps = ({ ago }: Clock, count: number): EventSpec[] => {
    const random = randomFrom(SEED)
    return Array.from({ length: count }, (_, index) => {
        const progress = index / count
        return {
            stage: 'visit',
            on: ago(FIRST_DAY - Math.floor(progress * FIRST_DAY)),
            values: followUp(random, progress, index),
        }
    })
}

const allEvents = (clock: Clock): EventSpec[] => {
    const others = [
        ...problems(clock),
        planned('visit', clock.ago(3)),
        planned('visit', clock.ahead(11)),
    ]
    return [...followUps(clock, EVENTS - others.length), ...others]
}

/** Twenty years of diabetes and hypertension in exactly 1,000 events, for the benchmark. */
export const longRecord: PersonMaker = (clock) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Sorie',
        familyName: 'Koroma',
        sex: 'MALE',
        birthDate: clock.born(66, 120),
        nationalId: 'SB-1000-01',
        phone: '+99900100300',
        village: 'Old Market, Kolima',
        smoker: 'false',
    },
    enrollments: [
        {
            program: 'outpatient',
            enrolled: clock.ago(FIRST_DAY),
            events: allEvents(clock),
        },
    ],
})
