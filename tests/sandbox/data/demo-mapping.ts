import { idOf } from './ids'
import { vaccineDoses } from './mapping/doses'
import { results, vitals } from './mapping/measures'
import { allergies, problems } from './mapping/problems'
import type { AttributeKey } from './metadata/attributes'
import type { ElementKey } from './metadata/data-elements'

const element = (key: ElementKey) => ({ dataElement: idOf.element(key) })
const attributes = (...keys: AttributeKey[]) => keys.map(idOf.attribute)

const person = {
    trackedEntityType: idOf.personType,
    givenName: attributes('givenName'),
    familyName: attributes('familyName'),
    birthDate: attributes('birthDate'),
    birthDateEstimated: attributes('birthDateEstimated'),
    sex: {
        attributes: attributes('sex'),
        codes: { female: ['FEMALE'], male: ['MALE'] },
    },
    identifiers: [
        { attribute: idOf.attribute('nationalId'), label: 'NID' },
        { attribute: idOf.attribute('hivNumber'), label: 'HIV care' },
        { attribute: idOf.attribute('tbNumber'), label: 'TB register' },
        { attribute: idOf.attribute('childNumber'), label: 'Child card' },
    ],
    phone: attributes('phone'),
    address: attributes('village'),
    photo: attributes('photo'),
    death: [{ source: { attribute: idOf.attribute('deathDate') } }],
}

const medications = [
    { source: element('medicine'), recordedAs: 'drug' },
    { source: element('secondMedicine'), recordedAs: 'drug' },
    { name: 'HIV regimen', source: element('regimen'), recordedAs: 'drug' },
    {
        name: 'HIV regimen',
        source: element('regimenDays'),
        recordedAs: 'days-supplied',
        unit: 'd',
    },
    { name: 'TB regimen', source: element('tbRegimen'), recordedAs: 'drug' },
    {
        name: 'TB regimen',
        source: element('tbRegimenDays'),
        recordedAs: 'days-supplied',
        unit: 'd',
    },
    {
        name: 'Cotrimoxazole',
        source: element('cotrimoxazole'),
        recordedAs: 'yes-no',
    },
    { source: element('dose'), recordedAs: 'dose' },
    { source: element('daysSupplied'), recordedAs: 'days-supplied' },
    { source: element('secondDose'), recordedAs: 'dose' },
]

const pregnancy = {
    programs: [idOf.program('maternal')],
    pregnant: [element('pregnant')],
    lastMenstrualPeriod: [element('lmp')],
    dueDate: [element('edd')],
    deliveryDate: [element('deliveryDate')],
    outcome: [element('birthOutcome'), element('deliveryMode')],
    contactStages: [idOf.stage('antenatal')],
}

/** What an administrator of the demo country would have set. */
export const demoMapping = {
    version: 1,
    revision: 4,
    savedBy: 'mapper',
    savedAt: '2026-01-15T09:30:00.000Z',
    person,
    vitals,
    results,
    problems,
    allergies,
    medications,
    immunizations: vaccineDoses,
    pregnancy,
}
