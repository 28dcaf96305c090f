import type { ClinicalEvent } from '../../domain/clinical-event'
import type { ProblemStatus } from '../../domain/problem'
import type { ValueContent } from '../../domain/recorded-value'
import { codesOf, wordsOf } from '../../domain/value-text'
import type { ProblemMappingOf } from '../../mapping/problem-mapping'
import {
    type ProblemEntry,
    type ProblemReadings,
    sourceOf,
    statusInEvent,
} from './problem-entry'
import { valuesOfSource } from './sourced-values'

/** The mapping's own code names a condition wherever it stands. */
export const keyOf = (code: string | undefined, name: string): string =>
    code ? `code ${code}` : `name ${name.toLowerCase()}`

const ICD_10 = /^[A-Z]\d{2}(\.?\d+)?$/

/** An option's code: 1 or OTHER means something else in each option set, an ICD code does not. */
const keyOfOption = (code: string | undefined, name: string): string =>
    code === undefined || ICD_10.test(code)
        ? keyOf(code, name)
        : keyOf(undefined, `${name} ${code}`)

/** A condition that was only ever denied is no problem; once affirmed, the newest answer is its status. */
export const flagEntries = (
    mapping: ProblemMappingOf<'flag'>,
    read: ProblemReadings
): readonly ProblemEntry[] => {
    const values = valuesOfSource(mapping.source, read.attributes, read.events)
    const statusOf = (codes: readonly string[]): ProblemStatus => {
        if (codes.some((code) => mapping.yesCodes.includes(code))) {
            return 'active'
        }
        return codes.some((code) => mapping.noCodes.includes(code))
            ? 'inactive'
            : 'unknown'
    }
    const entries = values.map(({ content, event }) => ({
        key: keyOf(mapping.code, mapping.name),
        name: mapping.name,
        code: mapping.code,
        status: statusOf(codesOf(content)),
        statusDetail: undefined,
        onset: undefined,
        source: sourceOf(event ? 'flag' : 'attribute', event),
    }))
    const affirmed = entries.filter(({ status }) => status === 'active')
    const newest = entries[0]
    if (affirmed.length > 0 && newest && newest.status !== 'active') {
        return [newest, ...affirmed]
    }
    if (affirmed.length > 0) {
        return affirmed
    }
    return newest?.status === 'unknown' ? [newest] : []
}

/** Each condition that the value names is an entry of its own. */
export const codedEntries = (
    mapping: ProblemMappingOf<'coded'>,
    read: ProblemReadings
): readonly ProblemEntry[] =>
    valuesOfSource(mapping.source, read.attributes, read.events).flatMap(
        ({ content, event }) => {
            const said = event && statusInEvent(event, mapping.statusElement)
            const codes = codesOf(content)
            return wordsOf(content).flatMap((name, index) => {
                const value = codes[index]
                const isCoded =
                    content.kind === 'option' || content.kind === 'options'
                const code = isCoded ? value : undefined
                return said?.status === 'error' ||
                    mapping.noneCodes.includes(value ?? '')
                    ? []
                    : [
                          {
                              key: keyOfOption(code, name),
                              name,
                              code,
                              status: said?.status ?? mapping.status,
                              statusDetail: said?.detail,
                              onset: undefined,
                              source: sourceOf(
                                  event ? 'coded' : 'attribute',
                                  event
                              ),
                          },
                      ]
            })
        }
    )

const contentOf = (event: ClinicalEvent, element: string | undefined) =>
    event.values.find(({ field }) => field === element)?.content

/** What an element for codes holds may be a word or a mere number: such a code joins nothing. */
const CLINICAL_CODE = /^(?=.*\d)[A-Z0-9][A-Z0-9.&/-]{2,}$/i

const codeIn = (
    event: ClinicalEvent,
    element: string | undefined
): string | undefined => {
    const content = contentOf(event, element)
    const code = content && codesOf(content)[0]?.trim()
    return code || undefined
}

/** The code beside the name goes before that of an option, which need not be clinical. */
const codeAndKey = (
    name: string,
    content: ValueContent,
    beside: string | undefined
): Pick<ProblemEntry, 'code' | 'key'> => {
    const named = content.kind === 'option' ? content.code : undefined
    return {
        code: beside ?? named,
        key:
            beside && CLINICAL_CODE.test(beside)
                ? keyOf(beside, name)
                : keyOfOption(named, name),
    }
}

const dateIn = (event: ClinicalEvent, element: string | undefined) => {
    const content = contentOf(event, element)
    return content?.kind === 'date' || content?.kind === 'date-time'
        ? content.date
        : undefined
}

export const listEntries = (
    mapping: ProblemMappingOf<'list'>,
    read: ProblemReadings
): readonly ProblemEntry[] =>
    valuesOfSource(
        { dataElement: mapping.problem, programStage: mapping.programStage },
        read.attributes,
        read.events
    ).flatMap(({ content, event }) => {
        const said = event && statusInEvent(event, mapping.status)
        if (!event || said?.status === 'error') {
            return []
        }
        const name = wordsOf(content).join(', ')
        const resolved = dateIn(event, mapping.resolved) !== undefined
        return [
            {
                ...codeAndKey(name, content, codeIn(event, mapping.code)),
                name,
                status: said?.status ?? (resolved ? 'inactive' : 'unknown'),
                statusDetail: said?.detail,
                onset: dateIn(event, mapping.onset),
                source: sourceOf('list', event),
            },
        ]
    })
