import type { FieldView, Holds, SeenText } from './field-view'
import { findPhrase } from './phrases'
import type { Rule } from './rule'
import type { FieldKind, Reason, ReasonSource } from './suggestion'
import { list } from './words/list'
import { UNKNOWN_WORDS } from './words/yes-no'

/** What a rule says of a field, and why. */
export interface Verdict {
    readonly kind: FieldKind
    readonly concept: string | undefined
    readonly confidence: number
    readonly reasons: readonly Reason[]
}

const found = new WeakMap<readonly string[], WeakMap<SeenText, boolean>>()

/** Whether a text says one of the phrases; names of sections and programs are asked again and again. */
const says = (text: SeenText, phrases: readonly string[]): boolean => {
    const known = found.get(phrases) ?? new WeakMap<SeenText, boolean>()
    found.set(phrases, known)
    const answer =
        known.get(text) ?? findPhrase(text.plain, phrases) !== undefined
    known.set(text, answer)
    return answer
}

export const firstSaying = (
    texts: readonly SeenText[],
    phrases: readonly string[]
): SeenText | undefined => texts.find((text) => says(text, phrases))

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
    const telling = options.filter((option) => !says(option, NOT_TELLING))
    const hits = telling.filter((option) => says(option, phrases))
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

/** By the field's own names, else by what it is called in other languages, else by its code, of which less can be told. */
export const inOwnOrOtherWords = (
    view: FieldView,
    rules: readonly Rule[],
    rulesOfCodes: readonly Rule[]
): Verdict | undefined => {
    const { names, translations, code } = view
    const by = (more: readonly SeenText[], factor: number, of = rules) =>
        more.length === 0
            ? undefined
            : doubted(
                  firstVerdict({ ...view, names: [...names, ...more] }, of),
                  factor
              )
    return (
        firstVerdict(view, rules) ??
        by(translations, IN_TRANSLATION) ??
        by(code ? [code] : [], IN_CODE, rulesOfCodes)
    )
}
