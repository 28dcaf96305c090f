import { list } from './list'

/** Concepts of a pregnancy and what they are called in English, French and in short. */
interface PregnancyWords {
    readonly concept: string
    readonly says: readonly string[]
    readonly unless?: readonly string[]
}

export const PREGNANCY_DATES: readonly PregnancyWords[] = [
    {
        concept: 'lmp',
        says: list(`
            lmp, lnmp, lmd, last (normal )?menstrua*, last .. period, ddr, dernieres?
            regles?, date regles?, dernieres? menstru*, fum, dum, fur, ultima
            (menstruac*|regla), 8665 2
        `),
    },
    {
        concept: 'edd',
        says: list(`
            edd, edc, edb, (expected|estimated|probable|likely) ..
            (delivery|birth|confinement|due),  date (accouchement
            )?(prevue|probable|presumee) .. accouchement, date prevue accouchement, dpa,
            dppa, terme prevu, fpp, dpp, fecha probable .. parto, est due date, expected
            date .. (delivery|birth), date probable accouchement, 11778 8, 11779 6
        `),
        unless: ['vacc*', 'visit', 'appointment', 'next'],
    },
    {
        concept: 'delivery-date',
        says: list(`
            delivery date, date .. delivery, date .. accouchement, childbirth date, date ..
            childbirth, date .. parto, date and time of (birth|delivery), date .. delivered,
            delivered on, date of birth (of )?(baby|child|newborn)
        `),
        unless: list(
            'vaccin*, prep, pep, arv, art, drug*, medic*, dispens*, kit, condom*, net, certificate, card, result*'
        ),
    },
]

export const PREGNANCY_WORDS: readonly PregnancyWords[] = [
    {
        concept: 'gravida',
        says: list(`
            gravida, gravidae, gravidity, gestite, geste, gravidite, gestas, number of pregnanc* ..
            (gravida|including), nombre .. grossesses, total number of pregnanc*, number of
            pregnanc*, gestaciones, 11996 6
        `),
        unless: [
            'previous',
            'past',
            'prior',
            'anterieur*',
            'nulligravid*',
            'test',
        ],
    },
    {
        concept: 'parity',
        says: list(`
            parity, parite, gravida para, gravidite parite, paridad, paridade, 11977 6, number of (deliveries|births),
            nombre accouchements
        `),
        unless: ['gravida', 'live births', 'still*'],
    },
    {
        concept: 'gestational-age',
        says: list(`
            gestation* age, ga, age gestation*, weeks? of (gestation|pregnancy), pregnancy
            weeks?, age (de )?(la )?grossesse, semaines? (amenorrhee|grossesse), edad
            gestacional, gestational wk*, (pregnancy )?gestation, idade gestacional, gest
            age, weeks pregnant, completed weeks .. pregnancy, weeks? gestation, duration of
            pregnancy, 11884 4, 11885 1, 18185 9, terme grossesse
        `),
        unless: list(`
            unknown, source, method, diabetes, hypertension, sac, known, trimest*, pre
            gestational, weight, number of gestations, first anc
        `),
    },
    {
        concept: 'delivery-mode',
        says: list(`
            (mode|type|method|manner) .. (delivery|birth|childbirth), delivery
            (mode|type|method), (mode|type|voie) .. accouchement, c(a)?esar[ei]*an*,
            cesarienne, forceps, vacuum (delivery|extraction), tipo .. parto,
            (spontaneous|normal|vaginal|assisted|instrumental) .. delivery, ventouse, via ..
            parto, svd, lscs, accouchement (par )?voie, breech delivery, vaginal birth,
            72149 8
        `),
        unless: [
            'number',
            'nombre',
            'previous',
            'history',
            'antecedent*',
            'plan*',
            'reason',
            'indication',
            'complication*',
            'date',
            'no of',
        ],
    },
    {
        concept: 'pregnant',
        says: list(`
            pregnancy status, pregnan[tc]y? (status|confirmed|confirmation), currently
            pregnant, (is|patient|client|woman|if) .. pregnant, pregnant, enceinte,
            grossesse (en cours|actuelle|confirmee), pregnancy, grossesse, statut grossesse,
            embarazada, embarazo, gravida actual, 82810 3, gestante
        `),
        unless: list(`
            multiple*, duree, contribu*, classification, annee, post ?partum, (previous|past|last|unwanted|planned|intended|ectopic|molar|multiple|wanted) ..
            pregnanc*, trimest*, outcome, stage, test, number, nombre, weeks, complication*,
            desire, want, intention*, beaten, prevent*, pregnanc*
            (loss|related|plan*|intention*|induced), age, when, during, partner, issue,
            risk, anterieur*, antecedent*, hypertension, diabet*, avoid*, since, reason,
            raison, source, date
        `),
    },
    {
        concept: 'other',
        says: list(`
            trimest*, live ?births?, naissances? vivant*, still ?births?, mort ne, morts
            nes, nes vivants, enfants? vivants?, living children, miscarriage*, abortion*,
            avortement*, fausses? couches?, pregnanc* (outcome|loss|result), issue ..
            grossesse, outcome .. (pregnancy|delivery|birth), (delivery|birth) outcome,
            place .. (birth|delivery), (birth|delivery) place, lieu ..
            (accouchement|naissance), attendant at birth, birth attend*, skilled attend*,
            attended by, birth (type|order|plan|interval), type .. naissance, number of
            (fetus*|foetus*|babies|infants|children born), nombre .. (foetus|bebes|enfants),
            antecedent* cesar*, previous (c section|caesar*|cesar*), uterine scar, uterus cicatriciel, singleton, twins?, jumeaux, jumeau, pluralit*, presentation, fetal
            (position|lie), breast ?feeding, breastfe*, allait*, lactat*, lactan*, post
            ?partum, postnatal, puerper*, pregnan* trimester, grossesse gemellaire,
            (previous|past|last|planned|unwanted|intended) .. pregnanc*, caesarean,
            cesareas, number of (c sections|c(a)?esar*), gravidity, induction of labou?r,
            labou?r (onset|duration|stage), duration of labou?r, duree .. travail, rupture
            of membranes, amniotic, liquor, meconium, placenta, delivered by, sex of
            (baby|newborn|infant|child), sexe .. (nouveau|bebe|enfant), planned
            (birth|delivery|place), preterm birth, fetal outcome, newborn status,
            engagement, presentation foetale, interpregnancy, rang .. naissance, anc
            visits?, cpn ?[0123456789], exclusive*
        `),
        unless: [
            'reason',
            'raison',
            'counsel*',
            'conseil*',
            'h[ae]*morrhag*',
            'depression',
            'family planning',
            'danger',
            'complaint',
            'clinical presentation',
            'date',
        ],
    },
]
