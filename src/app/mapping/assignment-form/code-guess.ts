import { foldText } from '../../../domain/fold-text'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'

/** Words that options use, folded; English, French, Spanish and Portuguese. */
const WORDS = {
    yes: /^(yes|y|oui|si|sim|true|1)$/,
    no: /^(no|n|non|nao|false|0)$/,
    female: /^(f|female|woman|girl|femme|fille|feminin|mujer|femenino|feminino|mulher)$/,
    male: /^(m|male|man|boy|homme|garcon|masculin|hombre|masculino|homem)$/,
    dead: /^(dead|died|death|deceased|decede|decedee|deces|mort|morte|muerto|fallecido|obito|falecido)\b/,
    none: /^(none|no known|nil|nothing|aucun|aucune|ninguno|ninguna|nenhum|nenhuma)\b/,
    abnormal:
        /^(positive|pos|reactive|abnormal|detected|positif|positive|reactif|anormal|positivo|reactivo|reagente)$/,
} as const

export type CodeMeaning = keyof typeof WORDS

const ofYesNo: Partial<Record<CodeMeaning, readonly string[]>> = {
    yes: ['true'],
    no: ['false'],
}

/**
 * The codes of a field whose code or name says a thing plainly. A guess to start a form with: whoever
 * fills it sees and confirms it.
 */
export const guessCodes = (
    field: FieldFacts,
    meaning: CodeMeaning
): string[] => {
    const { options } = field
    if (!options) {
        return [...(ofYesNo[meaning] ?? [])]
    }
    const says = (text: string) => WORDS[meaning].test(foldText(text).trim())
    return options
        .filter(({ code, names }) => says(code) || names.some(says))
        .map(({ code }) => code)
}

/** Whether a field is answered by yes or no, as a yes/no field or by its options. */
export const isYesNo = (field: FieldFacts): boolean =>
    field.options
        ? guessCodes(field, 'yes').length > 0 &&
          guessCodes(field, 'no').length > 0
        : field.valueType === 'BOOLEAN' || field.valueType === 'TRUE_ONLY'
