import { requestPath } from '../../src/tracker/request-path'
import {
    type ApiRequest,
    appsRequest,
    mappingRequest,
    optionSetsRequest,
    orgUnitsRequest,
    programsRequest,
    programVersionsRequest,
    recordRequest,
} from '../../src/tracker/requests'
import { uid } from '../fixtures/builders'

const IDS = [uid('first'), uid('second')]

const ALL: readonly (readonly [string, ApiRequest])[] = [
    ['record', recordRequest(uid('somebody'))],
    ['mapping', mappingRequest],
    ['programs', programsRequest],
    ['program versions', programVersionsRequest],
    ['option sets', optionSetsRequest(IDS)],
    ['places', orgUnitsRequest(IDS)],
    ['apps', appsRequest],
]

/** Brackets that open and close in turn, as `fields` needs them. */
const depthOf = (text: string): number =>
    [...text].reduce(
        (depth, letter) =>
            depth < 0
                ? depth
                : depth + (letter === '[' ? 1 : letter === ']' ? -1 : 0),
        0
    )

describe('requests', () => {
    it('ask for one person by the uid, over all programs (dhis2.md 2.1)', () => {
        const { resource, params } = recordRequest(uid('somebody'))
        expect(resource).toBe(`tracker/trackedEntities/${uid('somebody')}`)
        expect(Object.keys(params)).toEqual(['fields'])
    })

    it.each([
        'attributes[attribute,value]',
        'programOwners[program]',
        'enrollments[enrollment,',
        'dataValues[dataElement,value,',
        'scheduledAt',
        'occurredAt',
    ])('ask the record for %s, which the chart reads', (field) => {
        expect(recordRequest(uid('x')).params.fields).toContain(field)
    })

    it.each(ALL)('%s: every bracket of fields is closed', (_, { params }) => {
        expect(depthOf(String(params.fields ?? ''))).toBe(0)
    })

    it.each(ALL)('%s: never all fields', (_, { params }) => {
        expect(String(params.fields ?? '')).not.toMatch(/\*|:all/)
    })

    it.each(ALL.filter(([, { params }]) => 'filter' in params))(
        '%s: the whole list, not the first page (dhis2.md 2.6)',
        (_, { params }) => {
            expect(params.paging).toBe('false')
        }
    )

    it('name several things in one request', () => {
        const filter = `id:in:[${IDS.join(',')}]`
        expect(optionSetsRequest(IDS).params.filter).toBe(filter)
        expect(orgUnitsRequest(IDS).params.filter).toBe(filter)
    })

    it('become a path whose parameters are escaped once', () => {
        const path = requestPath({
            resource: 'a/b',
            params: { filter: 'name:eq:Sia & Co', fields: 'id,name' },
        })
        const { pathname, searchParams } = new URL(
            path,
            'http://dhis2.example/'
        )
        expect(pathname).toBe('/a/b')
        expect(searchParams.get('filter')).toBe('name:eq:Sia & Co')
        expect(searchParams.get('fields')).toBe('id,name')
    })
})
