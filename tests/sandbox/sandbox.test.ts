import { ask } from './example/ask'
import { createClinic } from './example/clinic'
import { objectsOf } from './json'

const sandbox = createClinic()

const get = (as: string, path: string) => ask(sandbox, `/api/${path}`, { as })

/** The ids in a list answer. */
async function ids(as: string, path: string, key: string): Promise<unknown[]> {
    const { body } = await get(as, path)
    const list = Object.values(body).find(Array.isArray)
    return objectsOf(list).map((one) => one[key])
}

const search =
    'tracker/trackedEntities?program=ProgOpen001&fields=trackedEntity'

describe('identity', () => {
    test('a request without credentials is refused, a wrong password too', async () => {
        const { status, body } = await ask(sandbox, '/api/me')
        expect(status).toBe(401)
        expect(body.httpStatus).toBe('Unauthorized')
        const headers = { Authorization: `Basic ${btoa('nurse:guess')}` }
        expect((await ask(sandbox, '/api/me', { headers })).status).toBe(401)
    })

    test('a login gives a cookie that ends with the sessions', async () => {
        const own = createClinic()
        const body = { username: 'nurse', password: 'nurse-word' }
        const login = await ask(own, '/api/auth/login', {
            method: 'POST',
            body,
        })
        const Cookie = login.headers.get('Set-Cookie')?.split(';')[0] ?? ''
        const me = await ask(own, '/api/me?fields=username', {
            headers: { Cookie },
        })
        expect(me.body).toEqual({ username: 'nurse' })
        own.faults.loggedOut()
        const later = await ask(own, '/api/me', { headers: { Cookie } })
        expect(later.status).toBe(401)
    })

    test('an empty Authorization header counts as none', async () => {
        const own = createClinic({ autoLogin: 'doctor' })
        const headers = { Authorization: '' }
        const { body } = await ask(own, '/api/43/me?fields=username', {
            headers,
        })
        expect(body.username).toBe('doctor')
        own.faults.loggedOut()
        expect((await ask(own, '/api/me', { headers })).status).toBe(401)
    })
})

describe('metadata', () => {
    test('labels follow the reader, names do not', async () => {
        const path =
            'trackedEntityAttributes/AttrName001?fields=name,displayName'
        expect((await get('french', path)).body).toEqual({
            name: 'Name',
            displayName: 'Nom',
        })
        expect((await get('nurse', path)).body.displayName).toBe('Name')
    })

    test('references show their id, or what is asked of them', async () => {
        const bare = await get(
            'nurse',
            'programStages/StageOpen01?fields=program'
        )
        expect(bare.body).toEqual({ program: { id: 'ProgOpen001' } })
        const deep = await get(
            'nurse',
            'programs/ProgOpen001?fields=programStages[name,program[name]]'
        )
        expect(deep.body.programStages).toEqual([
            {
                name: 'Stage StageOpen01',
                program: { name: 'Program ProgOpen001' },
            },
        ])
    })

    test('what may not be read is missing from lists and absent by id', async () => {
        const path = 'programs?fields=id&order=id:desc&paging=false'
        expect(await ids('nurse', path, 'id')).not.toContain('ProgSecret1')
        expect(await ids('doctor', path, 'id')).toContain('ProgSecret1')
        const { status, body } = await get('nurse', 'programs/ProgSecret1')
        expect([status, body.errorCode]).toEqual([404, 'E1005'])
    })

    test.each([
        ['id:in:[ProgOpen001,ProgClosed1]', ['ProgClosed1', 'ProgOpen001']],
        ['name:ilike:CLOSED', ['ProgClosed1']],
        ['name:!like:Open', ['ProgClosed1', 'ProgGuarded']],
        ['programStages.id:eq:StageGuard1', ['ProgGuarded']],
        ['code:!null', []],
        [
            'trackedEntityType.name:eq:Person',
            ['ProgClosed1', 'ProgGuarded', 'ProgOpen001'],
        ],
    ])('filter=%s', async (filter, expected) => {
        const path = `programs?fields=id&filter=${encodeURIComponent(filter)}`
        expect(await ids('nurse', path, 'id')).toEqual(expected)
    })

    test('pages are cut and linked', async () => {
        const { body } = await get(
            'nurse',
            'programs?fields=id&pageSize=2&page=2'
        )
        expect(body.pager).toEqual({
            page: 2,
            pageSize: 2,
            total: 3,
            pageCount: 2,
            prevPage:
                'http://sandbox.example/api/programs?pageSize=2&fields=id',
        })
        expect(objectsOf(body.programs)).toHaveLength(1)
    })
})

describe('one person', () => {
    test('programs without access are left out, their owners stay', async () => {
        const path =
            'tracker/trackedEntities/PersonSec01?fields=enrollments[program],programOwners[program]'
        const { body } = await get('nurse', path)
        expect(body).toEqual({
            enrollments: [],
            programOwners: [{ program: 'ProgSecret1' }],
        })
        expect((await get('doctor', path)).body.enrollments).toHaveLength(1)
    })

    test('out of scope is like absent; a malformed uid is not', async () => {
        const far = await get('nurse', 'tracker/trackedEntities/PersonFar01')
        expect([far.status, far.body.errorCode]).toEqual([404, 'E1005'])
        const none = await get('nurse', 'tracker/trackedEntities/PersonNon01')
        expect(none.status).toBe(404)
        const bad = await get('nurse', 'tracker/trackedEntities/no-uid')
        expect([bad.status, bad.body.errorCode]).toEqual([400, undefined])
    })

    test('breaking the glass opens a protected person to that user only', async () => {
        const own = createClinic()
        const path =
            '/api/tracker/trackedEntities/PersonGua01?program=ProgGuarded'
        expect((await ask(own, path, { as: 'nurse' })).status).toBe(404)
        const override =
            '/api/tracker/ownership/override?trackedEntity=PersonGua01&program=ProgGuarded&reason=help'
        const done = await ask(own, override, { as: 'nurse', method: 'POST' })
        expect(done.status).toBe(200)
        expect((await ask(own, path, { as: 'nurse' })).status).toBe(200)
        expect((await ask(own, path, { as: 'doctor' })).status).toBe(404)
    })

    test('a picture is served, a missing one is 404', async () => {
        const of = (person: string) =>
            get(
                'nurse',
                `tracker/trackedEntities/${person}/attributes/AttrPhoto01/image`
            )
        const found = await of('PersonAwa01')
        expect([found.status, found.headers.get('Content-Type')]).toEqual([
            200,
            'image/png;charset=UTF-8',
        ])
        expect((await of('PersonBea01')).status).toBe(404)
    })
})

describe('search', () => {
    test('it stays within the search scope and ignores case', async () => {
        const path = `${search}&filter=AttrName001:sw:aw&order=AttrName001:desc`
        expect(await ids('nurse', path, 'trackedEntity')).toEqual([
            'PersonAwo01',
            'PersonAwa01',
        ])
    })

    test.each([
        ['', /At least 1 attributes/],
        ['&filter=AttrVillage:eq:lakeside', /Non-searchable/],
        ['&filter=AttrName001:like:a', /maxteicountreached/],
    ])('outside the capture scope %j is refused', async (filter, message) => {
        const { status, body } = await get('nurse', search + filter)
        expect(status).toBe(409)
        expect(body.message).toMatch(message)
    })

    test('a unique attribute may always be searched', async () => {
        const path = `${search}&filter=AttrIdent01:eq:id-personbea01`
        expect(await ids('nurse', path, 'trackedEntity')).toEqual([
            'PersonBea01',
        ])
    })

    test('inside the capture scope there are no such rules', async () => {
        const path = `${search}&orgUnitMode=CAPTURE&filter=AttrVillage:like:lake`
        expect(await ids('nurse', path, 'trackedEntity')).toEqual([
            'PersonAwa01',
        ])
    })

    test('an org unit outside the scope is refused', async () => {
        expect(
            (await get('nurse', `${search}&orgUnits=UnitClinic3`)).status
        ).toBe(403)
    })
})

describe('events', () => {
    const list = 'tracker/events?program=ProgOpen001&fields=event'

    test.each([
        ['status=OVERDUE', ['VisitLate01']],
        ['status=SCHEDULE&order=scheduledAt', ['VisitLate01', 'VisitNext01']],
        ['occurredAfter=2026-03-01&occurredBefore=2026-03-01', ['VisitDone01']],
        ['filter=ElemWeight1:gt:10', ['VisitDone01']],
        ['filter=ElemWeight1:lt:10', ['VisitDone02']],
        [
            'order=occurredAt:desc,event',
            ['VisitLate01', 'VisitNext01', 'VisitDone02', 'VisitDone01'],
        ],
    ])('%s', async (query, expected) => {
        expect(await ids('nurse', `${list}&${query}`, 'event')).toEqual(
            expected
        )
    })

    test('pages link to the next one, and count only when asked', async () => {
        const { body } = await get('nurse', `${list}&pageSize=3`)
        expect(body.pager).toEqual({
            page: 1,
            pageSize: 3,
            nextPage: `http://sandbox.example/api/${list}&pageSize=3&page=2`,
        })
    })
})

describe('data store', () => {
    test('a reserved namespace is read and written by those who hold its authorities', async () => {
        const own = createClinic()
        const path = '/api/dataStore/patient-chart/mapping'
        const put = { method: 'PUT', body: { version: 2 } }
        expect((await ask(own, path, { as: 'guest' })).status).toBe(403)
        expect((await ask(own, path, { as: 'nurse' })).body).toEqual({
            version: 1,
        })
        expect((await ask(own, path, { as: 'nurse', ...put })).status).toBe(403)
        expect((await ask(own, path, { as: 'mapper', ...put })).status).toBe(
            200
        )
        expect((await ask(own, path, { as: 'nurse' })).body).toEqual({
            version: 2,
        })
    })

    test('each user has an own store', async () => {
        const own = createClinic()
        const path = '/api/userDataStore/notes/one'
        await ask(own, path, { as: 'nurse', method: 'POST', body: { a: 1 } })
        expect((await ask(own, path, { as: 'nurse' })).body).toEqual({ a: 1 })
        expect((await ask(own, path, { as: 'doctor' })).status).toBe(404)
    })
})
