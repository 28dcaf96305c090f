import type { MappingDocument } from '../mapping/mapping'
import { type ApiRequest, MAPPING_KEY, MAPPING_NAMESPACE } from './requests'
import type { ApiChange } from './write/tell'

const NAMESPACE = `dataStore/${MAPPING_NAMESPACE}`

const at = (key: string): string => `${NAMESPACE}/${key}`

/** The names of all keys: the current mapping and its versions. */
export const mappingKeysRequest: ApiRequest = {
    resource: NAMESPACE,
    params: {},
}

/** Who saved which revision when, of all keys at once, without the documents themselves. */
export const mappingEntriesRequest: ApiRequest = {
    resource: NAMESPACE,
    params: { fields: 'revision,savedBy,savedAt', paging: 'false' },
}

export const mappingEntryRequest = (key: string): ApiRequest => ({
    resource: at(key),
    params: {},
})

/** Fails with 409 where the key exists: of two who create it, one is told. */
export const createEntry = (key: string, data: object): ApiChange => ({
    type: 'create',
    resource: at(key),
    params: {},
    data,
})

/** Creates the current mapping where there is none yet. */
export const replaceMapping = (data: MappingDocument): ApiChange => ({
    type: 'replace',
    resource: at(MAPPING_KEY),
    params: {},
    data,
})

export const entryMetadataRequest = (key: string): ApiRequest => ({
    resource: `${at(key)}/metaData`,
    params: {},
})

const sharingParams = (id: string) => ({ type: 'dataStore', id })

export const sharingRequest = (id: string): ApiRequest => ({
    resource: 'sharing',
    params: sharingParams(id),
})

export interface GroupAccess {
    readonly id: string
    /** DHIS2's access text, such as `rw------`. */
    readonly access: string
}

export interface NewSharing {
    readonly publicAccess: string
    readonly groups: readonly GroupAccess[]
}

/** Replaces all of an entry's sharing but its owner. */
export const shareEntry = (
    id: string,
    { publicAccess, groups }: NewSharing
): ApiChange => ({
    type: 'create',
    resource: 'sharing',
    params: sharingParams(id),
    data: {
        object: {
            publicAccess,
            externalAccess: false,
            userAccesses: [],
            userGroupAccesses: groups.map((group) => ({ ...group })),
        },
    },
})

export const userGroupsRequest: ApiRequest = {
    resource: 'userGroups',
    params: { fields: 'id,displayName', paging: 'false' },
}

const GROUPS_SHOWN = 20

/** Groups whose name contains a text; all of them, as far as one page goes, without one. */
export const userGroupSearchRequest = (text: string): ApiRequest => ({
    resource: 'userGroups',
    params: {
        fields: 'id,displayName',
        pageSize: String(GROUPS_SHOWN),
        ...(text === '' ? {} : { filter: `displayName:ilike:${text}` }),
    },
})

/** Who may read the programs and what is recorded in their stages. */
export const programAccessRequest: ApiRequest = {
    resource: 'programs',
    params: {
        filter: 'programType:eq:WITH_REGISTRATION',
        paging: 'false',
        fields: 'id,displayName,sharing,programStages[id,displayName,sharing]',
    },
}

/** How many people of a program the coverage looks at. */
export const SAMPLE_SIZE = 50

const SAMPLE_FIELDS =
    'trackedEntity,attributes[attribute,value],' +
    'enrollments[enrollment,program,attributes[attribute,value],' +
    'events[event,program,programStage,dataValues[dataElement,value]]]'

/**
 * The people of a program whose record changed last. Within the user's own facilities, where a
 * list needs no search criteria: beyond them most programs refuse one (dhis2.md 3).
 */
export const sampleRequest = (program: string): ApiRequest => ({
    resource: 'tracker/trackedEntities',
    params: {
        program,
        orgUnitMode: 'CAPTURE',
        order: 'updatedAt:desc',
        pageSize: String(SAMPLE_SIZE),
        fields: SAMPLE_FIELDS,
    },
})
