import { foldText } from '../../../domain/fold-text'
import type { FieldFacts } from '../../../mapping/suggest/metadata-facts'
import type { Choice } from '../form/form-fields'

/** More options than this are searched. */
export const MANY_CODES = 24

const labelOf = (code: string, name: string | undefined): string =>
    name === undefined || name === code ? code : `${name} (${code})`

/** The options of a field, by name and code. */
export const codeChoices = ({
    options = [],
}: Pick<FieldFacts, 'options'>): readonly Choice<string>[] =>
    options.map(({ code, names }) => ({
        value: code,
        label: labelOf(code, names[0]),
    }))

/** Those that are chosen, then as many of the ones searched for as can be looked over. */
export const choicesShown = (
    choices: readonly Choice<string>[],
    chosen: readonly string[],
    search: string
): readonly Choice<string>[] => {
    if (choices.length <= MANY_CODES) {
        return choices
    }
    const words = foldText(search).split(/\s+/).filter(Boolean)
    const isChosen = ({ value }: Choice<string>) => chosen.includes(value)
    const found = choices.filter(
        (choice) =>
            !isChosen(choice) &&
            words.every((word) => foldText(choice.label).includes(word))
    )
    return [...choices.filter(isChosen), ...found.slice(0, MANY_CODES)]
}
