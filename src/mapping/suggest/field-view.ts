import type { FieldFacts, MetadataFacts } from './metadata-facts'
import { findPhrase, plainText } from './phrases'
import { stripPrefixes } from './prefixes'
import { NO_WORDS, UNKNOWN_WORDS, YES_WORDS } from './words/yes-no'

/** What kind of value a field can hold. */
export type Holds = 'flag' | 'number' | 'date' | 'coded' | 'text' | 'thing'

/** A text of the metadata, and what the phrases see of it. */
export interface SeenText {
    readonly raw: string
    readonly plain: string
}

/** A field as the rules look at it. */
export interface FieldView {
    readonly field: FieldFacts
    readonly holds: Holds
    readonly names: readonly SeenText[]
    /** Its names in other languages than the server's. */
    readonly translations: readonly SeenText[]
    readonly code: SeenText | undefined
    readonly description: SeenText | undefined
    readonly sections: readonly SeenText[]
    /** The other sections of its stages. */
    readonly sectionsBeside: readonly SeenText[]
    readonly stages: readonly SeenText[]
    readonly programs: readonly SeenText[]
    readonly options: readonly SeenText[]
}

const NUMBERS = new Set([
    ...['NUMBER', 'INTEGER', 'INTEGER_POSITIVE', 'INTEGER_NEGATIVE'],
    ...['INTEGER_ZERO_OR_POSITIVE', 'PERCENTAGE', 'UNIT_INTERVAL'],
])
const DATES = new Set(['DATE', 'DATETIME', 'TIME', 'AGE'])
const TEXTS = new Set(['TEXT', 'LONG_TEXT', 'LETTER'])

const startsWith = (plain: string, words: readonly string[]): boolean => {
    const found = findPhrase(plain, words)
    return found !== undefined && plain.startsWith(found)
}

const NEARLY_ALL = 0.8

/** Yes, no and unknown, some of them perhaps with more: "Yes, on treatment". */
const isYesNo = (options: readonly SeenText[]): boolean => {
    const answers = options.filter(({ plain }) =>
        [YES_WORDS, NO_WORDS, UNKNOWN_WORDS].some((words) =>
            startsWith(plain, words)
        )
    )
    return (
        answers.length >= options.length * NEARLY_ALL &&
        options.some(({ plain }) => startsWith(plain, YES_WORDS))
    )
}

const holdsOf = (
    { valueType, optionSet }: FieldFacts,
    options: readonly SeenText[]
): Holds => {
    if (valueType === 'BOOLEAN' || valueType === 'TRUE_ONLY') {
        return 'flag'
    }
    if (optionSet !== undefined || valueType === 'MULTI_TEXT') {
        return isYesNo(options) ? 'flag' : 'coded'
    }
    if (NUMBERS.has(valueType)) {
        return 'number'
    }
    if (DATES.has(valueType)) {
        return 'date'
    }
    return TEXTS.has(valueType) ? 'text' : 'thing'
}

/** The same object for the same text, so that what was found in it is found once. */
const seenOnce = (): ((raw: string) => SeenText) => {
    const known = new Map<string, SeenText>()
    return (raw) => {
        const text = known.get(raw) ?? { raw, plain: plainText(raw) }
        known.set(raw, text)
        return text
    }
}

const stagesOf = ({ places }: FieldFacts): readonly string[] =>
    places.flatMap(({ stage }) => stage ?? [])

const sectionsOfStages = ({
    fields,
}: MetadataFacts): ReadonlyMap<string, readonly string[]> => {
    const sections = new Map<string, readonly string[]>()
    for (const { stage, section } of [...fields.values()].flatMap(
        ({ places }) => places
    )) {
        const known = sections.get(stage ?? '') ?? []
        sections.set(stage ?? '', [...new Set([...known, ...section])])
    }
    return sections
}

/** Makes the views of all fields; names of stages and programs are looked up once. */
export const viewFields = (
    facts: MetadataFacts
): ReadonlyMap<string, FieldView> => {
    const seen = seenOnce()
    const uniqueTexts = (texts: readonly string[]): readonly SeenText[] =>
        [...new Set(texts)].map(seen)
    const strip = stripPrefixes(facts)
    const programs = new Map(facts.programs.map(({ id, names }) => [id, names]))
    const stages = new Map(
        facts.programs.flatMap((program) =>
            program.stages.map(({ id, names }) => [id, names])
        )
    )
    const sectionsIn = sectionsOfStages(facts)
    const viewOf = (field: FieldFacts): FieldView => {
        const { names, places, code, description } = field
        const options = (field.options ?? []).map(({ names: all, code: raw }) =>
            seen(all[0] ?? raw)
        )
        const translations = field.translations ?? []
        const sections = places.flatMap(({ section }) => section)

        const own = names.filter((name) => !translations.includes(name))
        return {
            field,
            holds: holdsOf(field, options),
            names: uniqueTexts(strip.names(own, sections)),
            translations: uniqueTexts(strip.names(translations, sections)),
            code: code === undefined ? undefined : seen(strip.code(code)),
            description:
                description === undefined ? undefined : seen(description),
            sections: uniqueTexts(sections),
            sectionsBeside: uniqueTexts(
                stagesOf(field).flatMap((stage) => sectionsIn.get(stage) ?? [])
            ).filter(({ raw }) => !sections.includes(raw)),
            stages: uniqueTexts(
                places.flatMap(({ stage }) => stages.get(stage ?? '') ?? [])
            ),
            programs: uniqueTexts(
                places.flatMap(({ program }) => programs.get(program) ?? [])
            ),
            options,
        }
    }
    return new Map([...facts.fields].map(([id, field]) => [id, viewOf(field)]))
}
