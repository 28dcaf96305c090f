import { valueOf } from '../../domain/fact'
import { foldText } from '../../domain/fold-text'
import type { FoundPerson } from './found-person'

const nameOf = ({ patient }: FoundPerson): string => {
    const name = valueOf(patient.name)
    return name
        ? [name.family, name.given, name.middle, name.full]
              .filter(Boolean)
              .join(' ')
        : ''
}

const wordsHeld = (person: FoundPerson, words: readonly string[]): number => {
    const name = foldText(nameOf(person))
    return words.filter((word) => name.includes(foldText(word))).length
}

const birthDayOf = ({ patient }: FoundPerson): string =>
    valueOf(patient.birthDate)?.date ?? ''

/** Who has the identifier first, then who has most of the words in the name, then by name. */
export const rankFound = (
    people: readonly FoundPerson[],
    words: readonly string[]
): readonly FoundPerson[] =>
    [...people].sort(
        (a, b) =>
            Number(b.hasIdentifier) - Number(a.hasIdentifier) ||
            wordsHeld(b, words) - wordsHeld(a, words) ||
            nameOf(a).localeCompare(nameOf(b)) ||
            birthDayOf(a).localeCompare(birthDayOf(b)) ||
            a.patient.id.localeCompare(b.patient.id)
    )
