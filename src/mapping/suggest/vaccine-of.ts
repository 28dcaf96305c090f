import type { FieldView, SeenText } from './field-view'
import { findPhrase } from './phrases'
import { VACCINE_WORDS } from './words/vaccines'

/** Each text in full before the next one: the form name says best what is given. */
const vaccineIn = (
    texts: readonly SeenText[],
    isAmongVaccines: boolean
): string | undefined => {
    for (const { plain } of texts) {
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

/** The vaccine of a dose: by its names, else its section, options or program. */
export const vaccineOf = (view: FieldView): string | undefined =>
    vaccineIn(view.names, false) ??
    vaccineIn(view.names, true) ??
    vaccineIn(view.sections, true) ??
    vaccineIn(view.programs, true)

/** Name of a vaccine as charts write it. */
export const vaccineName = (vaccine: string): string =>
    VACCINE_WORDS.find((one) => one.vaccine === vaccine)?.name ?? vaccine
