import { idOf } from '../ids'
import type { ElementKey } from '../metadata/data-elements'

const element = (key: ElementKey) => ({ dataElement: idOf.element(key) })

const flag = (key: ElementKey, name: string, code?: string) => ({
    kind: 'flag',
    name,
    ...(code ? { code } : {}),
    source: element(key),
})

const problemList = {
    kind: 'list',
    programStage: idOf.stage('problem'),
    problem: idOf.element('problem'),
    status: {
        ...element('problemStatus'),
        active: ['ACTIVE', 'RECURRENCE'],
        inactive: ['INACTIVE', 'REMISSION', 'RESOLVED'],
        enteredInError: ['IN_ERROR'],
    },
    onset: idOf.element('problemOnset'),
    resolved: idOf.element('problemEnd'),
    note: idOf.element('problemNote'),
}

const visitDiagnosis = {
    kind: 'coded',
    source: element('diagnosis'),
    status: 'unknown',
    noneCodes: ['Z00'],
}

/** The problem list, visit diagnoses, HIV and TB care themselves and the yes/no elements that name a condition. */
export const problems = [
    problemList,
    visitDiagnosis,
    {
        kind: 'enrollment',
        program: idOf.program('hiv'),
        name: 'HIV infection',
        code: 'B20',
    },
    {
        kind: 'enrollment',
        program: idOf.program('tb'),
        name: 'Tuberculosis',
        code: 'A15',
        whenCompleted: 'inactive',
    },
    flag('hasHypertension', 'High blood pressure', 'I10'),
    flag('hasDiabetes', 'Diabetes', 'E11'),
    flag('hadHeartAttack', 'Heart attack'),
    flag('hadStroke', 'Stroke', 'I64'),
    flag('bothFeetSwollen', 'Both feet swollen in a child'),
    flag('yellowEyes', 'Yellow eyes under TB treatment'),
    flag('tbScreenPositive', 'TB screening positive'),
    flag('oralThrush', 'Oral thrush', 'B37'),
    flag('herpesZoster', 'Shingles'),
    flag('dangerHeadache', 'Severe headache in pregnancy'),
    flag('dangerVision', 'Blurred vision in pregnancy'),
    flag('dangerBleeding', 'Bleeding in pregnancy or after birth'),
    flag('dangerSwelling', 'Swollen face or hands in pregnancy'),
    flag('feverAfterBirth', 'Fever after birth'),
]

/** A substance, or the answer that none is known. */
export const allergies = [
    { source: element('allergySubstance') },
    { source: element('noAllergy'), noneCodes: ['true'] },
]
