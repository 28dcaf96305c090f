import type { Named, ProgramId } from '../../domain/ids'
import type { ApiRequest } from '../requests'
import { filterText } from './attribute-filter'
import type { Criteria } from './search-criteria'

export const PAGE_SIZE = 10

/** Where a request looks: in a program's search scope, or in the user's own facilities by type. */
export type SearchPlace =
    | { readonly kind: 'program'; readonly program: Named<ProgramId> }
    | { readonly kind: 'own-facilities'; readonly trackedEntityType: string }

const FIELDS =
    'trackedEntity,orgUnit,inactive,attributes[attribute,value],' +
    'enrollments[enrollment,program,status,orgUnit,attributes[attribute,value]]'

const scopeOf = (place: SearchPlace): Readonly<Record<string, string>> =>
    place.kind === 'program'
        ? { program: place.program.id, orgUnitMode: 'ACCESSIBLE' }
        : {
              trackedEntityType: place.trackedEntityType,
              orgUnitMode: 'CAPTURE',
          }

/**
 * Names stand in the address of the request: a GET with filters is the only search that 2.41 to
 * 2.43 have. They never stand in the address of the app. No `order`: 2.43 fails on some.
 */
export const searchRequest = (
    place: SearchPlace,
    criteria: Criteria
): ApiRequest => ({
    resource: 'tracker/trackedEntities',
    params: {
        ...scopeOf(place),
        filter: criteria.map(filterText),
        fields: FIELDS,
        pageSize: String(PAGE_SIZE),
    },
})
