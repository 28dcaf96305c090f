import { infant, newborn } from './babies'
import { adolescent, childOfFive } from './children'
import { diabetic } from './diabetic'
import {
    brokenValues,
    markupText,
    noEvents,
    noSex,
    otherDistrict,
} from './edge-cases'
import { arabicName } from './first-pregnancy'
import { hivAndTb, hivOnly } from './hiv-patients'
import { longRecord } from './long-record'
import { mariama } from './mariama/mariama'
import { newMother } from './new-mother'
import { deceased, estimatedAge } from './older-people'
import type { PersonMaker } from './record'
import { falteringChild } from './stories/faltering-child'
import { fourPrograms } from './stories/four-programs'
import { missedDoses } from './stories/missed-doses'
import { newMothersBaby } from './stories/new-mothers-baby'
import { nineYearsDiabetic } from './stories/nine-years-diabetic'
import { risingViralLoad } from './stories/rising-viral-load'
import { tbElsewhere, tbOnTreatment } from './stories/tb-patients'
import { threeFacilities } from './stories/three-facilities'
import { fatimata, fatoumata } from './twins'

/** The people whose stories are told one by one, by the key under which tests find them. */
export const everybody = {
    mariama,
    longRecord,
    twinFatoumata: fatoumata,
    twinFatimata: fatimata,
    diabetic,
    newborn,
    infant,
    childOfFive,
    adolescent,
    deceased,
    estimatedAge,
    newMother,
    arabicName,
    hivOnly,
    hivAndTb,
    noEvents,
    noSex,
    brokenValues,
    markupText,
    otherDistrict,
    falteringChild,
    missedDoses,
    newMothersBaby,
    risingViralLoad,
    nineYearsDiabetic,
    fourPrograms,
    threeFacilities,
    tbOnTreatment,
    tbElsewhere,
} satisfies Record<string, PersonMaker>

export type PersonKey = keyof typeof everybody
