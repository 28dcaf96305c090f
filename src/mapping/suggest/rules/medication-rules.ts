import type { Rule } from '../rule'
import { DRUG_WORDS, MEDICATION_WORDS, TREATMENT_WORDS } from '../words/drugs'
import { list } from '../words/list'

const NO_DRUG = list(`
    side effect*, effets? (secondaire*|indesirable*), adverse, reaction*, reason*, raison*, motif*, counsel*, conseil*,
    adheren*, observance, resistan*, sensitiv*, suscept*, outcome*, issue, resultat traitement, status, statut,
    site, support, supporter, accompagn*, allerg*, level, taux, test*, result*, resultat*, history of use, card, number,
    eligib*, plan*, supervis*, dot, dots, location, facility, start date, failure, echec, completed, interrupted,
    induced, toxicit*, substance, alcohol, injectable drugs, illicit, misuse, abuse, drug use*, inject*, interaction*, refus*, literacy, preparedness,
    readiness, model*, enroll*, dsd, mmd, depend*, category, categor*, monitoring, phase, unit, registration, referral, referred, other reason, ineligib*
`)

export const MEDICATION_RULES: readonly Rule[] = [
    {
        kind: 'medication',
        says: list(`
            (treatment|therapy|prophylaxis|tpt|art|arv|tar|prep|traitement) .. (status|statut|regimen|regime|line|ligne|schema), regimen, schema therap*, ligne therap*,
            (status|statut|type) .. (treatment|therapy|tpt|art|traitement), (on|under|sous) (treatment|art|arv|tpt|therapy|traitement|tarv|tar),
            (started|initiated|initiat*|start) .. (treatment|therapy|art|arv|tpt|traitement)
        `),
        unless: list(
            'date, reason*, raison*, motif*, comment*, outcome, end*, completed by, provider, delay, supporter, card, eligib*, duration, mother, partner, before, site, model*, dsd, enrol*, viral load, vl, cd4'
        ),
        holds: ['flag', 'coded', 'text'],
        confidence: 0.75,
    },
    {
        kind: 'medication',
        says: DRUG_WORDS,
        unless: [
            ...NO_DRUG,
            ...list(
                'dipstick, serum, condom*, diagnos*, deficien*, overload, studies, malaria species'
            ),
        ],
        holds: ['flag', 'coded', 'number', 'text'],
        confidence: 0.85,
    },
    {
        kind: 'medication',
        options: DRUG_WORDS,
        unless: [
            ...NO_DRUG,
            ...list(
                'allerg*, insecticide*, method*, insectic*, diagnos*, condom*'
            ),
        ],
        holds: ['coded'],
        confidence: 0.85,
    },
    {
        kind: 'medication',
        says: MEDICATION_WORDS,
        unless: NO_DRUG,
        holds: ['flag', 'coded', 'number', 'text'],
        confidence: 0.8,
    },
    {
        kind: 'medication',
        within: list(`
            medication*, medicine*, medicament*, current drugs, drugs prescribed, prescription*,
            traitement .. (cours|actuel), pharmac*, treatment provided, current treatment, medicaci*
        `),
        says: [
            ...DRUG_WORDS,
            ...list(
                'other*, autre*, asthma, type, name, none?, taking, takes, hematinic, medication'
            ),
        ],
        unless: list('reason*, side effect*, counsel*'),
        holds: ['flag', 'coded', 'text'],
        confidence: 0.75,
    },
    {
        kind: 'medication',
        says: list(
            'dose, doses, dosage, posologie, daily dose, dose journaliere, mg jour, mg day'
        ),
        unless: [
            ...NO_DRUG,
            ...list(
                'vaccin*, vacun*, immuni*, number of doses?, dose number, numero dose, radiation, missed'
            ),
        ],
        outside: list('vaccin*, immuni*, vacun*, aefi, mapi, adverse'),
        holds: ['number'],
        confidence: 0.7,
    },
    {
        kind: 'medication',
        says: TREATMENT_WORDS,
        unless: [
            ...NO_DRUG,
            ...list(
                'note, seek*, delay, before, after, days, type of (provider|facility), place, sought, recherche*, first treated'
            ),
        ],
        holds: ['coded', 'text', 'flag'],
        confidence: 0.65,
    },
]
