import { idOf } from '../ids'
import type { ElementKey } from '../metadata/data-elements'
import { ranges } from './ranges'

const recordedIn = (...elements: ElementKey[]) => ({
    sources: elements.map((key) => ({ dataElement: idOf.element(key) })),
})

const measure = (concept: string, name: string, unit: string) => ({
    id: concept,
    concept,
    name,
    unit,
})

/** Measures of the body. Pressure comes from two elements: clinic and maternal care have their own. */
export const vitals = [
    {
        ...measure('systolic', 'Systolic pressure', 'mm[Hg]'),
        ...recordedIn('systolic', 'ancSystolic'),
    },
    {
        ...measure('diastolic', 'Diastolic pressure', 'mm[Hg]'),
        ...recordedIn('diastolic', 'ancDiastolic'),
    },
    { ...measure('pulse', 'Pulse', '/min'), ...recordedIn('pulse') },
    {
        ...measure('temperature', 'Temperature', 'Cel'),
        ...recordedIn('temperature'),
        ranges: ranges.temperature,
    },
    {
        ...measure('respiratory-rate', 'Breathing', '/min'),
        ...recordedIn('respiratoryRate'),
        ranges: ranges.breathing,
    },
    {
        ...measure('spo2', 'Oxygen saturation', '%'),
        ...recordedIn('oxygenSaturation'),
        ranges: ranges.oxygen,
    },
    { ...measure('weight', 'Weight', 'kg'), ...recordedIn('weight') },
    { ...measure('height', 'Height', 'cm'), ...recordedIn('height') },
    {
        ...measure('fundal-height', 'Fundal height', 'cm'),
        ...recordedIn('fundalHeight'),
    },
    {
        ...measure('fetal-heart-rate', 'Fetal heart', '/min'),
        ...recordedIn('fetalHeartRate'),
    },
    {
        ...measure('bmi', 'Body mass index', 'kg/m2'),
        ...recordedIn('bodyMassIndex'),
    },
    {
        ...measure('muac', 'Mid-upper arm', 'mm'),
        ...recordedIn('muac'),
    },
    {
        ...measure('head-circumference', 'Head circumference', 'cm'),
        ...recordedIn('headCircumference'),
    },
    {
        id: 'birth-length',
        concept: 'other',
        name: 'Length at birth',
        unit: 'cm',
        ...recordedIn('birthLength'),
    },
    {
        ...measure('birth-weight', 'Weight of the newborn', 'kg'),
        sources: [{ dataElement: idOf.element('birthWeight'), unit: 'g' }],
    },
]

/** Laboratory results, and what a clinician grades at a visit. */
export const results = [
    {
        ...measure('haemoglobin', 'Haemoglobin', 'g/dL'),
        ...recordedIn('haemoglobin'),
        ranges: ranges.haemoglobin,
    },
    {
        ...measure('glucose', 'Fasting glucose', 'mg/dL'),
        ...recordedIn('glucose'),
        ranges: ranges.glucose,
    },
    {
        ...measure('hba1c', 'HbA1c', '%'),
        ...recordedIn('hba1c'),
        ranges: ranges.hba1c,
    },
    {
        ...measure('viral-load', 'Viral load', '{copies}/mL'),
        ...recordedIn('viralLoad'),
    },
    { ...measure('cd4', 'CD4 count', '{cells}/uL'), ...recordedIn('cd4') },
    {
        id: 'urine',
        concept: 'urine',
        name: 'Urine protein',
        ...recordedIn('urineProtein'),
        abnormalCodes: ['P1', 'P2', 'P3'],
    },
    {
        ...measure('creatinine', 'Creatinine', 'mg/dL'),
        ...recordedIn('creatinine'),
        ranges: ranges.creatinine,
    },
    {
        id: 'rapid-tb-test',
        concept: 'tb-test',
        name: 'Rapid TB test',
        ...recordedIn('rapidTbTest'),
        abnormalCodes: ['FOUND', 'RESISTANT'],
    },
    {
        id: 'sputum-smear',
        concept: 'tb-test',
        name: 'Sputum smear',
        ...recordedIn('smear'),
        abnormalCodes: ['SCANTY', 'P1', 'P2', 'P3'],
    },
    {
        id: 'feet',
        concept: 'other',
        name: 'Feet of a diabetic',
        ...recordedIn('feet'),
        abnormalCodes: ['NUMB', 'SORE'],
    },
    {
        id: 'clinical-stage',
        concept: 'other',
        name: 'HIV clinical stage',
        ...recordedIn('clinicalStage'),
        abnormalCodes: ['STAGE_3', 'STAGE_4'],
    },
    {
        id: 'adherence',
        concept: 'other',
        name: 'Adherence to treatment',
        ...recordedIn('adherence'),
        abnormalCodes: ['POOR'],
    },
]
