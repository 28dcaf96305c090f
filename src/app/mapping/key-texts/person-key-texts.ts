import i18n from '@dhis2/d2-i18n'
import {
    dataElementThatHoldsTheValue,
    readItInThisStageOnly,
    trackedEntityAttributeThatHoldsThe,
} from './repeated-texts'

export const personKeyTexts = {
    person: () => i18n.t('Who the person is'),
    'person.trackedEntityType': () =>
        i18n.t('The type of tracked entity that is a person'),
    'person.givenName': () =>
        i18n.t('Given name; the first attribute with a value counts'),
    'person.middleName': () =>
        i18n.t('Middle name; the first attribute with a value counts'),
    'person.familyName': () =>
        i18n.t('Family name; the first attribute with a value counts'),
    'person.fullName': () =>
        i18n.t(
            'The whole name in one attribute; the first attribute with a value counts'
        ),
    'person.birthDate': () =>
        i18n.t('Date of birth; the first attribute with a value counts'),
    'person.birthDateEstimated': () =>
        i18n.t(
            'Yes when the date of birth is an estimate; the first attribute with a value counts'
        ),
    'person.sex': () => i18n.t('Sex, and what its codes mean'),
    'person.sex.attributes': () =>
        i18n.t(
            'Attributes that hold the sex; the first one with a value counts'
        ),
    'person.sex.codes': () => i18n.t('What the codes mean'),
    'person.sex.codes.female': () => i18n.t('Codes that mean female'),
    'person.sex.codes.male': () => i18n.t('Codes that mean male'),
    'person.sex.codes.other': () => i18n.t('Codes of any other recorded sex'),
    'person.identifiers': () => i18n.t('Identifiers, the most important first'),
    'person.identifiers.attribute': () =>
        i18n.t('Attribute that holds the identifier'),
    'person.identifiers.label': () =>
        i18n.t('Short label, such as NID; else the attribute’s name'),
    'person.phone': () =>
        i18n.t('Phone numbers; the first attribute with a value counts'),
    'person.address': () =>
        i18n.t(
            'Parts of the address, in reading order; the first attribute with a value counts'
        ),
    'person.photo': () =>
        i18n.t(
            'Photo (an image attribute); the first attribute with a value counts'
        ),
    'person.death': () => i18n.t('How the record says that the person died'),
    'person.death.source': () => i18n.t('Where death is recorded'),
    'person.death.source.attribute': trackedEntityAttributeThatHoldsThe,
    'person.death.source.dataElement': dataElementThatHoldsTheValue,
    'person.death.source.programStage': readItInThisStageOnly,
    'person.death.deadCodes': () =>
        i18n.t(
            'Codes that mean dead; when absent the value is the date of death'
        ),
} as const
