import i18n from '@dhis2/d2-i18n'
import type {
    AssignmentOf,
    PersonList,
    PREGNANCY_FIELDS,
} from '../../../mapping/edit/assignment'

export type PersonPart = AssignmentOf<'person'>['as']

/** A list of the person, or the one of sex, identifiers or death. */
export const PERSON_PARTS: Readonly<
    Record<PersonList | 'sex' | 'identifier' | 'death', () => string>
> = {
    givenName: () => i18n.t('Given name'),
    middleName: () => i18n.t('Middle name'),
    familyName: () => i18n.t('Family name'),
    fullName: () => i18n.t('Whole name in one field'),
    sex: () => i18n.t('Sex'),
    birthDate: () => i18n.t('Date of birth'),
    birthDateEstimated: () => i18n.t('Date of birth is an estimate'),
    identifier: () => i18n.t('Identifier'),
    phone: () => i18n.t('Phone number'),
    address: () => i18n.t('Part of the address'),
    photo: () => i18n.t('Photo'),
    death: () => i18n.t('Death'),
}

export type PregnancyPart = (typeof PREGNANCY_FIELDS)[number] | 'pregnant'

export const PREGNANCY_PARTS: Readonly<Record<PregnancyPart, () => string>> = {
    pregnant: () => i18n.t('Pregnant or not'),
    lastMenstrualPeriod: () => i18n.t('Last menstrual period'),
    dueDate: () => i18n.t('Expected date of delivery'),
    gestationalAgeWeeks: () => i18n.t('Gestational age in weeks'),
    gravida: () => i18n.t('Number of pregnancies'),
    parity: () => i18n.t('Number of births'),
    deliveryDate: () => i18n.t('Date of delivery'),
    outcome: () => i18n.t('Outcome or way of delivery'),
}
