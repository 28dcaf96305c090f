import * as v from 'valibot'

const DELETED =
    'was deleted on this server before: npm run demo:unload -- --purge removes what is deleted for good'

const TOO_MANY_LINES = 12

/** What the codes of an import report mean to whoever runs the command; others speak for themselves. */
const IN_WORDS: Readonly<Record<string, string>> = {
    E1000: 'belongs to an org unit that the user may not write to',
    E1007: 'has a value that does not fit its attribute',
    E1016: 'is enrolled already',
    E1064: 'has an identifier that belongs to somebody else',
    E1082: DELETED,
    E1113: DELETED,
    E1114: DELETED,
    E1125: 'has a value that is none of the options',
    E1302: 'has a value that does not fit its data element',
    E4017: DELETED,
    E4018: 'is there already under another uid',
}

const errorSchema = v.looseObject({
    message: v.optional(v.string(), ''),
    errorCode: v.optional(v.string(), ''),
    trackerType: v.optional(v.string()),
    mainKlass: v.optional(v.string()),
})
type Fault = v.InferOutput<typeof errorSchema>

const simpleName = (javaClass: string): string =>
    javaClass.slice(javaClass.lastIndexOf('.') + 1)

const subjectOf = ({ trackerType, mainKlass = '' }: Fault): string =>
    trackerType?.toLowerCase().replace('_', ' ') ?? simpleName(mainKlass)

const lineOf = (fault: Fault): string => {
    const said = IN_WORDS[fault.errorCode] ?? fault.message
    return `${subjectOf(fault)}: ${said} (${fault.errorCode})`
}

const errorsIn = (value: unknown): Fault[] => {
    if (Array.isArray(value)) {
        return value.flatMap(errorsIn)
    }
    if (typeof value !== 'object' || value === null) {
        return []
    }
    return Object.entries(value).flatMap(([key, below]) =>
        key === 'errorReports'
            ? v.parse(v.array(errorSchema), below)
            : errorsIn(below)
    )
}

/** What an import report of metadata or people refuses: a line for each reason, with its count. */
export const refusalLines = (report: unknown): string[] => {
    const counts = new Map<string, number>()
    for (const fault of errorsIn(report)) {
        const line = lineOf(fault)
        counts.set(line, (counts.get(line) ?? 0) + 1)
    }
    const lines = [...counts].map(([line, count]) => `  ${count} x ${line}`)
    const rest = lines.length - TOO_MANY_LINES
    return rest > 0
        ? [...lines.slice(0, TOO_MANY_LINES), `  and ${rest} reasons more`]
        : lines
}
