/** @jest-environment ./jest.environment.node.js */
import * as v from 'valibot'
import { existingPeople } from '../../../scripts/lib/demo-load/existing'
import { load, type LoadOptions } from '../../../scripts/lib/demo-load/load'
import { readLoaded } from '../../../scripts/lib/demo-load/registry'
import type { Server } from '../../../scripts/lib/demo-load/server'
import { unload } from '../../../scripts/lib/demo-load/unload'
import { demoMapping } from '../../sandbox/data/demo-mapping'
import { demoPeople } from '../../sandbox/data/demo-people'
import { idOf } from '../../sandbox/data/ids'
import { emptySandbox, listener, noPause, serverAs } from './empty-server'

const OPTIONS: LoadOptions = {
    today: '2026-11-22',
    usersPassword: undefined,
    withBroken: false,
}
const MAPPING = 'dataStore/patient-chart/mapping'

const run = async (server: Server, options = OPTIONS) => {
    const { lines, say } = listener()
    const isWhole = await load({ server, say, pause: noPause }, options)
    return { isWhole, lines }
}

const takeAway = async (server: Server, purge = false) => {
    const { lines, say } = listener()
    const isWhole = await unload({ server, say, pause: noPause }, { purge })
    return { isWhole, lines }
}

const programCount = async (server: Server): Promise<number> => {
    const { body } = await server.ask('programs?fields=id&paging=false')
    return v.parse(v.object({ programs: v.array(v.unknown()) }), body).programs
        .length
}

const everybody = Object.values(demoPeople)

describe('putting the demo on a server', () => {
    const server = serverAs(emptySandbox(), 'admin')

    it('puts programs, people and the mapping there, and says how far it is', async () => {
        const { isWhole, lines } = await run(server)
        expect(lines.filter((line) => line.includes(' x '))).toEqual([])
        expect(isWhole).toBe(true)
        expect(lines).toEqual(
            expect.arrayContaining([
                'People: 200 of 200',
                'Mothers and children: 15',
            ])
        )
        expect(await programCount(server)).toBe(6)
        expect((await existingPeople(server, everybody)).sort()).toEqual(
            [...everybody].sort()
        )
        expect((await server.ask(MAPPING)).body).toMatchObject(demoMapping)
    })

    it('can be run twice', async () => {
        const { isWhole, lines } = await run(server)
        expect(isWhole).toBe(true)
        expect(lines).toEqual(
            expect.arrayContaining([expect.stringMatching(/^Metadata: 0 made/)])
        )
    })

    it('takes away what it put there, and not what was there before', async () => {
        const units = ['kolima', 'country'].map(idOf.orgUnit)
        expect((await takeAway(server)).isWhole).toBe(true)
        expect(await programCount(server)).toBe(0)
        expect(await existingPeople(server, everybody)).toEqual([])
        expect((await server.ask(MAPPING)).status).toBe(404)
        expect(await readLoaded(server)).toBeUndefined()
        for (const unit of units) {
            expect((await server.ask(`organisationUnits/${unit}`)).status).toBe(
                200
            )
        }
    })

    it('says in plain words what the server keeps of deleted people', async () => {
        const { isWhole, lines } = await run(server)
        expect(isWhole).toBe(false)
        expect(lines.join('\n')).toMatch(/was deleted on this server before/)
        expect(lines.join('\n')).toMatch(/--purge/)
    })
})

describe('purging', () => {
    /** The sandbox has no maintenance of its own. */
    const maintained = (status: number) => {
        const server = serverAs(emptySandbox(), 'admin')
        const asked: string[] = []
        const send: Server['send'] = (method, path, body) => {
            if (!path.startsWith('maintenance/')) {
                return server.send(method, path, body)
            }
            asked.push(path)
            return Promise.resolve({ status, body: '' })
        }
        return { server: { ...server, send }, asked }
    }

    it('asks for what is deleted to be removed, people last', async () => {
        const { server, asked } = maintained(200)
        await run(server)
        expect((await takeAway(server)).isWhole).toBe(true)
        expect(asked).toEqual([])
        await run(server)
        const { lines } = await takeAway(server, true)
        expect(asked).toHaveLength(4)
        expect(asked[3]).toMatch(/TrackedEntity/)
        expect(lines.join('\n')).toMatch(/gone for good/)
    })

    it('does not say that it worked when it was refused', async () => {
        const { server } = maintained(405)
        await run(server)
        const { lines } = await takeAway(server, true)
        expect(lines.join('\n')).toMatch(/refused softDeleted/)
        expect(lines.join('\n')).not.toMatch(/gone for good/)
    })
})

describe('a server that has something already', () => {
    it('keeps its own mapping, when loading and when unloading', async () => {
        const server = serverAs(emptySandbox(), 'admin')
        await server.send('POST', MAPPING, { version: 1, mine: true })
        const { lines } = await run(server)
        expect(lines).toContain(
            'Mapping: there is one already; it is left as it is.'
        )
        await takeAway(server)
        expect((await server.ask(MAPPING)).body).toEqual({
            version: 1,
            mine: true,
        })
    })

    it('keeps a mapping of ours that was changed since', async () => {
        const server = serverAs(emptySandbox(), 'admin')
        await run(server)
        const changed = { ...demoMapping, savedAt: '2026-11-23T08:00:00.000Z' }
        await server.send('PUT', MAPPING, changed)
        await run(server)
        expect((await server.ask(MAPPING)).body).toEqual(changed)
        const { lines } = await takeAway(server)
        expect(lines.join('\n')).toMatch(/changed since/)
        expect((await server.ask(MAPPING)).body).toEqual(changed)
    })
})

describe('what is refused', () => {
    it('is a user who is no superuser', async () => {
        await expect(run(serverAs(emptySandbox(), 'nurse'))).rejects.toThrow(
            /superuser/
        )
    })

    it('is a weak password for the users', async () => {
        const weak = { ...OPTIONS, usersPassword: 'nurse' }
        await expect(
            run(serverAs(emptySandbox(), 'admin'), weak)
        ).rejects.toThrow(/a capital letter, a digit, a special character/)
    })

    it('are the values that are broken on purpose, when they are sent', async () => {
        const { isWhole, lines } = await run(
            serverAs(emptySandbox(), 'admin'),
            {
                ...OPTIONS,
                withBroken: true,
            }
        )
        expect(isWhole).toBe(false)
        expect(lines).toEqual(
            expect.arrayContaining([
                expect.stringMatching(/none of the options \(E1125\)/),
                expect.stringMatching(
                    /does not fit its data element \(E1302\)/
                ),
            ])
        )
    })
})
