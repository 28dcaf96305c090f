import type { Mapping } from './mapping'
import {
    immunizationReferences,
    measureReferences,
    medicationReference,
    pregnancyReferences,
} from './references/care-references'
import { personReferences } from './references/person-references'
import {
    allergyReference,
    newProblemsReferences,
    problemReferences,
} from './references/problem-references'
import { type Reference, toPlaces } from './references/reference'

/**
 * Every uid of programs that a mapping names. Not those that were left out, which have no place on
 * the chart, and not the user groups, which are no part of programs.
 */
export const mappingReferences = (mapping: Mapping): readonly Reference[] => [
    ...toPlaces('program', 'programs', mapping.programs),
    ...personReferences(mapping.person),
    ...mapping.vitals.flatMap(measureReferences('vitals')),
    ...mapping.results.flatMap(measureReferences('results')),
    ...mapping.problems.flatMap(problemReferences),
    ...newProblemsReferences(mapping.newProblems),
    ...mapping.allergies.map(allergyReference),
    ...mapping.medications.map(medicationReference),
    ...mapping.immunizations.flatMap(immunizationReferences),
    ...pregnancyReferences(mapping.pregnancy),
]
