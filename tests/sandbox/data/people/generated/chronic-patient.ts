import type { Clock } from '../../dates'
import { randomFrom } from '../../random'
import { planned, problem, type EventSpec, type PersonSpec } from '../record'
import { visitValues, type Patient } from './chronic-values'
import { adult, placeOf, type Invented } from './invented'

const first = (patient: Patient, on: string): EventSpec => ({
    stage: 'chronicStart',
    on,
    values: {
        hasHypertension: String(patient.pressure),
        hasDiabetes: String(patient.sugar),
        hadHeartAttack: 'false',
        hadStroke: 'false',
    },
})

const visit = (
    patient: Patient,
    on: string,
    [index, progress]: [number, number]
): EventSpec => ({
    stage: 'chronicVisit',
    on,
    values: visitValues(patient, index, progress),
})

const QUARTER = 90
const OVERDUE = 60

/** The next visit is this week for the first ones, weeks ago for some, else in the coming months. */
const dueIn = (index: number): number =>
    index < 6 ? index : index % 7 === 6 ? -OVERDUE : (index * 11) % 80

const problemList = (patient: Patient, on: string): EventSpec[] => [
    ...(patient.pressure
        ? [problem(on, ['I10', 'ACTIVE'], { problemOnset: on })]
        : []),
    ...(patient.sugar
        ? [problem(on, ['E11', 'ACTIVE'], { problemOnset: on })]
        : []),
]

const invent = (index: number, number: number): Patient => {
    const random = randomFrom(number)
    return {
        pressure: index % 3 !== 1,
        sugar: index % 3 !== 0,
        controlled: index % 5 !== 4,
        height: random.between(152, 184),
        weight: random.between(62, 98),
        random,
    }
}

/** High blood pressure, diabetes or both, for one to six years. */
export const generatedChronicPatient = (
    clock: Clock,
    index: number,
    number: number
): PersonSpec => {
    const who: Invented = { number, sex: index % 2 === 0 ? 'FEMALE' : 'MALE' }
    const patient = invent(index, number)
    const visits = 4 + (index % 6) * 4
    const last = QUARTER - dueIn(index)
    const daysAgo = (at: number) => last + (visits - 1 - at) * QUARTER
    const started = clock.ago(daysAgo(0))
    return {
        place: placeOf(who),
        attributes: {
            ...adult(who, clock, 41 + ((index * 7) % 38)),
            smoker: String(index % 6 === 1),
        },
        enrollments: [
            {
                program: 'chronic',
                enrolled: started,
                events: [
                    first(patient, started),
                    ...Array.from({ length: visits }, (_, at) =>
                        visit(patient, clock.ago(daysAgo(at)), [
                            at,
                            at / (visits - 1),
                        ])
                    ),
                    planned('chronicVisit', clock.ahead(dueIn(index))),
                ],
            },
            ...(index % 2 === 0
                ? [
                      {
                          program: 'outpatient' as const,
                          enrolled: started,
                          events: problemList(patient, started),
                      },
                  ]
                : []),
        ],
    }
}
