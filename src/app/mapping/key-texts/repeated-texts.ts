import i18n from '@dhis2/d2-i18n'

export const trackedEntityAttributeThatHoldsThe = () =>
    i18n.t('Tracked entity attribute that holds the value')
export const dataElementThatHoldsTheValue = () =>
    i18n.t('Data element that holds the value')
export const readItInThisStageOnly = () =>
    i18n.t('Read it in this stage only; all stages when absent')
export const clinicalMeaning = () => i18n.t('Clinical meaning')
export const nameOnTheChart = () => i18n.t('Name on the chart')
export const decimalsShownAsRecordedWhenAbsent = () =>
    i18n.t('Decimals shown; as recorded when absent')
export const dataElementsThatRecordIt = () =>
    i18n.t('Data elements that record it')
export const ucumUnitOfTheRecordedValue = () =>
    i18n.t('UCUM unit of the recorded value, when it is not the measure’s')
export const localRangesTheyReplaceTheOnes = () =>
    i18n.t(
        'Local ranges; they replace the ones that the chart brings for the concept'
    )
export const stableIdOfTheRule = () => i18n.t('Stable id of the rule')
export const ucumUnitOfTheBounds = () => i18n.t('UCUM unit of the bounds')
export const whatIsOutOfRangeAnd = () =>
    i18n.t('What is out of range, and how far')
export const howFarOutLAndH = () =>
    i18n.t(
        'How far out: L and H abnormal, LL and HH critical, A abnormal without direction',
        { nsSeparator: '-:-' }
    )
export const flaggedAtThisValueAndAbove = () =>
    i18n.t('Flagged at this value and above')
export const flaggedAboveThisValue = () => i18n.t('Flagged above this value')
export const flaggedBelowThisValue = () => i18n.t('Flagged below this value')
export const flaggedAtThisValueAndBelow = () =>
    i18n.t('Flagged at this value and below')
export const forWhomTheRangeHolds = () => i18n.t('For whom the range holds')
export const fromThisAgeInDaysOn = () => i18n.t('From this age in days on')
export const upToAndWithThisAge = () =>
    i18n.t('Up to and with this age in days')
export const forOneSexOnly = () => i18n.t('For one sex only')
export const yesForPregnantWomenNoFor = () =>
    i18n.t('Yes for pregnant women, no for everybody else')
export const theScopeAsAReaderSees = () =>
    i18n.t('The scope as a reader sees it')
export const thePublicationOrOrderThatThe = () =>
    i18n.t('The publication or order that the bounds come from')
export const editionOrYearOfTheSource = () =>
    i18n.t('Edition or year of the source')
export const nameOfTheProblemOnThe = () =>
    i18n.t('Name of the problem on the chart')
export const codeOfTheProblemSuchAs = () =>
    i18n.t('Code of the problem, such as an ICD code')
export const whereTheStatusIsRecorded = () =>
    i18n.t('Where the status is recorded')
export const dataElementOfTheSameEvent = () =>
    i18n.t('Data element of the same event that holds the status')
export const codesThatMeanActiveThePlain = () =>
    i18n.t('Codes that mean active, the plain one first')
export const codesThatMeanInactiveInRemission = () =>
    i18n.t(
        'Codes that mean inactive, in remission or resolved, the plain one first'
    )
export const codesThatTakeTheEntryOut = () =>
    i18n.t('Codes that take the entry out of the chart')
export const whereItIsRecorded = () => i18n.t('Where it is recorded')
export const numberOfTheDose0Is = () =>
    i18n.t('Number of the dose; 0 is the birth dose')
