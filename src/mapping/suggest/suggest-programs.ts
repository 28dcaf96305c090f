import type { MetadataFacts, ProgramFacts } from './metadata-facts'
import { findPhrase, plainText } from './phrases'
import type { FieldSuggestion, ProgramSuggestion } from './suggestion'
import {
    CONDITION_PROGRAMS,
    NOT_A_PREGNANCY,
    NOT_THE_CONDITION,
    PREGNANCY_PROGRAM,
    SUSPECTED,
} from './words/programs'

type Kinds = ReadonlyMap<string, FieldSuggestion>

const says = (texts: readonly string[], phrases: readonly string[]) =>
    texts.find((text) => findPhrase(plainText(text), phrases) !== undefined)

const DATING = new Set<string | undefined>(['lmp', 'edd', 'gravida'])

const datesPregnancies = ({ stages }: ProgramFacts, kinds: Kinds): boolean =>
    stages
        .flatMap(({ fields }) => fields)
        .some((id) => {
            const one = kinds.get(id)
            return one?.kind === 'pregnancy' && DATING.has(one.concept)
        })

const pregnancyOf = (
    program: ProgramFacts,
    kinds: Kinds
): ProgramSuggestion | undefined => {
    const texts = [...program.names, program.description ?? '']
    const words = says(texts, PREGNANCY_PROGRAM)
    const isDated = datesPregnancies(program, kinds)
    return words !== undefined &&
        says(program.names, NOT_A_PREGNANCY) === undefined
        ? {
              program: program.id,
              means: 'pregnancy',
              name: program.names[0],
              whenCompleted: 'inactive',
              confidence: isDated ? 0.92 : 0.65,
              reasons: [{ found: 'name', words }],
          }
        : undefined
}

/** Among suspects being enrolled says little. */
const SUSPECT = 0.5

const conditionOf = (program: ProgramFacts): ProgramSuggestion | undefined => {
    const { id, names } = program
    if (says(names, NOT_THE_CONDITION) !== undefined) {
        return undefined
    }
    for (const one of CONDITION_PROGRAMS) {
        const english = says(names, one.says)
        const words = english ?? says(names, one.saysFr)
        const isLasting =
            one.whenCompleted === 'active' || one.name === 'Tuberculosis'
        const isSuspected = says(names, SUSPECTED) !== undefined && !isLasting
        if (words !== undefined) {
            return {
                program: id,
                means: 'condition',
                name: english === undefined ? one.nameFr : one.name,
                whenCompleted: one.whenCompleted,
                confidence: isSuspected ? SUSPECT : 0.85,
                reasons: [{ found: 'name', words }],
            }
        }
    }
    return undefined
}

/** Two conditions in one name: nobody is enrolled for both. */
const severalConditions = ({ names }: ProgramFacts): boolean =>
    CONDITION_PROGRAMS.filter(
        (one) => says([names[0]], [...one.says, ...one.saysFr]) !== undefined
    ).length > 1

/** What being enrolled in each program probably means. */
export const suggestPrograms = (
    { programs }: MetadataFacts,
    kinds: Kinds
): readonly ProgramSuggestion[] =>
    programs.flatMap(
        (program) =>
            pregnancyOf(program, kinds) ??
            (severalConditions(program) ? [] : (conditionOf(program) ?? []))
    )
