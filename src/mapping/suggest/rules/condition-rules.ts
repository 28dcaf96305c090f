import type { Rule } from '../rule'
import { OTHER_WORDS } from '../words/administrative'
import { SERVICE_WORDS, SOCIAL_WORDS } from '../words/care'
import { CONDITION_WORDS } from '../words/conditions'
import { list } from '../words/list'
import {
    CONDITION_PLACES,
    SYMPTOM_PLACES,
    SYMPTOM_WORDS,
} from '../words/symptoms'

const NO_CONDITION = list(`
    date, reason*, raison*, counsel*, conseil*, treat*, traitement*, test*, screen*, depist*, contact*, exposed, exposure,
    symptom*, sign*, partner, mother, household, confirm*, note, method*, status, statut, duration, duree, age, number*, nombre,
    registration, vaccin*, care, clinic, facility, ward, case, cas, investigation, notification, level, assessment, enquiry, enquete, insectic*, test, lamp, lam, lpa, dst, xpert, igra, x ray, xray, microscop*, culture, smear, pcr, prueba*, teste, deteccion, prevent*, mother has, knowledge, linked, classification, index, suspect*, visit, outcome
`)

/** Findings and complaints first where a section asks for them. */
const inPlaces: readonly Rule[] = [
    {
        kind: 'problem',
        says: list(`
            (physical|sexual|emotional|psychological|domestic|intimate partner|gender based) .. (violence|abuse), violence, ipv, gbv, vbg, violences? (sexuelle|physique|conjugale),
            assault*, agression*, injur*, blessure*, traumatisme*, fracture*, burn, burns, brulure*
        `),
        unless: list(`
            date, reason*, enquiry, enquete, first line, support, safety, counsel*, sign*, symptom*, substance, alcohol, drug*, screen*, risk*, mechanism, cause, type, place, lieu,
            urination, urinaire, urine, referr*, estomac, gastri*, road, gotten worse, past 6 months
        `),
        holds: ['flag', 'text'],
        confidence: 0.75,
    },
    {
        kind: 'symptom',
        section: SYMPTOM_PLACES,
        says: SYMPTOM_WORDS,
        outside: CONDITION_PLACES.filter((word) => !word.startsWith('diagnos')),
        holds: ['flag', 'coded', 'text'],
        confidence: 0.85,
    },
    {
        kind: 'problem',
        section: CONDITION_PLACES,
        says: CONDITION_WORDS,
        unless: [...NO_CONDITION, ...list('any, aucun*, no')],
        holds: ['flag'],
        confidence: 0.9,
    },
]

/** A risk is named by what it is the risk of. */
const risks: Rule = {
    kind: 'problem',
    says: list('risk*, risque*, riesgo, risco'),
    also: CONDITION_WORDS,
    unless: list(
        'counsel*, conseil*, date, smok*, tabac*, tobacco, alcohol, alcool, substance*, employ*, assess*, evaluation, score, education, sex*, exposure, exposition, travel, contact*'
    ),
    holds: ['flag'],
    confidence: 0.8,
}

/** Whoever is asked whether somebody had a disease names the disease. */
const former: Rule = {
    kind: 'problem',
    says: list(`
        history of, known, previous*, past, prior, ever had, diagnosed with, diagnosed as, suffers from, infected with,
        antecedent*, deja eu, atteint*, connu*, has .. been infected, living with, vivant avec, history
    `),
    also: CONDITION_WORDS,
    unless: list(
        'date, treat*, contact*, family, famil*, vaccin*, test*, screen*, partner, mother, household, exposure, medic*, drug, travel, arv, art, prep, any, insectic*, status, statut, unknown'
    ),
    holds: ['flag'],
    confidence: 0.8,
}

/** A complaint is a complication where complications and former diseases are asked. */
const formerComplaints: Rule = {
    kind: 'problem',
    section: list(`
        complication*, comorbid*, past (pregnancy|medical|obstetric*), medical history, antecedent*,
        underlying*
    `),
    says: SYMPTOM_WORDS,
    unless: [
        ...NO_CONDITION,
        ...list('any, aucun*, no, side effect*, present'),
    ],
    holds: ['flag'],
    confidence: 0.7,
}

const diagnoses: readonly Rule[] = [
    {
        kind: 'problem',
        says: list(`
            diagnos[ei]s, diagnostic*, diagnosed, diagnostiqu*, (primary|secondary|main|principal|final|provisional|clinical|discharge|admission) diagnos*,
            icd ?1?[01]*, cim ?1?[01]*, type (of )?(cancer|diabetes|complication*|infection), tumou?r type,
            (maladie|disease|condition|affection|pathologi*|enfermedad) .. (principale|name|nom)`),
        unless: list(`
            date, reason*, raison*, method*, methode*, test*, confirm*, place, facility, who, by, age, delay, since, year, annee, previous hiv, counsel*, no, consultation*, employ*,
            number, note, imaging, laborat*, basis, base, mode, time, type (of )?diagnos*, category, hospital, lieu, how, resultat, result*, circonstance*, plan, assess*, relation*, family
        `),
        holds: ['flag', 'coded', 'text'],
        confidence: 0.82,
    },
    {
        kind: 'problem',
        says: list(`
            comorbid*, co morbid*, chronic (disease|illness|condition)*, complication*, opportunistic infection*, infections? opportunistes?,
            underlying (condition|disease)*, medical (history|condition)*, antecedent*, past medical *
        `),
        unless: list(
            'date, any, no, none, number, year, since, family, plan, cause*, vaccin*'
        ),
        holds: ['coded', 'text'],
        confidence: 0.75,
    },
    {
        kind: 'problem',
        says: list(`
            site of (disease|tb), siege (maladie|tb)?, localisation (tb|maladie|tuberculose), (resistance|resistan*) (type|class*|profile|pattern|profil),
            type (of )?(tb|tuberculosis|malaria|diabetes|hypertension|cancer|epilepsy|stroke|leprosy), forme (clinique|tb|tuberculose|maladie), tb (type|form|site), anatomical site, disease (type|class*|classification|severity|stage),
            severity of (disease|illness|malaria), who (clinical )?stage, stade (clinique|oms), clinical stage, tumou?r (site|stage|morphology), morphology, histolog* (type|diagnosis), cancer (site|type|stage)
        `),
        unless: list(
            'date, reason*, age, specify, result*, comment*, previous visit, check*, key, rare, invalid'
        ),
        holds: ['coded'],
        confidence: 0.75,
    },
    {
        kind: 'problem',
        options: CONDITION_WORDS,
        unless: [
            ...NO_CONDITION,
            ...SOCIAL_WORDS,
            ...list(
                'cause*, reason*, outcome, vaccin*, relation*, type (of )?test, specimen, program*, service*'
            ),
        ],
        holds: ['coded'],
        confidence: 0.75,
    },
    {
        kind: 'problem',
        says: CONDITION_WORDS,
        unless: [
            ...NO_CONDITION,
            ...SYMPTOM_WORDS,
            ...SOCIAL_WORDS,
            ...SERVICE_WORDS,
            ...list('any, form, risk assess*, score, education, know*'),
        ],

        holds: ['flag'],
        confidence: 0.8,
    },
]

const others: readonly Rule[] = [
    {
        kind: 'problem',
        concept: 'coded',
        says: OTHER_WORDS,
        section: list(
            'complication*, comorbid*, co morbid*, underlying*, chronic*, medical history, past pregnancy, antecedent*'
        ),
        unless: list(
            'reason*, raison*, date, test*, treatment, method*, symptom*, substance*, tobacco, alcohol, counsel*, surger*, support, referral'
        ),
        holds: ['text'],
        confidence: 0.6,
    },
]

export const CONDITION_RULES: readonly Rule[] = [
    ...inPlaces,
    formerComplaints,
    former,
    risks,
    ...diagnoses,
    ...others,
]
