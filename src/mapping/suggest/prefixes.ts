import type { FieldFacts, MetadataFacts } from './metadata-facts'

/** "GEN - ", "TB-CS - ", "MAL-CS- ", "MPOX CS: ": an administrator's order, no clinical words. */
const PREFIX = /^([A-Z][A-Z0-9]*(?:[-_ ][A-Z0-9]+)*)\s?(?:-|–|:)\s+/

/** "ANC.B9. ", "ANC.End.17. ", "4.1) ", "12. ": the place in a questionnaire. */
const NUMBERING = /^(?:[A-Z]{2,}\.[A-Za-z0-9.]*\d*\.?|\d+(?:\.\d+)*[.)])\s+/

/** "Treatment: ": a heading that many fields share. */
const TOPIC = /^([^:]{2,40}):\s+(?=\S)/

/** "HIV_", "TB_CS_": the same in codes. */
const CODE_PREFIX = /^([A-Za-z]+)[_.\- ]+/

/** Below this an abbreviation in front may mean the thing itself, as in "BCG - date". */
const COMMON = 5

const commonOnes = (
    fields: readonly FieldFacts[],
    prefixesOf: (field: FieldFacts) => readonly (string | undefined)[]
): ReadonlySet<string> => {
    const counts = new Map<string, number>()
    for (const prefix of fields.flatMap((one) => [
        ...new Set(prefixesOf(one)),
    ])) {
        if (prefix !== undefined) {
            counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
        }
    }
    return new Set(
        [...counts].filter(([, n]) => n >= COMMON).map(([prefix]) => prefix)
    )
}

/** "PEP: Exposure" in the section "PEP" is asked as "Exposure". */
const withoutSection = (name: string, sections: readonly string[]): string => {
    const section = sections.find(
        (one) =>
            one !== '' &&
            name.toLowerCase().startsWith(one.toLowerCase()) &&
            /^\s?[:–-]\s/.test(name.slice(one.length))
    )
    return section === undefined
        ? name
        : name.slice(section.length).replace(/^\s?[:–-]\s+/, '')
}

const isCommon = (
    text: string,
    pattern: RegExp,
    common: ReadonlySet<string>
): boolean => common.has(pattern.exec(text)?.[1] ?? '')

export interface Stripped {
    /** Bare names of a field that stands in some sections. */
    readonly names: (
        names: readonly string[],
        sections: readonly string[]
    ) => readonly string[]
    readonly code: (code: string) => string
}

/** Takes away from names and codes what many fields of the metadata begin with. */
export const stripPrefixes = (facts: MetadataFacts): Stripped => {
    const fields = [...facts.fields.values()]
    const orders = commonOnes(fields, ({ names }) =>
        names.map((name) => PREFIX.exec(name)?.[1])
    )
    const withoutOrder = (name: string): string =>
        name.startsWith('GEN') || isCommon(name, PREFIX, orders)
            ? name.replace(PREFIX, '')
            : name
    const topics = commonOnes(fields, ({ names }) =>
        names.map((name) => TOPIC.exec(withoutOrder(name))?.[1])
    )
    const withoutTopic = (name: string): string =>
        isCommon(name, TOPIC, topics) ? name.replace(TOPIC, '') : name
    const bare = (name: string, sections: readonly string[]): string => {
        const plain = withoutOrder(name).replace(NUMBERING, '')
        return withoutTopic(withoutSection(plain, sections)) || name
    }
    const codes = commonOnes(fields, ({ code }) => [
        CODE_PREFIX.exec(code ?? '')?.[1],
    ])
    const abbreviated = new RegExp(
        `^(?:${[...orders].join('|') || '-'}) (?=\\w+ )`
    )
    return {
        // the first name is the one of the form; the others may carry the order without a dash
        names: (names, sections) =>
            names.map((name, index) =>
                bare(index > 0 ? name.replace(abbreviated, '') : name, sections)
            ),
        code: (code) =>
            isCommon(code, CODE_PREFIX, codes)
                ? code.replace(CODE_PREFIX, '')
                : code,
    }
}
