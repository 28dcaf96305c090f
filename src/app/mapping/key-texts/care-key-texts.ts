import i18n from '@dhis2/d2-i18n'
import {
    dataElementThatHoldsTheValue,
    editionOrYearOfTheSource,
    nameOnTheChart,
    numberOfTheDose0Is,
    readItInThisStageOnly,
    whereItIsRecorded,
} from './repeated-texts'

export const careKeyTexts = {
    allergies: () => i18n.t('What makes an allergy'),
    'allergies.source': whereItIsRecorded,
    'allergies.source.dataElement': dataElementThatHoldsTheValue,
    'allergies.source.programStage': readItInThisStageOnly,
    'allergies.substance': () =>
        i18n.t('The substance, for a yes/no element; else the value names it'),
    'allergies.yesCodes': () =>
        i18n.t('Values of a yes/no element that mean the person has it'),
    'allergies.noneCodes': () => i18n.t('Values that say none is known'),
    medications: () => i18n.t('What makes a medicine'),
    'medications.name': () =>
        i18n.t('Name of the drug, when the value only says yes or the dose'),
    'medications.source': whereItIsRecorded,
    'medications.source.dataElement': dataElementThatHoldsTheValue,
    'medications.source.programStage': readItInThisStageOnly,
    'medications.recordedAs': () =>
        i18n.t(
            'What the value is: a yes, the drug or regimen, the dose, days supplied, a status',
            { nsSeparator: '-:-' }
        ),
    'medications.unit': () => i18n.t('UCUM unit of a dose'),
    immunizations: () => i18n.t('Doses of vaccines'),
    'immunizations.vaccine': () =>
        i18n.t('Short name of the vaccine, such as bcg, opv, penta'),
    'immunizations.name': nameOnTheChart,
    'immunizations.dose': numberOfTheDose0Is,
    'immunizations.source': () => i18n.t('Where the dose is recorded'),
    'immunizations.source.dataElement': dataElementThatHoldsTheValue,
    'immunizations.source.programStage': readItInThisStageOnly,
    'immunizations.recordedAs': () =>
        i18n.t(
            'How: a yes, the date given, the number of the dose, or a code',
            { nsSeparator: '-:-' }
        ),
    'immunizations.givenCodes': () =>
        i18n.t('Codes that mean given, when recorded as a code'),
    'immunizations.reasonNotGiven': () =>
        i18n.t('Data element with the reason why it was not given'),
    schedule: () => i18n.t('Immunization schedule; the one of WHO when absent'),
    'schedule.name': () => i18n.t('Name of the schedule'),
    'schedule.source': () =>
        i18n.t('The publication or order that it comes from'),
    'schedule.version': editionOrYearOfTheSource,
    'schedule.doses': () => i18n.t('Its doses'),
    'schedule.doses.vaccine': () =>
        i18n.t('Short name of the vaccine, as in the mapped doses'),
    'schedule.doses.dose': numberOfTheDose0Is,
    'schedule.doses.minAgeDays': () =>
        i18n.t('Earliest age in days at which the dose counts'),
    'schedule.doses.dueAgeDays': () =>
        i18n.t('Age in days at which it should be given'),
    'schedule.doses.maxAgeDays': () =>
        i18n.t('No longer given above this age in days'),
    'schedule.doses.minIntervalDays': () =>
        i18n.t('Least distance in days from the dose before it'),
    'schedule.doses.overdueAfterDays': () =>
        i18n.t('Days after the due age when it counts as overdue'),
} as const
