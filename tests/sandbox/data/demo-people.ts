import { idOf } from './ids'
import type { PersonKey } from './people/everybody'

const person = (key: PersonKey) => idOf.person(key)

/** The uids of the people that tests and the demo open. */
export const demoPeople = {
    /** HIV, hypertension and a pregnancy. */
    mariama: person('mariama'),
    /** 1,000 events. */
    longRecord: person('longRecord'),
    twinFatoumata: person('twinFatoumata'),
    twinFatimata: person('twinFatimata'),
    diabetic: person('diabetic'),
    newborn: person('newborn'),
    infant: person('infant'),
    childOfFive: person('childOfFive'),
    adolescent: person('adolescent'),
    deceased: person('deceased'),
    estimatedAge: person('estimatedAge'),
    newMother: person('newMother'),
    /** Name in Arabic letters. */
    arabicName: person('arabicName'),
    /** Only in the HIV program, which the nurse cannot read. */
    hivOnly: person('hivOnly'),
    hivAndTb: person('hivAndTb'),
    noEvents: person('noEvents'),
    noSex: person('noSex'),
    /** Four values that cannot be read. */
    brokenValues: person('brokenValues'),
    /** Text with markup and quotes. */
    markupText: person('markupText'),
    /** Out of the search scope of everybody but the administrator. */
    otherDistrict: person('otherDistrict'),
    /** Severe wasting at ten months, recovered since. */
    falteringChild: person('falteringChild'),
    /** Vaccines overdue since the age of fourteen weeks. */
    missedDoses: person('missedDoses'),
    /** Born to `newMother`. */
    newMothersBaby: person('newMothersBaby'),
    /** HIV suppressed for years, then not. */
    risingViralLoad: person('risingViralLoad'),
    /** Four visits a year for nine years. */
    nineYearsDiabetic: person('nineYearsDiabetic'),
    /** HIV care, TB, hypertension, outpatient. */
    fourPrograms: person('fourPrograms'),
    /** Seen at a post, a clinic and a health centre. */
    threeFacilities: person('threeFacilities'),
    tbOnTreatment: person('tbOnTreatment'),
    /** TB care, protected, at a post where the clinic's staff may search but not capture. */
    tbElsewhere: person('tbElsewhere'),
} satisfies Record<PersonKey, string>
