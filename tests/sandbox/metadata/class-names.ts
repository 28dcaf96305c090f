import { classNameOf } from './kinds'

/** Java packages that are not simply named after their class. */
const packages = new Map([
    ['categories', 'category'],
    ['categoryCombos', 'category'],
    ['categoryOptionCombos', 'category'],
    ['categoryOptions', 'category'],
    ['legendSets', 'legend'],
    ['optionGroups', 'option'],
    ['optionSets', 'option'],
    ['options', 'option'],
    ['organisationUnitGroups', 'organisationunit'],
    ['organisationUnits', 'organisationunit'],
    ['programIndicators', 'program'],
    ['programRuleActions', 'programrule'],
    ['programRuleVariables', 'programrule'],
    ['programRules', 'programrule'],
    ['programSections', 'program'],
    ['programStageSections', 'program'],
    ['programStages', 'program'],
    ['programs', 'program'],
    ['relationshipTypes', 'relationship'],
    ['trackedEntityAttributes', 'trackedentity'],
    ['trackedEntityTypes', 'trackedentity'],
    ['userGroups', 'user'],
    ['userRoles', 'user'],
    ['users', 'user'],
])

/** `org.hisp.dhis.route.Route`, as reports name the kinds. */
export function javaClassOf(kind: string): string {
    const name = classNameOf(kind)
    return `org.hisp.dhis.${packages.get(kind) ?? name.toLowerCase()}.${name}`
}
