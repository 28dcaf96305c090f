import type { Clock } from '../../dates'
import { bodyMassIndex } from '../body-mass'
import { bp, planned, problem } from '../record'
import type { EventSpec, PersonMaker, Values } from '../record'

const FIRST = 9 * 365
const VISITS = 36
const HEIGHT = 162

/** Sugar over the years: high at first, controlled, worse again, insulin refused, better. */
const SUGAR = [262, 178, 148, 138, 144, 170, 206, 188, 152]

const sugarAt = (progress: number): number => {
    const place = progress * (SUGAR.length - 1)
    const [low = 0, high = low] = SUGAR.slice(Math.floor(place))
    return Math.round(low + (high - low) * (place % 1))
}

const longSugar = (glucose: number) => ((glucose + 46.7) / 28.7).toFixed(1)

const everyYear = (index: number): Values =>
    index % 4 === 0
        ? {
              height: String(HEIGHT),
              creatinine: (0.8 + index * 0.012).toFixed(2),
              feet: index > 28 ? 'NUMB' : 'WELL',
          }
        : {}

const treatment = (progress: number): Values => ({
    medicine: 'METFORMIN',
    dose: progress < 0.2 ? '500 mg twice a day' : '1 g twice a day',
    daysSupplied: '90',
    ...(progress > 0.55
        ? { secondMedicine: 'GLICLAZIDE', secondDose: '60 mg once a day' }
        : {}),
})

const visit = ({ ago }: Clock, index: number): EventSpec => {
    const progress = index / (VISITS - 1)
    const glucose = sugarAt(progress)
    const weight = (81 - 7 * progress).toFixed(1)
    const yearly = everyYear(index)
    return {
        stage: 'chronicVisit',
        on: ago(Math.round(FIRST - progress * (FIRST - 87))),
        values: {
            ...bp(`${128 + (index % 5) * 3}/${76 + (index % 4) * 2}`),
            weight,
            ...yearly,
            ...(yearly.height
                ? { bodyMassIndex: bodyMassIndex(weight, yearly.height) }
                : {}),
            glucose: String(glucose),
            ...(index % 2 === 0 ? { hba1c: longSugar(glucose) } : {}),
            tabletsTaken: glucose > 180 ? 'SOME' : 'ALL',
            ...treatment(progress),
        },
    }
}

/** A woman with diabetes, seen every three months for nine years. */
export const nineYearsDiabetic: PersonMaker = (clock) => ({
    place: 'kolimaCentre',
    attributes: {
        givenName: 'Esther',
        familyName: 'Njoroge',
        sex: 'FEMALE',
        birthDate: clock.born(63, 88),
        nationalId: 'SB-1803-55',
        phone: '+99900100630',
        smoker: 'false',
    },
    enrollments: [
        {
            program: 'chronic',
            enrolled: clock.ago(FIRST),
            incident: clock.ago(FIRST + 40),
            events: [
                {
                    stage: 'chronicStart',
                    on: clock.ago(FIRST),
                    values: {
                        hasHypertension: 'false',
                        hasDiabetes: 'true',
                        hadHeartAttack: 'false',
                        hadStroke: 'false',
                    },
                },
                ...Array.from({ length: VISITS }, (_, index) =>
                    visit(clock, index)
                ),
                planned('chronicVisit', clock.ahead(3)),
            ],
        },
        {
            program: 'outpatient',
            enrolled: clock.ago(FIRST),
            events: [
                problem(clock.ago(FIRST), ['E11', 'ACTIVE'], {
                    problemOnset: clock.ago(FIRST + 40),
                }),
            ],
        },
    ],
})
