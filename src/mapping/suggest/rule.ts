import type { FieldView, Holds, SeenText } from './field-view'
import { findPhrase } from './phrases'
import { list } from './words/list'
import { UNKNOWN_WORDS } from './words/yes-no'
import type { FieldKind, Reason, ReasonSource } from './suggestion'

/** One thing that people of the field know: fields that look like this mean that. */
export interface Rule<K extends FieldKind = FieldKind> {
    readonly kind: K
    readonly concept?: string
    /** The field's names or code say one of these. */
    readonly says?: readonly string[]
    /** The same name or another says one of these too. */
    readonly also?: readonly string[]
    /** Only names of up to three words count: what is said would mean something else in a sentence. */
    readonly short?: boolean
    /** Its form section says one of these; its stage, where it stands in no section. */
    readonly section?: readonly string[]
    /** None of its names says any of these. */
    readonly unless?: readonly string[]
    /** Its form section or stage says one of these. */
    readonly within?: readonly string[]
    /** Neither section nor stage says any of these. */
    readonly outside?: readonly string[]
    /** Its program says one of these. */
    readonly program?: readonly string[]
    /** At least half of its options say one of these. */
    readonly options?: readonly string[]
    /** The description says one of these. */
    readonly described?: readonly string[]
    readonly holds?: readonly Holds[]
    readonly confidence: number
}

export interface Verdict {
    readonly kind: FieldKind
    readonly concept: string | undefined
    readonly confidence: number
    readonly reasons: readonly Reason[]
}

export const firstSaying = (
    texts: readonly SeenText[],
    phrases: readonly string[]
): SeenText | undefined =>
    texts.find(({ plain }) => findPhrase(plain, phrases) !== undefined)

const MOST = 0.5

/** Options of any list. */
const NOT_TELLING = [
    ...UNKNOWN_WORDS,
    ...list('other, others, autre, autres, otro'),
]

/** The options that say one of the phrases, where at least half of them do. */
const mostSaying = (
    options: readonly SeenText[],
    phrases: readonly string[]
): string | undefined => {
    const telling = options.filter(
        ({ plain }) => findPhrase(plain, NOT_TELLING) === undefined
    )
    const hits = telling.filter(
        ({ plain }) => findPhrase(plain, phrases) !== undefined
    )
    return hits.length > 0 && hits.length >= telling.length * MOST
        ? hits
              .slice(0, 3)
              .map(({ raw }) => raw)
              .join(', ')
        : undefined
}

type Found = Reason | 'does not matter' | undefined

const reason = (
    found: ReasonSource,
    words: string | undefined
): Reason | undefined => (words === undefined ? undefined : { found, words })

const isShort = ({ plain }: SeenText): boolean => plain.split(' ').length <= 3

const saidBy = (
    view: FieldView,
    phrases: readonly string[],
    short = false
): Found => {
    const texts = short ? view.names.filter(isShort) : view.names
    const words = firstSaying(texts, phrases)
    return words && reason(words === view.code ? 'code' : 'name', words.raw)
}

const placedIn = (view: FieldView, phrases: readonly string[]): Found => {
    const section = firstSaying(view.sections, phrases)
    return section
        ? reason('section', section.raw)
        : reason('stage', firstSaying(view.stages, phrases)?.raw)
}

const sectionOf = (view: FieldView): readonly SeenText[] =>
    view.sections.length > 0 ? view.sections : view.stages

const inSection = (view: FieldView, phrases: readonly string[]): Found =>
    reason(
        view.sections.length > 0 ? 'section' : 'stage',
        firstSaying(sectionOf(view), phrases)?.raw
    )

const held = (view: FieldView, holds: readonly Holds[]): Found =>
    holds.includes(view.holds)
        ? { found: 'value-type', words: view.field.valueType }
        : undefined

const isExcluded = (view: FieldView, { unless, outside }: Rule): boolean =>
    firstSaying(view.names, unless ?? []) !== undefined ||
    firstSaying(sectionOf(view), outside ?? []) !== undefined

/** What of the field fits the rule, condition by condition; undefined where one does not. */
const findings = (view: FieldView, rule: Rule): readonly Found[] => {
    const { says, also, within, section, program } = rule
    const { options, described, holds } = rule
    const anyway = 'does not matter'
    return [
        says ? saidBy(view, says, rule.short) : anyway,
        also ? saidBy(view, also) : anyway,
        within ? placedIn(view, within) : anyway,
        section ? inSection(view, section) : anyway,
        program
            ? reason('program', firstSaying(view.programs, program)?.raw)
            : anyway,
        options ? reason('options', mostSaying(view.options, options)) : anyway,
        described
            ? reason(
                  'description',
                  view.description &&
                      firstSaying([view.description], described)?.raw
              )
            : anyway,
        holds ? held(view, holds) : anyway,
    ]
}

const applies = (view: FieldView, rule: Rule): Verdict | undefined => {
    if (rule.holds && !rule.holds.includes(view.holds)) {
        return undefined
    }
    const found = findings(view, rule)
    return found.includes(undefined) || isExcluded(view, rule)
        ? undefined
        : {
              kind: rule.kind,
              concept: rule.concept,
              confidence: rule.confidence,
              reasons: found.filter(
                  (one): one is Reason => typeof one === 'object'
              ),
          }
}

/** The first rule that fits says what a field is: rules stand from the surest to the vaguest. */
export const firstVerdict = (
    view: FieldView,
    rules: readonly Rule[]
): Verdict | undefined => {
    for (const rule of rules) {
        const verdict = applies(view, rule)
        if (verdict) {
            return verdict
        }
    }
    return undefined
}

/** Less is believed of what somebody else wrote, or wrote for machines. */
const IN_TRANSLATION = 0.9
const IN_CODE = 0.8

const doubted = (
    verdict: Verdict | undefined,
    factor: number
): Verdict | undefined =>
    verdict && { ...verdict, confidence: verdict.confidence * factor }

/** By the field's own names, else by what it is called in other languages, else by its code. */
export const inOwnOrOtherWords = (
    view: FieldView,
    rules: readonly Rule[]
): Verdict | undefined => {
    const { names, translations, code } = view
    const by = (more: readonly SeenText[], factor: number) =>
        more.length === 0
            ? undefined
            : doubted(
                  firstVerdict({ ...view, names: [...names, ...more] }, rules),
                  factor
              )
    return (
        firstVerdict(view, rules) ??
        by(translations, IN_TRANSLATION) ??
        by(code ? [code] : [], IN_CODE)
    )
}
