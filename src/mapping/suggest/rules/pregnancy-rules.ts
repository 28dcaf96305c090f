import type { Holds } from '../field-view'
import type { Rule } from '../rule'
import { list } from '../words/list'
import { PREGNANCY_WORDS } from '../words/pregnancy'

/** What each concept of a pregnancy can be written as. */
const HOLDS: Readonly<Record<string, readonly Holds[]>> = {
    gravida: ['number', 'coded'],
    parity: ['number', 'coded', 'text'],
    'gestational-age': ['number', 'coded'],
    'delivery-mode': ['coded', 'text', 'flag'],
    pregnant: ['flag', 'coded'],
    other: ['number', 'coded', 'flag', 'text'],
}

const NOT_HERS = list(`
    reason*, raison*, partner, spouse, mother of, specify reason, counsel*, conseil*, kit, test,
    fetal death cause, breast (exam|cancer|lump|milk bank), side effects, danger, treatment, traitement
`)

const tests: Rule = {
    kind: 'result',
    concept: 'other',
    says: list(
        'pregnancy test (result)?, test .. grossesse, hcg, prueba .. embarazo, teste .. gravidez'
    ),
    unless: list(
        'date, done, ordered, reason, conducted, performed, fait, realise'
    ),
    holds: ['coded', 'flag'],
    confidence: 0.85,
}

const told: readonly Rule[] = PREGNANCY_WORDS.map(
    ({ concept, says, unless = [] }): Rule => ({
        kind: 'pregnancy',
        concept,
        says,
        unless: [...NOT_HERS, ...unless],
        holds: HOLDS[concept] ?? ['number', 'coded', 'flag'],
        confidence: concept === 'other' ? 0.75 : 0.92,
    })
)

export const PREGNANCY_RULES: readonly Rule[] = [
    tests,
    {
        kind: 'pregnancy',
        concept: 'parity',
        says: ['para'],
        short: true,
        unless: list('number of, para el, para la'),
        holds: ['number'],
        confidence: 0.8,
    },
    ...told.filter(({ concept }) => concept !== 'other'),
]

/** What else is asked of a pregnancy: after diseases and results, which share its words. */
export const OTHER_PREGNANCY_RULES = told.filter(
    ({ concept }) => concept === 'other'
)
