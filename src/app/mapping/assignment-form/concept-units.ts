import { lookUp } from '../../../domain/look-up'

/** The UCUM unit in which a chart commonly shows a concept; only those that have one. */
const UNITS: Readonly<Record<string, string>> = {
    systolic: 'mm[Hg]',
    diastolic: 'mm[Hg]',
    pulse: '/min',
    'respiratory-rate': '/min',
    temperature: 'Cel',
    spo2: '%',
    weight: 'kg',
    height: 'cm',
    bmi: 'kg/m2',
    muac: 'mm',
    'head-circumference': 'cm',
    'birth-weight': 'g',
    'fundal-height': 'cm',
    'fetal-heart-rate': '/min',
    pain: '{score}',
    haemoglobin: 'g/dL',
    hba1c: '%',
    cd4: '{cells}/uL',
    'viral-load': '{copies}/mL',
}

export const unitOfConcept = (concept: string): string | undefined =>
    lookUp(UNITS, concept)
