import type { ValueContent } from './recorded-value'
import { assertNever } from './result'

/** What the server stores for a value: the code that a mapping compares with. */
export const codesOf = (content: ValueContent): readonly string[] => {
    switch (content.kind) {
        case 'number':
        case 'text':
            return [content.text]
        case 'yes-no':
            return [content.yes ? 'true' : 'false']
        case 'option':
            return [content.code]
        case 'options':
            return content.options.map((option) => option.code)
        case 'date':
            return [content.date]
        case 'date-time':
            return [`${content.date}T${content.time}`]
        case 'place':
            return [content.orgUnit]
        case 'unreadable':
            return [content.text]
        case 'file':
            return []
        default:
            return assertNever(content)
    }
}

/** The words a reader sees that do not depend on the language, for searching and naming. */
export const wordsOf = (content: ValueContent): readonly string[] => {
    switch (content.kind) {
        case 'option':
            return [content.name]
        case 'options':
            return content.options.map((option) => option.name)
        default:
            return codesOf(content)
    }
}
