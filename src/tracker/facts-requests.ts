import type { ApiRequest } from './requests'

const TRANSLATIONS = 'translations[property,locale,value]'

const FIELD =
    'id,code,displayFormName,formName,displayName,name,shortName,description,' +
    `valueType,unique,generated,optionSet[id],${TRANSLATIONS}`

const ATTRIBUTE = `trackedEntityAttribute[${FIELD}]`

const FACTS_FIELDS =
    `id,code,displayName,name,shortName,description,${TRANSLATIONS},` +
    `trackedEntityType[id,trackedEntityTypeAttributes[${ATTRIBUTE}]],` +
    `programTrackedEntityAttributes[sortOrder,${ATTRIBUTE}],` +
    `programSections[displayName,name,sortOrder,trackedEntityAttributes[id],${TRANSLATIONS}],` +
    `programStages[id,displayName,name,description,sortOrder,repeatable,${TRANSLATIONS},` +
    `programStageSections[displayName,name,sortOrder,dataElements[id],${TRANSLATIONS}],` +
    `programStageDataElements[sortOrder,dataElement[${FIELD}]]]`

/** Tracker programs with everything that tells what their fields mean. */
export const factsRequest: ApiRequest = {
    resource: 'programs',
    params: {
        filter: 'programType:eq:WITH_REGISTRATION',
        paging: 'false',
        fields: FACTS_FIELDS,
    },
}

/** Longer addresses are refused by some servers and proxies. */
const AT_ONCE = 250

const optionFactsRequest = (ids: readonly string[]): ApiRequest => ({
    resource: 'optionSets',
    params: {
        filter: `id:in:[${ids.join(',')}]`,
        paging: 'false',
        fields: `id,options[code,displayName,name,sortOrder,${TRANSLATIONS}]`,
    },
})

/** The options of some option sets in every language, in as many requests as it takes. */
export const optionFactsRequests = (
    ids: readonly string[]
): readonly ApiRequest[] =>
    ids.length === 0
        ? []
        : [
              optionFactsRequest(ids.slice(0, AT_ONCE)),
              ...optionFactsRequests(ids.slice(AT_ONCE)),
          ]
