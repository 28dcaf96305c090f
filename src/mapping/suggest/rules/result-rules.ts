import type { Rule } from '../rule'
import { ANALYTE_WORDS } from '../words/analytes'
import { list } from '../words/list'

const NOT_A_RESULT = list(`
    date, reason*, raison*, ordered, required, requested, recommended, conducted, performed, done, offered, method, kit, reagent, counsel*, conseil*, treat*, traitement*, medic*, prophyla*,
    regimen, start*, initiat*, vaccin*, risk, risque, exposed, contact*, age, symptom*, sent, collected,
    requis, demande*, realise*, effectue*, specimen, sample, echantillon, enroll*, number of (test*|household*),
    counselling, therap*, drug, dose, site, available, eligible, not done, next, household, member*, linked, link,
    disclos*, pregnancy status, know*, screening (done|conducted), collection, laboratory name, lab name
`)

const RESULT_OPTIONS = list(`
    (hiv|rh|tb|rdt|igm|igg|test|strong*|weak*|hcv|hbv)? ?(positive?|positif|positivo|negative?|negatif|negativo) *, positive, negative, positif, negatif, positivo, negativo,
    (non )?reactive, (non )?reactif, inconclusive, indeterminate, indetermine*, invalid*, (not )?detected,
    detecte, non detecte, mtb *, rif *, normal *, abnormal *, anormal*, +, ++, +++, ++++, trace*,
    scanty, scanty *, 1 +, 2 +, 3 +, resistant, sensitive, susceptible, resistente, sensible,
    contaminated, hiv (positive|negative), pos, neg, undetectable, suppressed, suspected, no growth, mtb
`)

/** A number beside the name of an analyte, or answers that only a test can give. */
/** Words before or after the name of a test that make it its result. */
const TOLD = list(`
    result*, resultat*, resultado*, value, valeur, finding*, count, level, taux, status, statut, serostatus, outcome
`)

const NO_RESULT_SAID = list(`
    date, reason*, raison*, ordered, requested, performed, conducted, type, method, number of, counsel*, treatment, traitement,
    received, given, returned, communicated, rendu, disclos*, known, know*, diagnosis, diagnosed, vaccin*, household*, laboratory name, pregnancy, regimen,
    therapy, art status, prep, eligib*, enrolled, next, specimen, sample, prophyla*, medic*, drug*
`)

export const RESULT_RULES: readonly Rule[] = [
    {
        kind: 'result',
        options: list(
            'resistant*, resistente*, susceptible*, sensible*, sensitive*, sensivel'
        ),
        unless: list('date, reason*, type'),
        holds: ['coded'],
        confidence: 0.88,
    },
    {
        kind: 'result',
        says: list(`
            (positive|negative|positif|negatif|reactive) .. (test*|screen*|rdt|tdr|smear|frottis|depistage|culture|pcr|xpert),
            (test*|screen*|rdt|tdr|smear|depistage|culture|pcr|xpert) .. (positive|negative|positif|negatif|reactive)
        `),
        unless: list(
            'date, counsel*, conseil*, household, number, nombre, contact*, reason*, member*, partner, treat*, linked, since, know*, visit'
        ),
        holds: ['flag'],
        confidence: 0.75,
    },
    {
        kind: 'result',
        concept: 'viral-load',
        says: list(
            '(viral load|vl|charge virale|carga viral) .. (<*|>*|suppress*|undetect*|indetect*|supprim*|below|above), (suppress*|undetect*) .. (viral load|vl|charge virale)'
        ),
        unless: list(
            'date, reason*, eligib*, due, partner, pareja, partenaire, conjoint*'
        ),
        holds: ['flag', 'coded'],
        confidence: 0.85,
    },
    {
        kind: 'result',
        concept: 'tb-test',
        says: list(
            'susceptibility (summary|result), resistance (summary|result), drug susceptib* *, sensibilite aux *, resistance summary'
        ),
        unless: list('date, reason*, performed, specimen, comment'),
        holds: ['coded', 'text'],
        confidence: 0.75,
    },
    {
        kind: 'outcome',
        options: list(`
            died, dead, death, deces, decede*, recover*, gueri*, cured, discharged, transferred*, transfere*,
            lost to follow*, perdu* vue, alive, vivant*, defaulted, abandon*, treatment (completed|failed),
            not recovered, resolved, ltfu, stopped, absconded, fatal, muerto, fallec*, curado, recuperado
        `),
        unless: list(
            'treatment history, previous, (treatment|art|arv|tpt|prep|therapy|traitement) .. (status|statut), pregnan*, grossesse, delivery, accouchement, birth, naissance, newborn, baby, bebe, nouveau ne'
        ),
        holds: ['coded'],
        confidence: 0.85,
    },
    {
        kind: 'result',
        concept: 'malaria-test',
        says: list(
            'gametocyt*, plasmodi* .. (species|espece*), parasite species, species .. (plasmod*|malaria|parasit*), espece* plasmod*, parasit* .. identif*'
        ),
        unless: list('date, specify'),
        holds: ['coded', 'flag', 'text'],
        confidence: 0.8,
    },
    {
        kind: 'result',
        concept: 'urine',
        says: list(
            `urin* .. (positive|negative), urine culture .. (positive|negative)`
        ),
        holds: ['flag'],
        confidence: 0.8,
    },
    ...ANALYTE_WORDS.map(({ concept, says, unless = [] }): Rule => ({
        kind: 'result',
        concept,
        says,
        unless: [...NOT_A_RESULT, ...unless],
        holds: ['number'],
        confidence: 0.88,
    })),
    {
        kind: 'result',
        concept: 'haemoglobin',
        says: list('hb'),
        short: true,
        unless: NOT_A_RESULT,
        holds: ['number'],
        confidence: 0.85,
    },
    ...ANALYTE_WORDS.map(({ concept, says, unless = [] }): Rule => ({
        kind: 'result',
        concept,
        says,
        options: RESULT_OPTIONS,
        unless: [
            ...NOT_A_RESULT,
            ...unless,
            ...list('diagnosis, diagnosed, diagnoses'),
        ],
        holds: ['coded'],
        confidence: 0.9,
    })),
    ...ANALYTE_WORDS.map(({ concept, says, unless = [] }): Rule => ({
        kind: 'result',
        concept,
        says,
        also: TOLD,
        unless: [...NO_RESULT_SAID, ...unless],
        holds: ['coded', 'text', 'flag'],
        confidence: 0.85,
    })),
    {
        kind: 'result',
        says: list('result*, resultat*, resultado*, findings?, rdt positive'),
        unless: [
            ...NOT_A_RESULT,
            ...list(
                'exam*, treatment, delivery, pregnan*, communicated, returned, given, rendu'
            ),
        ],
        holds: ['number', 'coded', 'text'],
        confidence: 0.7,
    },
    ...ANALYTE_WORDS.filter(
        ({ concept }) => concept === 'ultrasound' || concept === 'blood-group'
    ).map(({ concept, says, unless = [] }): Rule => ({
        kind: 'result',
        concept,
        says,
        unless: [...NOT_A_RESULT, ...unless],
        holds: ['coded', 'text'],
        confidence: 0.85,
    })),
    {
        kind: 'result',
        options: RESULT_OPTIONS,
        says: list(
            'test*, culture*, smear*, frottis*, xpert, pcr, antigen*, serolog*, screening, depistage, rapid*, rx, x ray, xray, microscop*, lam, igra, tst, biops*, clade*, species, espece*, stain*'
        ),
        unless: [...NOT_A_RESULT, ...list('diagnos*, exam')],
        holds: ['coded'],
        confidence: 0.85,
    },
    {
        kind: 'result',
        options: list(
            'positive, negative, positif, negatif, reactive, non reactive, detected, not detected'
        ),
        unless: [...NOT_A_RESULT, ...list('diagnos*')],
        holds: ['coded'],
        confidence: 0.75,
    },
    ...ANALYTE_WORDS.map(({ concept, says, unless = [] }): Rule => ({
        kind: 'result',
        concept,
        says,
        short: true,
        unless: [
            ...NOT_A_RESULT,
            ...unless,
            ...list(
                'class*, categor*, severity, form, forme, stage, stade, program*, services?, site, focus, diagnos*, exam*, species, tests?, infection*, outcome*, screening, depistage'
            ),
        ],
        holds: ['coded'],
        confidence: 0.65,
    })),
]
