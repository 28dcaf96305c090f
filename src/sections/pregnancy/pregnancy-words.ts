import i18n from '@dhis2/d2-i18n'
import type { CalendarDate } from '../../domain/calendar-date'
import type { Pregnancy, Said } from '../../domain/pregnancy'
import { type Gestation, gestationsOn } from '../../domain/pregnancy-dating'
import type { PregnancyNow, PregnancyState } from '../../domain/pregnancy-state'
import { assertNever } from '../../domain/result'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { unescaped } from '../../ui/unescaped'

const dayOf = (
    { source: { date } }: Said<unknown>,
    locale: LocaleSettings
): string => (date ? formatDate(date, locale) : i18n.t('No date'))

/** What the record says of today. */
export const nowWords = (now: PregnancyNow, locale: LocaleSettings): string => {
    switch (now.kind) {
        case 'pregnant':
            return i18n.t('Pregnant, as far as is recorded')
        case 'not-pregnant':
            return i18n.t('Not pregnant, asked {{date}} ({{program}})', {
                date: dayOf(now.answer, locale),
                program: now.answer.source.program.name,
                interpolation: unescaped,
            })
        case 'unclear':
            return i18n.t('Unknown whether pregnant, asked {{date}}', {
                date: dayOf(now.answer, locale),
                interpolation: unescaped,
            })
        case 'end-not-recorded':
            return i18n.t(
                'Unknown whether pregnant: how the last pregnancy ended is not recorded',
                { nsSeparator: '-:-' }
            )
        case 'delivered':
            return i18n.t(
                'Last delivery {{date}}, no later pregnancy recorded',
                {
                    date: formatDate(now.on, locale),
                    interpolation: unescaped,
                }
            )
        case 'not-recorded':
            return i18n.t('Not recorded whether pregnant')
        default:
            return assertNever(now)
    }
}

const pastDueWords = (count: number): string =>
    i18n.t('Due date passed {{count}} days ago, outcome not recorded', {
        count,
        defaultValue: 'Due date passed {{count}} day ago, outcome not recorded',
        defaultValue_plural:
            'Due date passed {{count}} days ago, outcome not recorded',
    })

/** The title of one pregnancy. */
export const stateWords = (
    state: PregnancyState,
    locale: LocaleSettings
): string => {
    switch (state.kind) {
        case 'ongoing':
            return i18n.t('Current pregnancy')
        case 'past-due':
            return pastDueWords(state.days)
        case 'delivered':
            return i18n.t('Delivered {{date}}', {
                date: formatDate(state.on, locale),
                interpolation: unescaped,
            })
        case 'outcome':
            return i18n.t('Outcome recorded, date of delivery not recorded')
        case 'denied':
            return i18n.t('Later answer: not pregnant, {{date}}', {
                date: dayOf(state.answer, locale),
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
        case 'enrollment-ended':
            return i18n.t('Enrollment ended, outcome not recorded')
        default:
            return assertNever(state)
    }
}

const weeksWords = ({ weeks, days }: Gestation): string =>
    i18n.t('{{weeks}} w {{days}} d', { weeks, days })

/** Weeks and days on a day, with their method named; none without a last period. */
export const gestationWords = (
    pregnancy: Pregnancy,
    day: CalendarDate
): string | undefined => {
    const gestations = gestationsOn(pregnancy, day)
    return gestations.length === 0
        ? undefined
        : i18n.t('{{gestation}} by last period', {
              gestation: gestations.map(weeksWords).join(' / '),
              interpolation: unescaped,
          })
}

/** Antenatal contacts done and planned; nothing is said of how many there should be. */
export const contactWords = (
    { contacts, plannedContacts }: Pregnancy,
    locale: LocaleSettings
): string => {
    const next = plannedContacts.flatMap(({ date }) => date ?? []).sort()[0]
    const done = i18n.t('{{count}} done', { count: contacts.length })
    const planned =
        plannedContacts.length > 0 &&
        i18n.t('{{count}} planned', { count: plannedContacts.length })
    const when =
        next &&
        i18n.t('next {{date}}', {
            date: formatDate(next, locale),
            interpolation: unescaped,
        })
    return [done, planned, when].filter(Boolean).join(', ')
}
