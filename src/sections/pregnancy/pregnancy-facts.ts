import i18n from '@dhis2/d2-i18n'
import type { Pregnancy, Said } from '../../domain/pregnancy'
import { dueDatesOf } from '../../domain/pregnancy-dating'
import { deliveredOn, type PregnancyState } from '../../domain/pregnancy-state'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { unescaped } from '../../ui/unescaped'
import { type PlaceName, valueText } from '../../ui/value-text'
import { dueDateWords } from './due-date-words'
import { contactWords, gestationWords } from './pregnancy-words'

/** A line of a pregnancy: what it is, and what was recorded, one text for each value. */
export interface PregnancyFact {
    readonly label: string
    readonly values: readonly string[]
}

interface FactTools {
    readonly locale: LocaleSettings
    readonly placeName: PlaceName
}

/** Each value once, with the newest day on which it was written. */
const datedValues = (
    said: readonly Said<unknown>[],
    { locale, placeName }: FactTools
): readonly string[] => {
    const newest = new Map<string, string>()
    for (const { content, source } of said) {
        const text = valueText(content, locale, placeName)
        if (!newest.has(text)) {
            const on = source.date
                ? i18n.t('{{value}} on {{date}}', {
                      value: text,
                      date: formatDate(source.date, locale),
                      interpolation: unescaped,
                  })
                : text
            newest.set(text, on)
        }
    }
    return [...newest.values()]
}

const distinct = (
    said: readonly Said<unknown>[],
    { locale, placeName }: FactTools
): readonly string[] => [
    ...new Set(
        said.map(({ content }) => valueText(content, locale, placeName))
    ),
]

const dueDateTexts = (
    pregnancy: Pregnancy,
    { locale }: FactTools
): readonly string[] => {
    const dates = dueDatesOf(pregnancy).map((date) =>
        dueDateWords(date, locale)
    )
    return dates.length > 0
        ? dates
        : [
              i18n.t('No due date: no last period or due date recorded', {
                  nsSeparator: '-:-',
              }),
          ]
}

/** While it goes on the weeks of today, after a delivery those on that day, else none. */
const gestationTexts = (
    pregnancy: Pregnancy,
    state: PregnancyState,
    { locale }: FactTools
): readonly string[] => {
    const goesOn = state.kind === 'ongoing' || state.kind === 'past-due'
    const day = goesOn ? locale.today : deliveredOn(pregnancy, locale.today)
    const words = day && gestationWords(pregnancy, day)
    return words ? [words] : []
}

/** All that is recorded of one pregnancy; lines without a value are left out, save the due date. */
export const pregnancyFacts = (
    pregnancy: Pregnancy,
    state: PregnancyState,
    tools: FactTools
): readonly PregnancyFact[] => {
    const { gestationalWeeks, contacts, plannedContacts } = pregnancy
    const hasContacts = contacts.length + plannedContacts.length > 0
    const facts: readonly PregnancyFact[] = [
        {
            label:
                state.kind === 'delivered'
                    ? i18n.t('Gestation at delivery')
                    : i18n.t('Gestation today'),
            values: gestationTexts(pregnancy, state, tools),
        },
        { label: i18n.t('Due date'), values: dueDateTexts(pregnancy, tools) },
        {
            label: i18n.t('Last period'),
            values: distinct(pregnancy.lastPeriods, tools),
        },
        {
            label: i18n.t('Weeks as recorded'),
            values: datedValues(gestationalWeeks, tools),
        },
        {
            label: i18n.t('Delivery'),
            values: distinct(pregnancy.deliveries, tools),
        },
        {
            label: i18n.t('Outcome'),
            values: distinct(pregnancy.outcomes, tools),
        },
        {
            label: i18n.t('Gravida'),
            values: datedValues(pregnancy.gravida, tools),
        },
        {
            label: i18n.t('Parity'),
            values: datedValues(pregnancy.parity, tools),
        },
        {
            label: i18n.t('Contacts'),
            values: hasContacts ? [contactWords(pregnancy, tools.locale)] : [],
        },
        {
            label: i18n.t('Could not be read'),
            values: datedValues(pregnancy.unclear, tools),
        },
    ]
    return facts.filter(({ values }) => values.length > 0)
}
