import type { FieldView } from './field-view'
import { findPhrase } from './phrases'
import type { FieldSuggestion } from './suggestion'
import { list } from './words/list'

const SEX = list('sex, sexe, sexo')
const GENDER = list('gender, genre, genero')

const says = (view: FieldView, words: readonly string[]): boolean =>
    view.names.some(({ plain }) => findPhrase(plain, words) !== undefined)

/** "Gender" is the sex where nothing else is, and gender beside an attribute called sex. */
export const sexOrGender = (
    suggestions: readonly FieldSuggestion[],
    views: ReadonlyMap<string, FieldView>
): readonly FieldSuggestion[] => {
    const viewOf = ({ field }: FieldSuggestion) => views.get(field)
    const programsWithSex = suggestions
        .filter(({ kind }) => kind === 'sex')
        .flatMap((one) => viewOf(one) ?? [])
        .filter((view) => says(view, SEX))
        .flatMap(({ field }) => field.places.map(({ program }) => program))
    return suggestions.map((one) => {
        const view = viewOf(one)
        return one.kind === 'sex' &&
            view &&
            says(view, GENDER) &&
            !says(view, SEX) &&
            view.field.places.some(({ program }) =>
                programsWithSex.includes(program)
            )
            ? { ...one, kind: 'gender' as const }
            : one
    })
}
