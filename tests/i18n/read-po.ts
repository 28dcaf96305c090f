import { readFileSync } from 'node:fs'
import path from 'node:path'

/** One text of a translation file; `forms` has one entry, or one for each plural form. */
export interface PoEntry {
    readonly id: string
    readonly context: string | undefined
    readonly isPlural: boolean
    readonly forms: readonly string[]
}

export interface PoFile {
    readonly header: string
    readonly entries: readonly PoEntry[]
}

const FIELD = /^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?) (?=")/
const QUOTED = /^"(?:[^"\\]|\\.)*"$/

const unquote = (text: string, line: string): string => {
    if (!QUOTED.test(text)) {
        throw new Error(`not a line of a translation file: ${line}`)
    }
    return String(JSON.parse(text))
}

const fieldsOf = (block: string): Map<string, string> => {
    const fields = new Map<string, string>()
    let name = ''
    for (const line of block.split('\n').filter((one) => !/^#/.test(one))) {
        name = FIELD.exec(line)?.[1] ?? name
        const text = unquote(line.replace(FIELD, ''), line)
        fields.set(name, (fields.get(name) ?? '') + text)
    }
    return fields
}

const entryOf = (block: string): PoEntry => {
    const fields = fieldsOf(block)
    return {
        id: fields.get('msgid') ?? '',
        context: fields.get('msgctxt'),
        isPlural: fields.has('msgid_plural'),
        forms: [...fields]
            .filter(([name]) => name.startsWith('msgstr'))
            .map(([, text]) => text),
    }
}

export const parsePo = (text: string): PoFile => {
    const entries = text
        .trim()
        .split(/\n{2,}/)
        .map(entryOf)
    return {
        header: entries.find(({ id }) => id === '')?.forms[0] ?? '',
        entries: entries.filter(({ id }) => id !== ''),
    }
}

export const readPo = (name: string): PoFile =>
    parsePo(readFileSync(path.join(process.cwd(), 'i18n', name), 'utf8'))

/** The names by which two files speak of the same text. */
export const keyOf = ({ id, context, isPlural }: PoEntry): string =>
    [id, context && `(${context})`, isPlural && '(plural)']
        .filter(Boolean)
        .join(' ')

/** A build writes the manifest's own texts into the template, and extracting drops them. */
export const isOfManifest = ({ id }: PoEntry): boolean =>
    id.startsWith('__MANIFEST_')
