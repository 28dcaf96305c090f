import type { Rule } from '../rule'
import {
    CLERICAL_WORDS,
    NONE_WORDS,
    NOT_DONE_WORDS,
    PAPER_WORDS,
    PROCESS_WORDS,
    REASON_WORDS,
} from '../words/administrative'
import { DRUG_WORDS, MEDICATION_WORDS, TREATMENT_WORDS } from '../words/drugs'
import { list } from '../words/list'
import { VACCINATION_WORDS, VACCINE_WORDS } from '../words/vaccines'

const vaccines = VACCINE_WORDS.flatMap(({ says }) => says)
const ALL_VACCINES = VACCINE_WORDS.flatMap(({ says, disease = [] }) => [
    ...says,
    ...disease,
])
const ofVaccines = [...VACCINATION_WORDS, ...vaccines]

/** Why something was not done: never the thing itself. */
export const REASON_RULES: readonly Rule[] = [
    {
        kind: 'outcome',
        says: list(
            'reason .. (closing|closure|exit|discharge|transfer), motif .. (sortie|cloture), raison .. (sortie|cloture)'
        ),
        confidence: 0.8,
    },
    {
        kind: 'immunization-reason',
        says: REASON_WORDS,
        within: VACCINATION_WORDS,
        holds: ['coded', 'text'],
        unless: list('override, show, unlock'),
        confidence: 0.85,
    },
    {
        kind: 'immunization-reason',
        says: list(
            `(reason*|raison*|motif*|why|pourquoi) .. (vaccin*|immuni*|dose*)`
        ),
        unless: list('override, show, unlock'),
        confidence: 0.9,
    },
    {
        kind: 'immunization-reason',
        says: NOT_DONE_WORDS,
        options: list(
            `stock*, refus*, contra*, absen*, other, autre*, sick, ill, malad*, postpon*, fear, peur`
        ),
        within: VACCINATION_WORDS,
        confidence: 0.9,
    },
    {
        kind: 'administrative',
        says: REASON_WORDS,
        unless: list('indication cesar*, indication for (c|caes*|ces*)*'),
        confidence: 0.85,
    },
    {
        kind: 'administrative',
        says: NOT_DONE_WORDS,
        confidence: 0.7,
    },
    {
        kind: 'administrative',
        says: NONE_WORDS,
        unless: [...list('allerg*, unknown status'), ...list('number')],
        outside: list('allerg*'),
        holds: ['flag', 'thing'],
        confidence: 0.75,
    },
]

/** Whether a test was ordered or done is not its result. */
export const PROCESS_RULES: readonly Rule[] = [
    {
        kind: 'administrative',
        says: PROCESS_WORDS,
        unless: [
            ...ofVaccines,
            ...DRUG_WORDS,
            ...MEDICATION_WORDS,
            ...TREATMENT_WORDS,
            ...list('positive, result*, resultat*, counsel*, diagnos*'),
        ],
        holds: ['flag', 'coded', 'text'],
        confidence: 0.8,
    },
    {
        kind: 'administrative',
        says: list(
            `(test|examen|screening|scan|exam|xray|x ray|echo*|depistage|laborator*|lab) .. (ordered|required|requested|recommended|needed|offered|available|conducted|performed|done|pending|accepted|demande*|realise*|effectue*|fait|faite|requis*|eligible)`
        ),
        holds: ['flag', 'coded'],
        confidence: 0.9,
    },
]

/** What is of no clinical kind whatever words stand beside it. */
export const PAPER_RULES: readonly Rule[] = [
    { kind: 'administrative', holds: ['thing'], confidence: 0.8 },
    {
        kind: 'administrative',
        says: PAPER_WORDS,
        unless: list(
            'result*, resultat*, tenderness, soreness, redness, pain, swelling'
        ),
        holds: ['text', 'coded', 'flag', 'number'],
        confidence: 0.85,
    },
]

/** Places, people, numbers of papers and of things. */
export const CLERICAL_RULES: readonly Rule[] = [
    {
        kind: 'administrative',
        says: CLERICAL_WORDS,
        unless: [
            ...ALL_VACCINES.filter((word) => word.length < 3),
            ...list(
                'result*, resultat*, vaccine name, name (of )?vaccine, nom vaccin, name (of )?(drug|medic*|regimen), nom (medic*|molecule)'
            ),
            ...list(
                'diagnos*, hospital acquired, abuse, violence, group (b )?strep*, blood group, groupe sanguin'
            ),
        ],
        holds: ['text', 'coded', 'flag', 'number'],
        confidence: 0.75,
    },
]
