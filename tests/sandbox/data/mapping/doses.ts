import { idOf } from '../ids'
import type { ElementKey } from '../metadata/data-elements'
import { keysOf } from '../metadata/keys'
import { optionSets } from '../metadata/option-sets'

const vaccines = optionSets.vaccine.options

/** Outpatient care: its code in the dose's element says that the vaccine was given. */
const outpatientDoses = keysOf(vaccines).map((code) => ({
    vaccine: code.toLowerCase(),
    name: vaccines[code].en,
    source: {
        dataElement: idOf.element('vaccine'),
        programStage: idOf.stage('immunization'),
    },
    recordedAs: 'coded',
    givenCodes: [code],
}))

const childVaccine = (vaccine: string, name: string, key: ElementKey) => ({
    vaccine,
    name,
    source: {
        dataElement: idOf.element(key),
        programStage: idOf.stage('childVaccines'),
    },
    recordedAs: 'dose-number',
    reasonNotGiven: idOf.element('reasonNotGiven'),
})

/** Child health: an element a vaccine, which holds the number of the dose. */
const childHealthDoses = [
    childVaccine('bcg', 'BCG', 'doseBcg'),
    childVaccine('hepb', 'Hepatitis B', 'doseHepB'),
    childVaccine('opv', 'Oral polio', 'doseOpv'),
    childVaccine('ipv', 'Injected polio', 'doseIpv'),
    childVaccine('penta', 'Pentavalent', 'dosePenta'),
    childVaccine('pcv', 'Pneumococcal', 'dosePcv'),
    childVaccine('rota', 'Rotavirus', 'doseRota'),
    childVaccine('mr', 'Measles-rubella', 'doseMr'),
    childVaccine('dtp', 'DTP booster', 'doseDtp'),
]

/** Doses of vaccines, from both programs that give them. */
export const vaccineDoses = [...outpatientDoses, ...childHealthDoses]
