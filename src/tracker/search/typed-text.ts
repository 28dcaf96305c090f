/** What a person typed to find somebody by, as the words and identifiers it may hold. */
export interface TypedText {
    readonly whole: string
    readonly nameWords: readonly string[]
    /** What may be an identifier: all of it, or a word with digits. */
    readonly identifiers: readonly string[]
    /** The forms in which it may stand as a phone number; none when it is no number. */
    readonly phones: readonly string[]
    readonly hasDigits: boolean
}

export const MIN_LETTERS = 2

const DIGIT = /\p{Nd}/u
const PHONE = /^\+?[\d\s()./-]{4,}$/
const MIN_IDENTIFIER = 4

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

/** Reads "SOW, Fatoumata" as "Sow Fatoumata": the chart itself writes names with a comma. */
const wordsOf = (whole: string): readonly string[] =>
    whole.split(/[\s,،;]+/u).filter(Boolean)

export const readTyped = (typed: string): TypedText => {
    const whole = typed.normalize('NFC').trim().replace(/\s+/gu, ' ')
    const words = wordsOf(whole)
    const withDigits = words.filter((word) => DIGIT.test(word))
    const letters = words.filter((word) => !DIGIT.test(word))
    return {
        whole,
        nameWords: letters.length > 0 ? letters : words,
        identifiers: unique([
            whole,
            ...withDigits.filter((word) => word.length >= MIN_IDENTIFIER),
        ]),
        phones: PHONE.test(whole)
            ? unique([whole, whole.replace(/[\s()./-]/g, '')])
            : [],
        hasDigits: withDigits.length > 0,
    }
}

export const isSearchable = ({ whole }: TypedText): boolean =>
    [...whole].length >= MIN_LETTERS
