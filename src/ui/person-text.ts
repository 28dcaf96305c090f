import i18n from '@dhis2/d2-i18n'
import { ageOn } from '../domain/age'
import type { CalendarDate } from '../domain/calendar-date'
import type { Fact } from '../domain/fact'
import type { BirthDate, Patient, PersonName, Sex } from '../domain/patient'
import type { ValueContent } from '../domain/recorded-value'
import { formatAge } from './format-age'
import { formatDate } from './format-date'
import type { LocaleSettings } from './locale'
import { unescaped } from './unescaped'
import { valueText } from './value-text'

const nameInOrder = ({ given, middle, family, full }: PersonName): string => {
    const givenNames = [given, middle].filter(Boolean).join(' ')
    if (family && givenNames) {
        return `${family.toUpperCase()}, ${givenNames}`
    }
    return full ?? family?.toUpperCase() ?? givenNames
}

/** Family name first and in capitals, as in the CUI patient banner. */
export const nameText = (name: Fact<PersonName>): string => {
    switch (name.state) {
        case 'recorded':
            return nameInOrder(name.value)
        case 'not-mapped':
            return i18n.t('Name not available')
        case 'not-recorded':
            return i18n.t('Name not recorded')
        case 'unreadable':
            return name.text
    }
}

const recordedSexText = (sex: Sex): string => {
    switch (sex.kind) {
        case 'female':
            return i18n.t('Female')
        case 'male':
            return i18n.t('Male')
        case 'other':
            return i18n.t('Other sex')
        case 'unknown-code':
            return i18n.t('Sex: {{code}} (unknown code)', {
                code: sex.code,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
    }
}

export const sexText = (sex: Fact<Sex>): string => {
    switch (sex.state) {
        case 'recorded':
            return recordedSexText(sex.value)
        case 'not-mapped':
            return i18n.t('Sex not available')
        case 'not-recorded':
            return i18n.t('Sex not recorded')
        case 'unreadable':
            return sex.text
    }
}

/** The day on which the age counts: today, or the day of death. */
const ageDay = (
    { deceased }: Patient,
    today: CalendarDate
): CalendarDate | undefined => (deceased.kind === 'dead' ? deceased.on : today)

const ageText = (
    { date, estimated }: BirthDate,
    day: CalendarDate | undefined
): string => {
    const age = day && ageOn(date, day)
    if (!age) {
        return day
            ? i18n.t('born in the future')
            : i18n.t('age at death not known')
    }
    return estimated
        ? i18n.t('about {{age}}', {
              age: formatAge(age),
              interpolation: unescaped,
          })
        : formatAge(age)
}

/** Age first, then the birth date: "34 y (12-Apr-1992)". */
export const birthText = (patient: Patient, locale: LocaleSettings): string => {
    const { birthDate } = patient
    switch (birthDate.state) {
        case 'recorded':
            return i18n.t('{{age}} ({{date}})', {
                age: ageText(birthDate.value, ageDay(patient, locale.today)),
                date: formatDate(birthDate.value.date, locale),
                interpolation: unescaped,
            })
        case 'not-mapped':
            return i18n.t('Birth date not available')
        case 'not-recorded':
            return i18n.t('Birth date not recorded')
        case 'unreadable':
            return i18n.t('Birth date: {{text}} (not a date)', {
                text: birthDate.text,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
    }
}

export const deathText = (
    patient: Patient,
    locale: LocaleSettings
): string | undefined => {
    const { deceased } = patient
    if (deceased.kind === 'not-said') {
        return undefined
    }
    const { on, source, visitAfter } = deceased
    if (on && visitAfter) {
        return i18n.t(
            'Recorded as dead on {{date}}, but a visit of {{visit}} is recorded too',
            {
                date: formatDate(on, locale),
                visit: formatDate(visitAfter, locale),
                interpolation: unescaped,
            }
        )
    }
    return on
        ? i18n.t('Died {{date}}', {
              date: formatDate(on, locale),
              interpolation: unescaped,
          })
        : i18n.t('Died, date not recorded ({{source}})', {
              source,
              interpolation: unescaped,
          })
}

/** An identifier is compared sign by sign: its digits are not those of the reader's language. */
export const identifierText = (
    content: ValueContent,
    locale: LocaleSettings
): string =>
    content.kind === 'number'
        ? content.text
        : valueText(content, locale, () => undefined)
