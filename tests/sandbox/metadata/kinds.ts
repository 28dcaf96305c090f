/** Kinds a server knows even when it holds no object of them. */
const known = [
    'attributes',
    'categories',
    'categoryCombos',
    'categoryOptionCombos',
    'categoryOptions',
    'constants',
    'dashboards',
    'dataElementGroups',
    'dataElements',
    'dataSets',
    'icons',
    'indicators',
    'legendSets',
    'optionGroups',
    'optionSets',
    'options',
    'organisationUnitGroups',
    'organisationUnitLevels',
    'organisationUnits',
    'programIndicators',
    'programRuleActions',
    'programRuleVariables',
    'programRules',
    'programSections',
    'programStageSections',
    'programStages',
    'programStageWorkingLists',
    'programs',
    'relationshipTypes',
    'routes',
    'trackedEntityAttributes',
    'trackedEntityInstanceFilters',
    'trackedEntityTypes',
    'userGroups',
    'userRoles',
    'users',
]

export const knownKinds: ReadonlySet<string> = new Set(known)

const irregular = new Map([
    ['categories', 'category'],
    ['userGroups', 'userGroup'],
])

/** `programs` to `program`. */
export function singularOf(kind: string): string {
    return irregular.get(kind) ?? kind.replace(/s$/, '')
}

/** The class name that error messages show: `Program`. */
export function classNameOf(kind: string): string {
    const singular = singularOf(kind)
    return singular.charAt(0).toUpperCase() + singular.slice(1)
}

/** Properties that every identifiable object has, set or not. */
export const commonProperties: readonly string[] = [
    'id',
    'uid',
    'code',
    'name',
    'shortName',
    'displayName',
    'displayShortName',
    'displayDescription',
    'displayFormName',
    'description',
    'created',
    'createdBy',
    'lastUpdated',
    'lastUpdatedBy',
    'href',
    'access',
    'sharing',
    'translations',
    'attributeValues',
    'favorite',
    'user',
]

/** Collections and primitives are never null on a server: what unset ones hold. */
export const unsetValues: Readonly<
    Record<string, Readonly<Record<string, unknown>>>
> = {
    programs: {
        accessLevel: 'OPEN',
        maxTeiCountToReturn: 0,
        minAttributesRequiredToSearch: 1,
        onlyEnrollOnce: false,
        displayIncidentDate: false,
        selectEnrollmentDatesInFuture: false,
        selectIncidentDatesInFuture: false,
        programStages: [],
        programTrackedEntityAttributes: [],
        programRuleVariables: [],
        programIndicators: [],
        programSections: [],
        organisationUnits: [],
        version: 0,
    },
    programStages: {
        programStageDataElements: [],
        programStageSections: [],
        repeatable: false,
        autoGenerateEvent: true,
        hideDueDate: false,
        minDaysFromStart: 0,
        formType: 'DEFAULT',
        validationStrategy: 'ON_COMPLETE',
    },
    programStageSections: { dataElements: [], programIndicators: [] },
    dataElements: { legendSets: [], optionSetValue: false },
    trackedEntityAttributes: {
        legendSets: [],
        unique: false,
        generated: false,
        pattern: '',
        orgunitScope: false,
        confidential: false,
        optionSetValue: false,
    },
    trackedEntityTypes: {
        trackedEntityTypeAttributes: [],
        allowAuditLog: false,
        maxTeiCountToReturn: 0,
        minAttributesRequiredToSearch: 1,
        featureType: 'NONE',
    },
    optionSets: { options: [], version: 0, valueType: 'TEXT' },
    legendSets: { legends: [] },
    programRules: { programRuleActions: [] },
    programRuleVariables: { useCodeForOptionSet: false },
}

/** Members of `programStageDataElements` and the like are no kind of their own. */
export const unsetMembers: Readonly<
    Record<string, Readonly<Record<string, unknown>>>
> = {
    programStageDataElements: {
        compulsory: false,
        displayInReports: false,
        allowFutureDate: false,
        allowProvidedElsewhere: false,
    },
    programTrackedEntityAttributes: {
        mandatory: false,
        searchable: false,
        displayInList: false,
        allowFutureDate: false,
    },
    trackedEntityTypeAttributes: {
        mandatory: false,
        searchable: false,
        displayInList: false,
    },
}
