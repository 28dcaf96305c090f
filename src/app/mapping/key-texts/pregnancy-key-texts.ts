import i18n from '@dhis2/d2-i18n'
import {
    dataElementThatHoldsTheValue,
    readItInThisStageOnly,
} from './repeated-texts'

export const pregnancyKeyTexts = {
    pregnancy: () => i18n.t('How a pregnancy is told'),
    'pregnancy.programs': () =>
        i18n.t('Programs of which each enrollment is a pregnancy'),
    'pregnancy.pregnant': () =>
        i18n.t('Where it is recorded whether the woman is pregnant'),
    'pregnancy.pregnant.dataElement': dataElementThatHoldsTheValue,
    'pregnancy.pregnant.programStage': readItInThisStageOnly,
    'pregnancy.pregnant.yesCodes': () => i18n.t('Values that mean pregnant'),
    'pregnancy.pregnant.noCodes': () => i18n.t('Values that mean not pregnant'),
    'pregnancy.lastMenstrualPeriod': () =>
        i18n.t('First day of the last menstrual period'),
    'pregnancy.lastMenstrualPeriod.dataElement': dataElementThatHoldsTheValue,
    'pregnancy.lastMenstrualPeriod.programStage': readItInThisStageOnly,
    'pregnancy.dueDate': () => i18n.t('Expected date of delivery'),
    'pregnancy.dueDate.dataElement': dataElementThatHoldsTheValue,
    'pregnancy.dueDate.programStage': readItInThisStageOnly,
    'pregnancy.gestationalAgeWeeks': () =>
        i18n.t('Gestational age in completed weeks'),
    'pregnancy.gestationalAgeWeeks.dataElement': dataElementThatHoldsTheValue,
    'pregnancy.gestationalAgeWeeks.programStage': readItInThisStageOnly,
    'pregnancy.gravida': () => i18n.t('Number of pregnancies'),
    'pregnancy.gravida.dataElement': dataElementThatHoldsTheValue,
    'pregnancy.gravida.programStage': readItInThisStageOnly,
    'pregnancy.parity': () => i18n.t('Number of births'),
    'pregnancy.parity.dataElement': dataElementThatHoldsTheValue,
    'pregnancy.parity.programStage': readItInThisStageOnly,
    'pregnancy.deliveryDate': () =>
        i18n.t('Date of delivery; it ends the pregnancy'),
    'pregnancy.deliveryDate.dataElement': dataElementThatHoldsTheValue,
    'pregnancy.deliveryDate.programStage': readItInThisStageOnly,
    'pregnancy.outcome': () => i18n.t('Outcome or way of delivery'),
    'pregnancy.outcome.dataElement': dataElementThatHoldsTheValue,
    'pregnancy.outcome.programStage': readItInThisStageOnly,
    'pregnancy.contactStages': () =>
        i18n.t('Stages of which an event is an antenatal contact'),
} as const
