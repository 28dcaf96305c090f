import i18n from '@dhis2/d2-i18n'
import type { ValueContent } from '../domain/recorded-value'
import { assertNever } from '../domain/result'
import { formatDate } from './format-date'
import { formatRecorded } from './format-number'
import type { LocaleSettings } from './locale'
import { unescaped } from './unescaped'

/** Names of places by uid, as far as they are loaded. */
export type PlaceName = (orgUnit: string) => string | undefined

/** A recorded value in the reader's words. Text of the server stays text. */
export const valueText = (
    content: ValueContent,
    locale: LocaleSettings,
    placeName: PlaceName
): string => {
    switch (content.kind) {
        case 'number':
            return formatRecorded(content.text, locale)
        case 'text':
            return content.text
        case 'yes-no':
            return content.yes ? i18n.t('Yes') : i18n.t('No')
        case 'option':
            return content.name
        case 'options':
            return content.options.map(({ name }) => name).join(', ')
        case 'date':
            return formatDate(content.date, locale)
        case 'date-time':
            return `${formatDate(content.date, locale)} ${content.time}`
        case 'place':
            return (
                placeName(content.orgUnit) ?? i18n.t('Place, name not loaded')
            )
        case 'file':
            return content.image ? i18n.t('Image') : i18n.t('File')
        case 'unreadable':
            return unreadableText(content)
        default:
            return assertNever(content)
    }
}

/** What was recorded stays in sight, with what is wrong with it. */
const unreadableText = ({
    text,
    reason,
}: Extract<ValueContent, { kind: 'unreadable' }>): string => {
    switch (reason) {
        case 'not-a-number':
            return i18n.t('{{text}} (not a number)', {
                text,
                interpolation: unescaped,
            })
        case 'not-a-date':
            return i18n.t('{{text}} (not a date)', {
                text,
                interpolation: unescaped,
            })
        case 'not-yes-or-no':
            return i18n.t('{{text}} (neither yes nor no)', {
                text,
                interpolation: unescaped,
            })
        case 'unknown-option':
            return i18n.t('{{text}} (unknown code)', {
                text,
                interpolation: unescaped,
            })
        case 'not-an-org-unit':
            return i18n.t('{{text}} (not a place)', {
                text,
                interpolation: unescaped,
            })
        case 'unknown-value-type':
            return i18n.t('{{text}} (unknown kind of value)', {
                text,
                interpolation: unescaped,
            })
        default:
            return assertNever(reason)
    }
}
