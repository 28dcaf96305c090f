import i18n from '@dhis2/d2-i18n'
import type { CalendarDate } from '../../domain/calendar-date'
import type {
    Medication,
    MedicationEntry,
    MedicationSupply,
} from '../../domain/medication'
import { daysLeft, type MedicationStatus } from '../../domain/medication-status'
import type { LocaleSettings } from '../../ui/locale'
import { unescaped } from '../../ui/unescaped'
import { type PlaceName, valueText } from '../../ui/value-text'
import { doseText } from './dose-text'

/** How the words of a medicine are written here. */
export interface Wording {
    readonly locale: LocaleSettings
    readonly placeName: PlaceName
}

const supplyText = (
    { content, days }: MedicationSupply,
    { locale, placeName }: Wording
): string =>
    days === undefined
        ? i18n.t('supply {{text}}', {
              text: valueText(content, locale, placeName),
              interpolation: unescaped,
          })
        : i18n.t('{{days}} d supplied', { days })

const distinct = (words: readonly string[]): readonly string[] => [
    ...new Set(words.filter(Boolean)),
]

/** The answers, where they are not one plain yes, and the amounts of one day, each once. */
export const amountWords = (
    entries: readonly MedicationEntry[],
    wording: Wording
): readonly string[] => {
    const { locale, placeName } = wording
    const isMixed = new Set(entries.map(({ answer }) => answer)).size > 1
    return distinct([
        ...entries
            .filter(({ answer }) => isMixed || answer === 'unclear')
            .flatMap(({ said }) =>
                said.map((content) => valueText(content, locale, placeName))
            ),
        ...entries.flatMap(({ doses }) =>
            doses.map((dose) => doseText(dose, locale, placeName))
        ),
        ...entries
            .flatMap(({ supplies }) => supplies)
            .filter(({ days }) => days === undefined)
            .map((supply) => supplyText(supply, wording)),
    ])
}

/** All that one event says of a medicine. */
export const entryWords = (entry: MedicationEntry, wording: Wording): string =>
    distinct([
        entry.answer === 'no' ? i18n.t('Answered no') : '',
        ...amountWords([entry], wording),
        ...entry.supplies.map((supply) => supplyText(supply, wording)),
    ]).join(' · ')

const refillWords = (days: number): string => {
    if (days === 0) {
        return i18n.t('refill due today')
    }
    return days > 0
        ? i18n.t('{{days}} d left', { days })
        : i18n.t('refill due {{days}} d ago', { days: -days })
}

/** Undefined where no supply is known, or another medicine was recorded since. */
export const refillText = (
    medication: Medication,
    status: MedicationStatus,
    today: CalendarDate
): string | undefined => {
    const left = daysLeft(medication, today)
    return left === undefined || status === 'earlier' || status === 'denied'
        ? undefined
        : refillWords(Math.floor(left))
}
