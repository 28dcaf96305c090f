import type { FieldView } from './field-view'
import { findPhrase } from './phrases'
import { ELEMENT_RULES } from './rules/element-rules'
import { VITAL_RULES } from './rules/vital-rules'
import { vaccineOf } from './vaccine-of'
import { firstSaying, inOwnOrOtherWords, type Verdict } from './verdict'
import { ANALYTE_WORDS } from './words/analytes'
import { CONDITION_WORDS } from './words/conditions'

const NOTHING: Verdict = {
    kind: 'administrative',
    concept: undefined,
    confidence: 0.3,
    reasons: [],
}

const sameWords = (a: string, b: string): boolean =>
    a.split(' ').sort().join(' ') === b.split(' ').sort().join(' ')

/** Words of tests: a box that bears the name of its own section says that the test was made. */
const TESTS = ANALYTE_WORDS.flatMap(({ says }) => says)

/** A box that has the name of another section opens it: the condition or test is asked there. */
const sectionOpener = (view: FieldView): Verdict | undefined => {
    const opened = view.sectionsBeside.find(
        ({ plain }) =>
            plain !== '' &&
            view.names.some((name) => sameWords(name.plain, plain))
    )
    const own = view.sections.find(({ plain }) =>
        view.names.some((name) => sameWords(name.plain, plain))
    )
    const isTest = own && firstSaying([own], TESTS) !== undefined
    const section = opened ?? (isTest ? own : undefined)
    return section && view.field.valueType === 'TRUE_ONLY'
        ? {
              kind: 'administrative',
              concept: undefined,
              confidence: 0.7,
              reasons: [{ found: 'section', words: section.raw }],
          }
        : undefined
}

/** What a test is of, where its method is named and its section or program says the rest. */
const analyteAround = (view: FieldView): string | undefined =>
    [
        ...view.names,
        ...view.options,
        ...view.sections,
        ...view.stages,
        ...view.programs,
    ]
        .map(
            ({ plain }) =>
                ANALYTE_WORDS.find(
                    ({ concept, says }) =>
                        concept !== undefined &&
                        concept !== 'other' &&
                        findPhrase(plain, says) !== undefined
                )?.concept
        )
        .find((concept) => concept !== undefined)

/** A germ in the name that is none of the concepts must not become the program's. */
const testOf = (view: FieldView): string => {
    const own = analyteAround({
        ...view,
        options: [],
        sections: [],
        stages: [],
        programs: [],
    })
    const isOfAnother = firstSaying(view.names, CONDITION_WORDS) !== undefined
    return own ?? (isOfAnother ? 'other' : (analyteAround(view) ?? 'other'))
}

/** A yes or no names the condition itself; any other value says which one it is. */
const conceptOf = (view: FieldView, verdict: Verdict): string | undefined => {
    switch (verdict.kind) {
        case 'problem':
            return view.holds === 'flag' ? 'flag' : 'coded'
        case 'immunization':
            return vaccineOf(view) ?? 'other'
        case 'result':
            return verdict.concept ?? testOf(view)
        default:
            return verdict.concept
    }
}

/** What a data element means; something administrative where nothing clinical is found. */
export const elementVerdict = (view: FieldView): Verdict => {
    const verdict =
        sectionOpener(view) ??
        inOwnOrOtherWords(view, ELEMENT_RULES, VITAL_RULES) ??
        NOTHING
    return { ...verdict, concept: conceptOf(view, verdict) }
}
