import type { CalendarDate } from '../domain/calendar-date'
import { intlLocaleOf, type LocaleSettings } from './locale'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Formatters are slow to make and are asked for in every row. */
const formatterOf = (
    locale: string,
    options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat => {
    const key = `${locale} ${JSON.stringify(options)}`
    const known = formatters.get(key)
    if (known) {
        return known
    }
    const formatter = new Intl.DateTimeFormat(locale, {
        ...options,
        timeZone: 'UTC',
    })
    formatters.set(key, formatter)
    return formatter
}

const LATIN_MONTH = /^[\p{Script=Latin}.]+$/u

/** The clinical form 05-Apr-2008 where months are written in Latin letters, else the language's own. */
export const formatDate = (
    date: CalendarDate,
    locale: LocaleSettings
): string => {
    const formatter = formatterOf(intlLocaleOf(locale), {
        day: '2-digit',
        month: 'short',
        year: 'numeric',
    })
    const instant = new Date(`${date}T00:00:00Z`)
    const parts = formatter.formatToParts(instant)
    const part = (type: string) =>
        parts.find((one) => one.type === type)?.value ?? ''
    const month = part('month')
    return LATIN_MONTH.test(month)
        ? `${part('day')}-${month.replace('.', '')}-${part('year') || part('relatedYear')}`
        : formatter.format(instant)
}

export const formatMonth = (
    date: CalendarDate,
    locale: LocaleSettings
): string =>
    formatterOf(intlLocaleOf(locale), {
        month: 'long',
        year: 'numeric',
    }).format(new Date(`${date}T00:00:00Z`))
