import { foldText } from '../../domain/fold-text'

/** Words that carry no meaning of their own in names of fields. */
const FILLERS = new Set([
    ...['of', 'the', 'de', 'du', 'des', 'la', 'le', 'les', 'del', 'el'],
    ...['los', 'las', 'do', 'da', 'dos', 'das'],
])

/** Names as the phrases see them: plain letters, numbers parted from the word before, no fillers. */
export const plainText = (text: string): string =>
    plain(text.replace(/[*|()[\]?]+/g, ' '))

const plain = (text: string): string =>
    foldText(text.replace(/([a-z]{3,})([A-Z][a-z])/g, '$1 $2'))
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
        .replace(/['’]s\b/g, '')
        .replace(/\b[ldnsj]['’]/g, '')
        .replace(/[^a-z0-9+%<>*|()[\]?]+/g, ' ')
        .replace(/([a-z]{2,})(\d+)\b/g, '$1 $2')
        .split(' ')
        .filter((word) => word !== '' && !FILLERS.has(word))
        .join(' ')

const PLURAL = '(?:s|es|x)?'

const sourceOf = (phrase: string): string =>
    phrase
        .split(/\s\.\.\s/)
        .map((part) => plain(part).replace(/\*/g, '[a-z0-9]*'))
        .map((part) => part.replace(/\(/g, '(?:').replace(/\+/g, '\\+'))
        .map((part) => (/[a-z]$/.test(part) ? part + PLURAL : part))
        .join(' (?:[^|]* )?')

const compiled = new WeakMap<readonly string[], RegExp>()

const patternOf = (phrases: readonly string[]): RegExp => {
    const known = compiled.get(phrases)
    const pattern =
        known ??
        new RegExp(`(?<![^ |])(?:${phrases.map(sourceOf).join('|')})(?![^ |])`)
    compiled.set(phrases, pattern)
    return pattern
}

/**
 * Finds the first of some phrases in a plain text. In a phrase `*` stands for any letters of a
 * word, ` .. ` for any words between, `(a|b)` for either; the last word may be in the plural.
 */
export const findPhrase = (
    text: string,
    phrases: readonly string[]
): string | undefined =>
    phrases.length === 0 ? undefined : patternOf(phrases).exec(text)?.[0]
