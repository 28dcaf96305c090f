import {
    type Assignment,
    PREGNANCY_FIELDS,
} from '../../../mapping/edit/assignment'
import {
    RESULT_CONCEPTS,
    VITAL_CONCEPTS,
} from '../../../mapping/measure-mapping'
import type { ResultConcept, VitalConcept } from './concept-text'
import type { PersonPart, PregnancyPart } from './person-text'

/** What a field can be on the chart, before its details. */
export type AssignmentChoice =
    | { readonly section: 'person'; readonly as: PersonPart }
    | { readonly section: 'vitals'; readonly concept: VitalConcept }
    | { readonly section: 'results'; readonly concept: ResultConcept }
    | { readonly section: 'problems'; readonly kind: 'flag' | 'coded' }
    | {
          readonly section:
              'allergies' | 'medications' | 'immunizations' | 'left-out'
      }
    | { readonly section: 'pregnancy'; readonly as: PregnancyPart }

const detailOf = (choice: AssignmentChoice): string => {
    switch (choice.section) {
        case 'person':
        case 'pregnancy':
            return `.${choice.as}`
        case 'vitals':
        case 'results':
            return `.${choice.concept}`
        case 'problems':
            return `.${choice.kind}`
        default:
            return ''
    }
}

/** One text for a choice, such as `vitals.weight`. */
export const choiceKey = (choice: AssignmentChoice): string =>
    `${choice.section}${detailOf(choice)}`

/** The choice that an assignment is; undefined for what is said of a stage or program as a whole. */
export const choiceOf = (one: Assignment): AssignmentChoice | undefined => {
    switch (one.section) {
        case 'person':
            return { section: 'person', as: one.as }
        case 'vitals':
            return { section: 'vitals', concept: one.measure.concept }
        case 'results':
            return { section: 'results', concept: one.measure.concept }
        case 'problems':
            return one.item.kind === 'flag' || one.item.kind === 'coded'
                ? { section: 'problems', kind: one.item.kind }
                : undefined
        case 'pregnancy':
            return one.as === 'program' || one.as === 'contact-stage'
                ? undefined
                : { section: 'pregnancy', as: one.as }
        default:
            return { section: one.section }
    }
}

const PROBLEMS: readonly AssignmentChoice[] = [
    { section: 'problems', kind: 'flag' },
    { section: 'problems', kind: 'coded' },
]

/** In the order of the banner. */
export const PERSON_ORDER = [
    'givenName',
    'middleName',
    'familyName',
    'fullName',
    'sex',
    'birthDate',
    'birthDateEstimated',
    'identifier',
    'phone',
    'address',
    'photo',
    'death',
] as const

const ATTRIBUTE_CHOICES: readonly AssignmentChoice[] = [
    ...PERSON_ORDER.map((as) => ({ section: 'person' as const, as })),
    ...PROBLEMS,
    { section: 'left-out' },
]

const ELEMENT_CHOICES: readonly AssignmentChoice[] = [
    ...VITAL_CONCEPTS.map((concept) => ({
        section: 'vitals' as const,
        concept,
    })),
    ...RESULT_CONCEPTS.map((concept) => ({
        section: 'results' as const,
        concept,
    })),
    ...PROBLEMS,
    { section: 'allergies' },
    { section: 'medications' },
    { section: 'immunizations' },
    ...(['pregnant', ...PREGNANCY_FIELDS] as const).map((as) => ({
        section: 'pregnancy' as const,
        as,
    })),
    { section: 'person', as: 'death' },
    { section: 'left-out' },
]

/** Everything that an attribute, or a data element, can be. */
export const choicesOfKind = (
    kind: 'attribute' | 'element'
): readonly AssignmentChoice[] =>
    kind === 'attribute' ? ATTRIBUTE_CHOICES : ELEMENT_CHOICES
