import type { Rule } from '../rule'
import { list } from '../words/list'
import { PREGNANCY_DATES } from '../words/pregnancy'
import { VACCINATION_WORDS, VACCINE_WORDS } from '../words/vaccines'

const pregnancy: readonly Rule[] = PREGNANCY_DATES.map(
    ({ concept, says, unless = [] }): Rule => ({
        kind: 'pregnancy',
        concept,
        says,
        unless,
        holds: ['date'],
        confidence: 0.95,
    })
)

const dueDate: Rule = {
    kind: 'pregnancy',
    concept: 'edd',
    says: list('due date, terme'),
    within: list(
        'pregnan*, grossesse*, anc, cpn, antenatal, prenatal*, gestation*, obstet*, maternal, maternite'
    ),
    holds: ['date'],
    confidence: 0.85,
}

const NOT_THE_DOSE = list(`
    next, due, scheduled, appointment, expiry, expiration, peremption, prochain*, rendez vous,
    rdv, unlock*, override, batch, reconstitution, prevue, report*, received report,
    registration, certificate, notification, time, heure, hpv test, tb treatment, onset
`)

/** The date of a dose says that it was given. */
const doses: readonly Rule[] = [
    {
        kind: 'immunization',
        says: list(
            'bcg, penta ?[123], [bm]?opv ?[01234], vpo ?[01234], pcv ?[01234], rota ?[123], vat ?[12345], tt ?[12345], td ?[12345], hpv ?[12], var ?[12], rr ?[12], vpi ?[12], ipv ?[12]'
        ),
        unless: NOT_THE_DOSE,
        holds: ['date'],
        confidence: 0.85,
    },
    {
        kind: 'immunization',
        says: list(`
            (vaccin*|vacun*|vacin*|immuni*|toxoid*|booster) .., date .. (vaccin*|vacun*|vacin*|immuni*|vaccination),
            (vaccin*|immuni*|dose) .. date
        `),
        within: VACCINATION_WORDS,
        unless: NOT_THE_DOSE,
        holds: ['date'],
        confidence: 0.85,
    },
    {
        kind: 'immunization',
        says: list(
            'date .. (vaccin*|vacun*|vacin*|immuni*), (vaccin*|immuni*) .. date'
        ),
        unless: NOT_THE_DOSE,
        holds: ['date'],
        confidence: 0.85,
    },
    {
        kind: 'immunization',
        says: VACCINE_WORDS.flatMap(({ says }) => says),
        within: VACCINATION_WORDS,
        unless: NOT_THE_DOSE,
        holds: ['date'],
        confidence: 0.9,
    },
    {
        kind: 'immunization',
        says: VACCINE_WORDS.flatMap(({ disease = [] }) => disease),
        within: VACCINATION_WORDS,
        unless: NOT_THE_DOSE,
        holds: ['date'],
        confidence: 0.8,
    },
]

/** Every other date qualifies another field. */
export const DATE_RULES: readonly Rule[] = [
    {
        kind: 'outcome',
        says: list(
            'date .. death, death date, died, date (de )?(d )?dece*, fecha .. (muerte|fallec*), data .. (obito|morte), date of demise'
        ),
        holds: ['date'],
        confidence: 0.9,
    },
    ...pregnancy,
    dueDate,
    ...doses,
    { kind: 'date', holds: ['date'], confidence: 0.9 },
]
