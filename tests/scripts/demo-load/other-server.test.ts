import { load } from '../../../scripts/lib/demo-load/load'
import { remoteOptions } from '../../../scripts/lib/demo-load/options'
import { packageFor } from '../../../scripts/lib/demo-load/package'
import { refusalLines } from '../../../scripts/lib/demo-load/refusals'
import { nothingLoaded } from '../../../scripts/lib/demo-load/registry'
import { narrowScope, widenScope } from '../../../scripts/lib/demo-load/scope'
import {
    connect,
    type Answer,
    type Server,
} from '../../../scripts/lib/demo-load/server'
import { idOf } from '../../sandbox/data/ids'
import { DEFAULT_CATEGORY_COMBO } from '../../sandbox/data/metadata/common'
import { listener, noPause } from './empty-server'

interface Sent {
    method: string
    path: string
    body: unknown
}

/** A server that answers as told, and a list of what it was sent. */
const stub = (answers: Readonly<Record<string, Answer>>) => {
    const sent: Sent[] = []
    const answer = (path: string): Answer =>
        answers[path.split('?')[0] ?? ''] ?? { status: 200, body: {} }
    const server: Server = {
        url: 'http://other.example',
        ask: (path) => Promise.resolve(answer(path)),
        send: (method, path, body) => {
            sent.push({ method, path, body })
            return Promise.resolve(answer(path))
        },
    }
    return { server, sent }
}

const ok = (body: unknown): Answer => ({ status: 200, body })

describe('another server', () => {
    it.each(['2.40.5', '2.38-SNAPSHOT'])(
        'is refused when it is %s',
        async (version) => {
            const { server, sent } = stub({ 'system/info': ok({ version }) })
            const job = { server, pause: noPause, ...listener() }
            const options = {
                today: '2026-11-22',
                usersPassword: undefined,
                withBroken: false,
            }
            await expect(load(job, options)).rejects.toThrow(/2\.41 or later/)
            expect(sent).toEqual([])
        }
    )

    it('gets its own default category combination', async () => {
        const { server } = stub({
            categoryCombos: ok({ categoryCombos: [{ id: 'OwnDefault1' }] }),
        })
        const pack = await packageFor(server, undefined)
        const text = JSON.stringify(pack)
        expect(text).not.toContain(DEFAULT_CATEGORY_COMBO)
        expect(pack.dataElements?.[0]).toMatchObject({
            categoryCombo: { id: 'OwnDefault1' },
        })
        expect(pack.users).toBeUndefined()
    })

    it('gets users with roles, groups and the one password, but no superuser', async () => {
        const pack = await packageFor(stub({}).server, 'Sambara-2026')
        const users = pack.users ?? []
        const roles = (pack.userRoles ?? []).map(({ id }) => id)
        expect(users.length).toBeGreaterThanOrEqual(5)
        users.forEach((user) => {
            expect(user).toMatchObject({
                password: 'Sambara-2026',
                userRoles: [{ id: expect.any(String) }],
            })
        })
        expect(JSON.stringify(pack.userRoles)).not.toContain('"ALL"')
        expect(JSON.stringify(users)).not.toContain('"admin"')
        expect(roles).toHaveLength(2)
        expect(JSON.stringify(pack.userGroups)).toContain(
            idOf.user('clinician')
        )
    })
})

describe('the org units of a superuser', () => {
    const me = (...units: string[]) =>
        ok({
            id: 'SuperUser01',
            authorities: ['ALL'],
            organisationUnits: units.map((id) => ({ id })),
        })

    it('are widened by the country, and narrowed again', async () => {
        const { server, sent } = stub({ me: me('OtherRoot01') })
        const loaded = await widenScope(server, nothingLoaded)
        expect(loaded.scopeGivenTo).toBe('SuperUser01')
        await narrowScope({ server, say: listener().say }, loaded)
        const changes = sent.filter(({ method }) => method === 'PATCH')
        expect(changes.map(({ path }) => path)).toEqual([
            'users/SuperUser01',
            'users/SuperUser01',
        ])
        expect(changes[0]?.body).toMatchObject([{ op: 'add' }])
        expect(changes[1]?.body).toMatchObject([
            { op: 'remove-by-id', id: idOf.orgUnit('country') },
        ])
    })

    it('stay as they are when the country is among them', async () => {
        const { server, sent } = stub({ me: me(idOf.orgUnit('country')) })
        expect(await widenScope(server, nothingLoaded)).toBe(nothingLoaded)
        await narrowScope({ server, say: listener().say }, nothingLoaded)
        expect(sent).toEqual([])
    })
})

describe('a report', () => {
    it('is told by reasons, each with its count, whatever it is nested in', () => {
        const fault = {
            message: 'Non-unique attribute value `SB-1` ',
            errorCode: 'E1064',
            trackerType: 'TRACKED_ENTITY',
        }
        const clash = {
            message: 'Property `code` with value `DEMO_SEX` exists already',
            errorCode: 'E5003',
            mainKlass: 'org.hisp.dhis.option.OptionSet',
        }
        expect(
            refusalLines({
                validationReport: { errorReports: [fault, fault] },
                response: {
                    typeReports: [
                        { objectReports: [{ errorReports: [clash] }] },
                    ],
                },
            })
        ).toEqual([
            '  2 x tracked entity: has an identifier that belongs to somebody else (E1064)',
            '  1 x OptionSet: Property `code` with value `DEMO_SEX` exists already (E5003)',
        ])
    })

    it('without errors is silent', () => {
        expect(
            refusalLines({ validationReport: { errorReports: [] } })
        ).toEqual([])
    })
})

describe('the line to a server', () => {
    const login = { url: 'http://other.example/', user: 'ana', password: 'ü1' }

    it('says when name and password are wrong, or nobody answers', async () => {
        const closed = connect(login, () =>
            Promise.reject(new Error('refused'))
        )
        await expect(closed.ask('me')).rejects.toThrow(/cannot be reached/)
        const wrong = connect(login, () =>
            Promise.resolve(new Response('', { status: 401 }))
        )
        await expect(wrong.ask('me')).rejects.toThrow(/name and password/)
    })

    it('gives HTML as text', async () => {
        const html = connect(login, () =>
            Promise.resolve(new Response('<p>no</p>', { status: 404 }))
        )
        expect(await html.ask('absent')).toEqual({
            status: 404,
            body: '<p>no</p>',
        })
    })
})

describe('the options', () => {
    it('take passwords from the environment, but rather from the command', () => {
        const args = ['--url', 'http://other.example', '--user', 'ana']
        const env = { DEMO_PASSWORD: 'one', DEMO_USERS_PASSWORD: 'two' }
        expect(remoteOptions(args, env)).toMatchObject({
            password: 'one',
            usersPassword: 'two',
            purge: false,
        })
        expect(
            remoteOptions([...args, '--password', 'three'], env).password
        ).toBe('three')
    })

    it.each([
        [['--user', 'ana'], /--url is missing/],
        [['--url', 'http://other.example'], /--user is missing/],
        [['--colour', 'blue'], /--colour/],
    ])('refuse %j', (args, message) => {
        expect(() => remoteOptions(args, {})).toThrow(message)
    })
})
