import type { Rule } from '../rule'
import { list } from '../words/list'
import { VACCINATION_WORDS, VACCINE_WORDS } from '../words/vaccines'

const vaccines = VACCINE_WORDS.flatMap(({ says }) => says)
const diseases = VACCINE_WORDS.flatMap(({ disease = [] }) => disease)

const DOSE_NUMBER = list(
    '0, 1, 2, 3, 4, 5, first, second, third, booster, rappel, dose'
)

const NO_DOSE = list(`
    reason*, raison*, motif*, not (given|administered|received), refus*, counsel*, conseil*, adverse,
    aefi, mapi, esavi, reaction*, side effect*, allerg*, anaphyla*, eligib*, contraindic*,
    scar, cicatrice, due, next, schedule, unlock*, override, show, confirm*, diagnos*, status hiv,
    test*, result*, crvs, certificat*, registration, stock*, supply, rash, infect*, symptom*, required, requis, last dose, derniere dose, causality, level, approval, willing*, interest*, agree*, plan*, strategy, session, who (gave|vaccinat*)
`)

export const IMMUNIZATION_RULES: readonly Rule[] = [
    {
        kind: 'immunization',
        says: vaccines,
        within: VACCINATION_WORDS,
        unless: NO_DOSE,
        holds: ['flag', 'number', 'coded'],
        confidence: 0.93,
    },
    {
        kind: 'immunization',
        says: diseases,
        within: VACCINATION_WORDS,
        unless: NO_DOSE,
        holds: ['flag', 'number', 'coded'],
        confidence: 0.85,
    },
    {
        kind: 'immunization',
        says: list(`
            (vaccin*|vacun*|vacin*|immuni*) (given|received|administered|history|status|complete*|up to date|doses?|name|type|brand|product|administre*|recu*|recibid*),
            (received|given|administered|recu*|name|type|brand|statut|nom|doses?|number of doses|dose number|status|estado|marca|tipo) .. (vaccin*|vacun*|vacin*|immuni*|toxoid*),
            (fully|partially|completely) (vaccinated|immuni*), (has|had|ever|been|did) .. (vaccinated|vaccin*|immuni*), completement vaccine,
            (vaccin*|vacun*|immuni*) .. (0|1|2|3|4|5|dose|doses|booster|rappel|first|second), (first|second|third|1st|2nd|3rd|booster) dose, vaccinated, vaccinee?,
            vaccine, vaccin, vacuna, vaccination contre *, vaccin* against *
        `),
        unless: [
            ...NO_DOSE,
            ...list(
                'place, lieu, site, card, carte, age, time, weeks, mother vaccin, other vaccin* antigen'
            ),
        ],
        holds: ['flag', 'number', 'coded', 'text'],
        confidence: 0.8,
    },
    {
        kind: 'immunization',
        says: vaccines.filter((word) => word.length > 1),
        also: DOSE_NUMBER,
        unless: NO_DOSE,
        program: VACCINATION_WORDS,
        holds: ['flag', 'number'],
        confidence: 0.85,
    },
    {
        kind: 'immunization',
        says: vaccines.filter((word) => word.length > 3),
        also: list(
            'dose, doses, birth dose, booster, rappel, given, administered, administre*, vaccine*, vaccin*'
        ),
        unless: [...NO_DOSE, ...list('hpv (dna|type)')],
        holds: ['flag', 'number'],
        confidence: 0.75,
    },
    {
        kind: 'immunization',
        says: list(
            'bcg, penta*, opv*, vpo*, pcv*, rotavirus, tetanus toxoid, ttcv, vat, td ?[12345], tt ?[12345]'
        ),
        unless: [...NO_DOSE, ...list('scar')],
        holds: ['flag'],
        confidence: 0.8,
    },
    {
        kind: 'immunization',
        says: list(
            'dose number, numero dose, number of doses?, nombre doses?, dose, booster, dosis'
        ),
        within: VACCINATION_WORDS,
        unless: [...NO_DOSE, ...list('ml, time, previous reaction, volume')],
        holds: ['number', 'coded'],
        confidence: 0.7,
    },
]
