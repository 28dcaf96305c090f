import i18n from '@dhis2/d2-i18n'
import { parseCalendarDate } from '../../../domain/calendar-date'
import { formatDate } from '../../../ui/format-date'
import { intlLocaleOf, type LocaleSettings } from '../../../ui/locale'
import { unescaped } from '../../../ui/unescaped'

/** Who saved a version and when, as far as the document says it. */
export interface SavedNote {
    readonly savedBy?: string | undefined
    readonly savedAt?: string | undefined
}

/** Day and time on this device's clock; a text that is no date stands as it is. */
export const momentText = (at: string, locale: LocaleSettings): string => {
    const moment = new Date(at)
    if (Number.isNaN(moment.getTime())) {
        return at
    }
    const twoDigits = (part: number) => String(part).padStart(2, '0')
    const day = parseCalendarDate(
        `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`
    )
    const time = new Intl.DateTimeFormat(intlLocaleOf(locale), {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    }).format(moment)
    return day
        ? i18n.t('{{day}}, {{time}}', {
              day: formatDate(day, locale),
              time,
              interpolation: unescaped,
          })
        : at
}

export const revisionText = (revision: number): string =>
    i18n.t('Version {{revision}}', { revision, interpolation: unescaped })

/** "saved by rose on 22-Nov-2026, 10:15", or what is known of it. */
export const savedText = (
    { savedBy, savedAt }: SavedNote,
    locale: LocaleSettings
): string => {
    const moment = savedAt && momentText(savedAt, locale)
    if (savedBy && moment) {
        return i18n.t('saved by {{name}} on {{moment}}', {
            name: savedBy,
            moment,
            interpolation: unescaped,
        })
    }
    if (savedBy) {
        return i18n.t('saved by {{name}}', {
            name: savedBy,
            interpolation: unescaped,
        })
    }
    return moment
        ? i18n.t('saved on {{moment}}', { moment, interpolation: unescaped })
        : i18n.t('not known who saved it')
}
