import type { FieldView } from './field-view'

/** Number of a dose as names write it; 0 is the one at birth. */
const PATTERNS: readonly (readonly [RegExp, (found: string) => number])[] = [
    [/(?:^| )(?:dose|dosis|rappel|booster|no|numero) ?(\d)(?= |$)/, Number],
    [/(?:^| )(\d)(?:st|nd|rd|th|er|ere|e|eme|re) (?:dose|dosis)/, Number],
    [/(?:^| )(?:birth dose|at birth|naissance|zero)(?= |$)/, () => 0],
    [/(?:^| )(?:first|premiere|primera) /, () => 1],
    [/(?:^| )(?:second|deuxieme|segunda) /, () => 2],
    [/(?:^| )(?:third|troisieme|tercera) /, () => 3],
    [/(?:^| )(?:fourth|quatrieme|cuarta) /, () => 4],
    [
        /[a-z)] (\d)(?= |$)(?! (?:ml|mg|year|month|week|an|mois|semaine))/,
        Number,
    ],
]

/** The dose that a plain text tells. */
export const doseIn = (plain: string): number | undefined => {
    for (const [pattern, toNumber] of PATTERNS) {
        const found = pattern.exec(plain)
        if (found) {
            return toNumber(found[1] ?? '')
        }
    }
    return undefined
}

/** The dose that a field records, where one of its names tells. */
export const doseOf = ({ names }: FieldView): number | undefined => {
    for (const { plain } of names) {
        const dose = doseIn(plain)
        if (dose !== undefined) {
            return dose
        }
    }
    return undefined
}
