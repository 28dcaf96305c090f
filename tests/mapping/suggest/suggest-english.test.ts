import { inSection, invent, meanings } from './invent'

const clinic = invent({
    name: 'Chronic disease clinic',
    attributes: inSection(
        undefined,
        'Surname',
        'First names',
        'Gender || Male, Female',
        'Date of birth | DATE',
        'Age estimated? | BOOLEAN',
        'National identity number',
        'Clinic card number',
        'Telephone | PHONE_NUMBER',
        'Health facility telephone | PHONE_NUMBER',
        'Next of kin - name',
        'Next of kin - phone | PHONE_NUMBER',
        'Village',
        'Picture | IMAGE',
        'Consent given | BOOLEAN'
    ),
    stages: [
        {
            name: 'Clinic visit',
            repeatable: true,
            fields: [
                ...inSection(
                    'Vital signs',
                    'BP systolic (mmHg) | INTEGER',
                    'BP diastolic (mmHg) | INTEGER',
                    'HR | INTEGER',
                    'RR | INTEGER',
                    'Temp (°C) | NUMBER',
                    'Wt (kg) | NUMBER',
                    'Ht (cm) | NUMBER',
                    'Waist circumference (cm) | NUMBER'
                ),
                ...inSection(
                    'Laboratory',
                    'FBS (mmol/L) | NUMBER',
                    'HbA1c (%) | NUMBER',
                    'HbA1c requested | BOOLEAN',
                    'Date of HbA1c | DATE',
                    'Serum creatinine (umol/L) | NUMBER',
                    'Urine protein || Nil, Trace, +, ++',
                    'HBsAg || Reactive, Non-reactive'
                ),
                ...inSection(
                    'Complications',
                    'Stroke | BOOLEAN',
                    'Chronic kidney disease | BOOLEAN',
                    'Foot that never heals | BOOLEAN',
                    'Retinopathy | BOOLEAN',
                    'Blurred vision | BOOLEAN',
                    'Other (specify)'
                ),
                ...inSection(
                    'Lifestyle',
                    'Smokes tobacco || Yes, No',
                    'Alcohol use | BOOLEAN'
                ),
                ...inSection(
                    'Treatment',
                    'Metformin dose (mg) | INTEGER',
                    'Amlodipine | BOOLEAN',
                    'Drug allergies',
                    'Reason for change of drugs',
                    'Counselled on diet | BOOLEAN',
                    'Next appointment | DATE'
                ),
                ...inSection(
                    'Assessment',
                    'Principal diagnosis || Type 2 diabetes, Gout, Asthma',
                    'Cough | BOOLEAN',
                    'Currently pregnant | BOOLEAN',
                    'Clinical notes | LONG_TEXT'
                ),
            ],
        },
    ],
})

describe('suggestions from English metadata', () => {
    const found = meanings(clinic)

    it.each([
        ['Surname', 'family-name'],
        ['First names', 'given-name'],
        ['Gender', 'sex'],
        ['Date of birth', 'birth-date'],
        ['Age estimated?', 'birth-date-estimated'],
        ['National identity number', 'national-id'],
        ['Clinic card number', 'identifier'],
        ['Telephone', 'phone'],
        ['Health facility telephone', 'other'],
        ['Next of kin - name', 'contact-name'],
        ['Next of kin - phone', 'contact-phone'],
        ['Village', 'address'],
        ['Picture', 'photo'],
        ['Consent given', 'consent'],
    ])('knows the attribute "%s" as %s', (name, meaning) => {
        expect(found[name]).toBe(meaning)
    })

    it.each([
        ['BP systolic (mmHg)', 'vital/systolic'],
        ['BP diastolic (mmHg)', 'vital/diastolic'],
        ['HR', 'vital/pulse'],
        ['RR', 'vital/respiratory-rate'],
        ['Temp (°C)', 'vital/temperature'],
        ['Wt (kg)', 'vital/weight'],
        ['Ht (cm)', 'vital/height'],
        ['Waist circumference (cm)', 'vital/other'],
        ['FBS (mmol/L)', 'result/glucose'],
        ['HbA1c (%)', 'result/hba1c'],
        ['Serum creatinine (umol/L)', 'result/creatinine'],
        ['Urine protein', 'result/urine'],
        ['HBsAg', 'result/hepatitis-b-test'],
        ['Stroke', 'problem/flag'],
        ['Chronic kidney disease', 'problem/flag'],
        ['Principal diagnosis', 'problem/coded'],
        ['Other (specify)', 'problem/coded'],
        ['Metformin dose (mg)', 'medication'],
        ['Amlodipine', 'medication'],
        ['Drug allergies', 'allergy'],
        ['Currently pregnant', 'pregnancy/pregnant'],
    ])('knows "%s" as %s', (name, meaning) => {
        expect(found[name]).toBe(meaning)
    })

    it.each([
        ['HbA1c requested', 'administrative'],
        ['Date of HbA1c', 'date'],
        ['Smokes tobacco', 'social'],
        ['Alcohol use', 'social'],
        ['Reason for change of drugs', 'administrative'],
        ['Counselled on diet', 'service'],
        ['Next appointment', 'date'],
        ['Cough', 'symptom'],
        ['Clinical notes', 'note'],
    ])('takes "%s" for nothing clinical but %s', (name, meaning) => {
        expect(found[name]).toBe(meaning)
    })

    it('takes an unknown box for what its neighbours are', () => {
        expect(found['Foot that never heals']).toBe('problem/flag')
    })
})
