import type { PatientId } from '../domain/ids'

/** A read of the Web API: path below `/api`, and its parameters. */
export interface ApiRequest {
    readonly resource: string
    readonly params: Readonly<Record<string, string | readonly string[]>>
}

/** One request for the whole record, over all programs (dhis2.md 2.1). */
const RECORD_FIELDS =
    'trackedEntity,trackedEntityType,orgUnit,inactive,updatedAt,' +
    'attributes[attribute,value],programOwners[program],' +
    'enrollments[enrollment,program,status,orgUnit,enrolledAt,occurredAt,completedAt,followUp,' +
    'attributes[attribute,value],notes[note,value,storedBy,storedAt],' +
    'events[event,program,programStage,status,orgUnit,occurredAt,scheduledAt,' +
    'createdBy[username],assignedUser[displayName],notes[note,value,storedBy,storedAt],' +
    'dataValues[dataElement,value,storedBy]]]'

const ATTRIBUTE_FIELDS =
    'trackedEntityAttribute[id,code,displayName,displayFormName,valueType,unique,optionSet[id]]'

const PROGRAM_FIELDS =
    'id,code,displayName,version,lastUpdated,minAttributesRequiredToSearch,style[color],' +
    `trackedEntityType[id,trackedEntityTypeAttributes[searchable,displayInList,${ATTRIBUTE_FIELDS}]],` +
    `programTrackedEntityAttributes[sortOrder,searchable,displayInList,${ATTRIBUTE_FIELDS}],` +
    'programStages[id,code,displayName,sortOrder,repeatable,' +
    'programStageSections[displayName,sortOrder,dataElements[id]],' +
    'programStageDataElements[sortOrder,' +
    'dataElement[id,code,displayName,displayFormName,valueType,optionSet[id]]]]'

export const MAPPING_NAMESPACE = 'patient-chart'
export const MAPPING_KEY = 'mapping'

export const recordRequest = (patient: PatientId): ApiRequest => ({
    resource: `tracker/trackedEntities/${patient}`,
    params: { fields: RECORD_FIELDS },
})

export const mappingRequest: ApiRequest = {
    resource: `dataStore/${MAPPING_NAMESPACE}/${MAPPING_KEY}`,
    params: {},
}

export const programsRequest: ApiRequest = {
    resource: 'programs',
    params: {
        filter: 'programType:eq:WITH_REGISTRATION',
        paging: 'false',
        fields: PROGRAM_FIELDS,
    },
}

/** What tells whether the programs kept in the browser are still those of the server. */
export const programVersionsRequest: ApiRequest = {
    resource: 'programs',
    params: {
        filter: 'programType:eq:WITH_REGISTRATION',
        paging: 'false',
        fields: 'id,version,lastUpdated',
    },
}

const byIds = (ids: readonly string[]): string => `id:in:[${ids.join(',')}]`

export const optionSetsRequest = (ids: readonly string[]): ApiRequest => ({
    resource: 'optionSets',
    params: {
        filter: byIds(ids),
        paging: 'false',
        fields: 'id,options[code,displayName]',
    },
})

/** Longer addresses are refused by some servers and proxies. */
const OPTION_SETS_AT_ONCE = 250

/** One request, or several where the option sets are too many for one address. */
export const optionSetsRequests = (
    ids: readonly string[]
): readonly ApiRequest[] =>
    ids.length === 0
        ? []
        : [
              optionSetsRequest(ids.slice(0, OPTION_SETS_AT_ONCE)),
              ...optionSetsRequests(ids.slice(OPTION_SETS_AT_ONCE)),
          ]

export const orgUnitsRequest = (ids: readonly string[]): ApiRequest => ({
    resource: 'organisationUnits',
    params: { filter: byIds(ids), paging: 'false', fields: 'id,displayName' },
})

export const appsRequest: ApiRequest = { resource: 'apps', params: {} }
