import type { CalendarDate } from '../domain/calendar-date'

/** How this user and this server write dates and numbers, and which day it is there. */
export interface LocaleSettings {
    /** BCP 47, such as `en` or `pt-BR`. */
    readonly language: string
    /** DHIS2's calendar setting, such as `iso8601` or `ethiopian`. */
    readonly calendar: string
    readonly today: CalendarDate
}

/** DHIS2 calendar -> Unicode calendar. Nepali is unknown to Intl and is written in Gregorian. */
const INTL_CALENDARS: Readonly<Record<string, string>> = {
    coptic: 'coptic',
    ethiopian: 'ethiopic',
    islamic: 'islamic-civil',
    persian: 'persian',
    thai: 'buddhist',
}

const madeFor = ({ language, calendar }: LocaleSettings): string => {
    try {
        const locale = new Intl.Locale(language, {
            calendar: INTL_CALENDARS[calendar] ?? 'gregory',
        })
        return locale.toString()
    } catch {
        // a language tag that Intl does not know
        return 'en-u-ca-gregory'
    }
}

const known = new WeakMap<LocaleSettings, string>()

/** The tag that Intl takes; made once for each settings. */
export const intlLocaleOf = (settings: LocaleSettings): string => {
    const tag = known.get(settings) ?? madeFor(settings)
    known.set(settings, tag)
    return tag
}
