import type { FieldView } from './field-view'
import { findPhrase } from './phrases'
import { VACCINE_WORDS } from './words/vaccines'

/** Each text in full before the next one: the form name says best what is given. */
const vaccineIn = (
    texts: readonly string[],
    isAmongVaccines: boolean
): string | undefined => {
    for (const plain of texts) {
        const found = VACCINE_WORDS.find(
            ({ says, disease = [] }) =>
                findPhrase(plain, says) !== undefined ||
                (isAmongVaccines && findPhrase(plain, disease) !== undefined)
        )
        if (found) {
            return found.vaccine
        }
    }
    return undefined
}

/** The vaccine that plain texts name, where it is clear that they name one. */
export const vaccineNamed = (texts: readonly string[]): string | undefined =>
    vaccineIn(texts, false) ?? vaccineIn(texts, true)

/** Options that name one vaccine only, or several of which the value tells the one. */
const ofOptions = (options: readonly string[]): string | undefined => {
    const named = new Set(
        options.flatMap((option) => vaccineNamed([option]) ?? [])
    )
    return named.size > 1 ? 'other' : [...named][0]
}

/** The vaccine of a dose: by its names, else its section, options or program. */
export const vaccineOf = (view: FieldView): string | undefined => {
    const plain = (texts: FieldView['names']) => texts.map((one) => one.plain)
    return (
        vaccineNamed(plain(view.names)) ??
        ofOptions(plain(view.options)) ??
        vaccineIn(plain(view.sections), true) ??
        vaccineIn(plain(view.programs), true)
    )
}

/** Name of a vaccine as charts write it. */
export const vaccineName = (vaccine: string): string =>
    VACCINE_WORDS.find((one) => one.vaccine === vaccine)?.name ?? vaccine
