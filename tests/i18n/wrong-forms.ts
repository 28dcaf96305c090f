import type { PoEntry } from './read-po'

export interface Spoken {
    readonly language: string
    /** The numbers that the language tells apart, in the order of a file's plural forms. */
    readonly categories: readonly string[]
}

const placeholdersOf = (text: string) =>
    [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort()

// Arabic says one and two by the noun itself
const saysNumberByNoun = ({ language, categories }: Spoken, index: number) =>
    language === 'ar' && ['one', 'two'].includes(categories[index] ?? '')

/** The forms that lose a value of the English text, or name one that it does not have. */
export const wrongForms = (
    { id, forms, isPlural }: PoEntry,
    spoken: Spoken
): string[] =>
    forms.filter((form, index) => {
        const found = placeholdersOf(form)
        const isSpoken = isPlural && saysNumberByNoun(spoken, index)
        const expected = placeholdersOf(id).filter(
            (name) => found.includes(name) || !isSpoken || name !== '{{count}}'
        )
        return found.join() !== expected.join()
    })
