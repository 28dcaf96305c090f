import i18n from '@dhis2/d2-i18n'
import type { AssignmentChoice } from './assignment-choices'
import { resultConceptText, vitalConceptText } from './concept-text'
import { PERSON_PARTS, PREGNANCY_PARTS } from './person-text'

/** A choice in words, under the name of its section. */
export const choiceText = (choice: AssignmentChoice): string => {
    switch (choice.section) {
        case 'person':
            return PERSON_PARTS[choice.as]()
        case 'vitals':
            return vitalConceptText(choice.concept)
        case 'results':
            return resultConceptText(choice.concept)
        case 'problems':
            return choice.kind === 'flag'
                ? i18n.t('A problem, by yes or no')
                : i18n.t('A problem that the value names')
        case 'allergies':
            return i18n.t('Allergy')
        case 'medications':
            return i18n.t('Medicine')
        case 'immunizations':
            return i18n.t('Dose of a vaccine')
        case 'pregnancy':
            return PREGNANCY_PARTS[choice.as]()
        case 'left-out':
            return i18n.t('Timeline only')
    }
}
