import type { Rule } from '../rule'
import { ALLERGY_RULES } from './allergy-rules'
import { CONDITION_RULES } from './condition-rules'
import { DATE_RULES } from './date-rules'
import { IMMUNIZATION_RULES } from './immunization-rules'
import { MEDICATION_RULES } from './medication-rules'
import { COMMENT_RULES, PLAIN_RULES } from './plain-rules'
import { OTHER_PREGNANCY_RULES, PREGNANCY_RULES } from './pregnancy-rules'
import {
    CLERICAL_RULES,
    PAPER_RULES,
    PROCESS_RULES,
    REASON_RULES,
} from './process-rules'
import { RESULT_RULES } from './result-rules'
import { VITAL_RULES } from './vital-rules'

/** All that is known of data elements, in the order in which it is asked. */
export const ELEMENT_RULES: readonly Rule[] = [
    ...DATE_RULES,
    ...REASON_RULES,
    ...PAPER_RULES,
    ...ALLERGY_RULES,
    ...VITAL_RULES,
    ...IMMUNIZATION_RULES,
    ...PREGNANCY_RULES,
    ...COMMENT_RULES,
    ...RESULT_RULES,
    ...PROCESS_RULES,
    ...MEDICATION_RULES,
    ...CONDITION_RULES,
    ...OTHER_PREGNANCY_RULES,
    ...PLAIN_RULES,
    ...CLERICAL_RULES,
]
