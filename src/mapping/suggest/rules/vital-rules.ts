import type { Rule } from '../rule'
import { list } from '../words/list'
import { NOT_A_READING, VITAL_WORDS } from '../words/vitals'

/** A number with the name of a measure is a measurement. */
const readings: readonly Rule[] = VITAL_WORDS.map(
    ({ concept, says, unless = [] }): Rule => ({
        kind: 'vital',
        concept,
        says,
        unless: [...NOT_A_READING, ...unless],
        holds: ['number'],
        confidence: concept === 'other' ? 0.8 : 0.95,
    })
)

/** Abbreviations mean a measure only among measures, and only as numbers. */
const abbreviated: readonly Rule[] = VITAL_WORDS.filter(
    ({ abbreviations }) => abbreviations
).map(({ concept, abbreviations = [], unless = [] }) => ({
    kind: 'vital',
    concept,
    says: abbreviations,
    short: true,
    unless: [...NOT_A_READING, ...unless],
    holds: ['number'],
    confidence: 0.8,
}))

/** Measures written as a text or judged in words: "BMI status", "MUAC colour". */
const inWords: readonly Rule[] = [
    {
        kind: 'vital',
        concept: 'muac',
        says: list('muac, perimetre brachial, mid upper arm'),
        holds: ['coded'],
        confidence: 0.75,
    },
    {
        kind: 'vital',
        concept: 'other',
        says: list(`
            bmi (status|category|class*), weight (status|category), categorie imc,
            z score, score z, nutrition* status, statut nutrition*, etat nutrition*,
            (weight|height|length) for (age|height|length), growth (status|pattern), apgar,
            blood pressure (category|class*|status), imc (statut|categorie), classification imc
        `),
        unless: list('reason, date, counsel*, problem*, edema, education'),
        holds: ['coded', 'text'],
        confidence: 0.7,
    },
    {
        kind: 'vital',
        concept: 'other',
        says: list(
            'blood pressure, bp, tension arterielle, ta, presion arterial'
        ),
        unless: list(
            'change, high, low, elevated, medic*, reason, cannot, not, taken, controlled, diagnos*, treat*'
        ),
        holds: ['text', 'number'],
        confidence: 0.75,
    },
    ...VITAL_WORDS.filter(({ concept }) => concept !== 'other').map(
        ({ concept, says, unless = [] }): Rule => ({
            kind: 'vital',
            concept,
            says,
            unless: [
                ...NOT_A_READING,
                ...unless,
                ...list(
                    'status, category, change, abnormal, specify, other, sign*, loss, type, method, result, note*'
                ),
            ],
            within: list(
                `vital*, constante*, measure*, mesure*, anthropo*, parametre*, triage, sinais vitais, signos vitales`
            ),
            holds: ['text'],
            confidence: 0.75,
        })
    ),
]

export const VITAL_RULES: readonly Rule[] = [
    ...readings,
    ...abbreviated,
    ...inWords,
]
