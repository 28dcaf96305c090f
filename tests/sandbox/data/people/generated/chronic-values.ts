import type { Random } from '../../random'
import { bodyMassIndex } from '../body-mass'
import { bp, type Values } from '../record'

/** What does not change from one visit to the next. */
export interface Patient {
    pressure: boolean
    sugar: boolean
    controlled: boolean
    height: number
    weight: number
    random: Random
}

const HEALTHY = 124
const UNCONTROLLED = 22

const pressureAt = (patient: Patient, progress: number): Values => {
    const { pressure, controlled, random } = patient
    const start = pressure ? 164 : HEALTHY
    const fall = pressure ? (controlled ? 34 : UNCONTROLLED / 2) : 0
    const upper = Math.round(start - fall * progress) + random.between(-5, 5)
    return bp(`${upper}/${Math.round(upper * 0.61) + random.between(-3, 3)}`)
}

const averageSugar = (patient: Patient, progress: number): number =>
    Math.round(patient.controlled ? 226 - 88 * progress : 214 - 12 * progress) +
    patient.random.between(-10, 10)

// the average sugar that a long sugar stands for: 28.7 x HbA1c - 46.7
const longSugar = (glucose: number): string =>
    ((glucose + 46.7) / 28.7).toFixed(1)

const sugarAt = (patient: Patient, progress: number, index: number): Values => {
    if (!patient.sugar) {
        return {}
    }
    const glucose = averageSugar(patient, progress)
    return {
        glucose: String(glucose),
        ...(index % 2 === 0 ? { hba1c: longSugar(glucose) } : {}),
        ...(index % 4 === 0
            ? { feet: patient.controlled ? 'WELL' : 'NUMB' }
            : {}),
    }
}

const bodyAt = (patient: Patient, progress: number, index: number): Values => {
    const weight = (patient.weight - 4 * progress).toFixed(1)
    const height = String(patient.height)
    return {
        pulse: String(patient.random.between(66, 88)),
        weight,
        ...(index % 4 === 0
            ? {
                  height,
                  bodyMassIndex: bodyMassIndex(weight, height),
                  creatinine: (patient.random.between(70, 115) / 100).toFixed(
                      2
                  ),
              }
            : {}),
    }
}

const treatmentOf = (
    { pressure, sugar, controlled }: Patient,
    progress: number
): Values => {
    const amlodipine = progress < 0.3 ? '5 mg once a day' : '10 mg once a day'
    const metformin = progress < 0.3 ? '500 mg twice a day' : '1 g twice a day'
    const main = sugar
        ? { medicine: 'METFORMIN', dose: metformin }
        : { medicine: 'AMLODIPINE', dose: amlodipine }
    return {
        ...main,
        daysSupplied: '90',
        tabletsTaken: controlled ? 'ALL' : 'SOME',
        ...(sugar && pressure
            ? { secondMedicine: 'AMLODIPINE', secondDose: amlodipine }
            : {}),
    }
}

/** What a visit finds and gives; progress runs from 0 to 1 over the years of care. */
export const visitValues = (
    patient: Patient,
    index: number,
    progress: number
): Values => ({
    ...pressureAt(patient, progress),
    ...bodyAt(patient, progress, index),
    ...sugarAt(patient, progress, index),
    ...treatmentOf(patient, progress),
})
