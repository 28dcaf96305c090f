import i18n from '@dhis2/d2-i18n'
import type {
    RESULT_CONCEPTS,
    VITAL_CONCEPTS,
} from '../../../mapping/measure-mapping'

export type VitalConcept = (typeof VITAL_CONCEPTS)[number]
export type ResultConcept = (typeof RESULT_CONCEPTS)[number]

const VITALS: Readonly<Record<VitalConcept, () => string>> = {
    systolic: () => i18n.t('Systolic blood pressure'),
    diastolic: () => i18n.t('Diastolic blood pressure'),
    pulse: () => i18n.t('Pulse'),
    'respiratory-rate': () => i18n.t('Respiratory rate'),
    temperature: () => i18n.t('Temperature'),
    spo2: () => i18n.t('Oxygen saturation'),
    weight: () => i18n.t('Weight'),
    height: () => i18n.t('Height or length'),
    bmi: () => i18n.t('Body mass index'),
    muac: () => i18n.t('Mid-upper arm circumference'),
    'head-circumference': () => i18n.t('Head circumference'),
    'birth-weight': () => i18n.t('Birth weight'),
    'fundal-height': () => i18n.t('Fundal height'),
    'fetal-heart-rate': () => i18n.t('Fetal heart rate'),
    pain: () => i18n.t('Pain score'),
    other: () => i18n.t('Another vital sign or body measure'),
}

const RESULTS: Readonly<Record<ResultConcept, () => string>> = {
    haemoglobin: () => i18n.t('Haemoglobin'),
    glucose: () => i18n.t('Glucose'),
    hba1c: () => i18n.t('HbA1c'),
    cd4: () => i18n.t('CD4 count'),
    'viral-load': () => i18n.t('HIV viral load'),
    'hiv-test': () => i18n.t('HIV test'),
    'syphilis-test': () => i18n.t('Syphilis test'),
    'hepatitis-b-test': () => i18n.t('Hepatitis B test'),
    'hepatitis-c-test': () => i18n.t('Hepatitis C test'),
    'malaria-test': () => i18n.t('Malaria test'),
    'tb-test': () => i18n.t('Tuberculosis test'),
    urine: () => i18n.t('Urine test'),
    'blood-group': () => i18n.t('Blood group'),
    creatinine: () => i18n.t('Creatinine'),
    ultrasound: () => i18n.t('Ultrasound'),
    other: () => i18n.t('Another test'),
}

export const vitalConceptText = (concept: VitalConcept): string =>
    VITALS[concept]()

export const resultConceptText = (concept: ResultConcept): string =>
    RESULTS[concept]()
