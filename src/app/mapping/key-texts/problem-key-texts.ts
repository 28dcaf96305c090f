import i18n from '@dhis2/d2-i18n'
import {
    codeOfTheProblemSuchAs,
    codesThatMeanActiveThePlain,
    codesThatMeanInactiveInRemission,
    codesThatTakeTheEntryOut,
    dataElementOfTheSameEvent,
    dataElementThatHoldsTheValue,
    nameOfTheProblemOnThe,
    readItInThisStageOnly,
    trackedEntityAttributeThatHoldsThe,
    whereTheStatusIsRecorded,
} from './repeated-texts'

export const problemKeyTexts = {
    problems: () => i18n.t('What makes a problem'),
    'problems.flag.kind': () => i18n.t('A yes or no that names the condition'),
    'problems.flag.name': nameOfTheProblemOnThe,
    'problems.flag.code': codeOfTheProblemSuchAs,
    'problems.flag.source': () => i18n.t('Where yes or no is recorded'),
    'problems.flag.source.attribute': trackedEntityAttributeThatHoldsThe,
    'problems.flag.source.dataElement': dataElementThatHoldsTheValue,
    'problems.flag.source.programStage': readItInThisStageOnly,
    'problems.flag.yesCodes': () =>
        i18n.t('Values that mean the person has it; true when absent'),
    'problems.flag.noCodes': () =>
        i18n.t(
            'Values that mean the person does not; any other value is unknown'
        ),
    'problems.coded.kind': () => i18n.t('A value that names the condition'),
    'problems.coded.source': () => i18n.t('Where the condition is recorded'),
    'problems.coded.source.attribute': trackedEntityAttributeThatHoldsThe,
    'problems.coded.source.dataElement': dataElementThatHoldsTheValue,
    'problems.coded.source.programStage': readItInThisStageOnly,
    'problems.coded.status': () =>
        i18n.t('Status of an entry that says nothing of it'),
    'problems.coded.statusElement': whereTheStatusIsRecorded,
    'problems.coded.statusElement.dataElement': dataElementOfTheSameEvent,
    'problems.coded.statusElement.active': codesThatMeanActiveThePlain,
    'problems.coded.statusElement.inactive': codesThatMeanInactiveInRemission,
    'problems.coded.statusElement.enteredInError': codesThatTakeTheEntryOut,
    'problems.coded.noneCodes': () =>
        i18n.t('Values that say there is no problem'),
    'problems.list.kind': () => i18n.t('A stage that is a problem list'),
    'problems.list.programStage': () => i18n.t('The stage'),
    'problems.list.problem': () =>
        i18n.t('Data element that names the problem'),
    'problems.list.status': whereTheStatusIsRecorded,
    'problems.list.status.dataElement': dataElementOfTheSameEvent,
    'problems.list.status.active': codesThatMeanActiveThePlain,
    'problems.list.status.inactive': codesThatMeanInactiveInRemission,
    'problems.list.status.enteredInError': codesThatTakeTheEntryOut,
    'problems.list.onset': () => i18n.t('Data element with the date of onset'),
    'problems.list.resolved': () =>
        i18n.t('Data element with the date of resolution'),
    'problems.list.code': () =>
        i18n.t('Data element with the code, beside a name in words'),
    'problems.list.note': () => i18n.t('Data element with a note'),
    'problems.enrollment.kind': () =>
        i18n.t('A program of which being enrolled means having the condition'),
    'problems.enrollment.program': () => i18n.t('The program'),
    'problems.enrollment.name': nameOfTheProblemOnThe,
    'problems.enrollment.code': codeOfTheProblemSuchAs,
    'problems.enrollment.whenCompleted': () =>
        i18n.t(
            'Status once the enrollment is completed: a lifelong condition stays active',
            { nsSeparator: '-:-' }
        ),
    newProblems: () =>
        i18n.t('Where a problem that is added on the chart is written'),
    'newProblems.program': () =>
        i18n.t('Program in which a new problem is recorded'),
    'newProblems.programStage': () =>
        i18n.t(
            'Its stage; one of the stages that are mapped as a problem list, which says what each element is'
        ),
} as const
