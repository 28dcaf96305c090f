import {
    readProgramAccess,
    readProgramSharing,
    readUserGroups,
} from '../../src/tracker/read/read-program-access'
import { connectTo } from '../app/ask-sandbox'
import { TODAY } from '../app/render-with-server'
import { demoData } from '../sandbox/data/demo-data'
import { idOf } from '../sandbox/data/ids'
import { createSandbox } from '../sandbox/sandbox'

const demo = (autoLogin = 'mapper') =>
    createSandbox(demoData(TODAY), { today: TODAY, autoLogin })

describe('readProgramAccess', () => {
    it('tells a public program from one of a group, by the reading of data', async () => {
        const { ask } = connectTo(demo())
        const access = await readProgramAccess(ask)
        const programs = access.ok ? access.value.programs : new Map()
        expect(programs.get(idOf.program('outpatient'))).toMatchObject({
            publicData: true,
        })
        // the mappers see this program but none of its patients
        expect(programs.get(idOf.program('hiv'))).toMatchObject({
            publicData: false,
            groupsWithData: [idOf.group('hivClinicians')],
        })
        const hiv = programs.get(idOf.program('hiv'))
        expect([...hiv.stages.values()]).not.toEqual([])
        for (const stage of hiv.stages.values()) {
            expect(stage).toMatchObject({
                publicData: false,
                groupsWithData: [idOf.group('hivClinicians')],
            })
        }
    })

    it('names the user groups', async () => {
        const access = await readProgramAccess(connectTo(demo()).ask)
        expect(access).toMatchObject({ ok: true })
        expect(access.ok && [...access.value.groups]).toEqual([
            [idOf.group('mappers'), 'Chart administrators'],
            [idOf.group('clinicStaff'), 'Clinic staff'],
            [idOf.group('hivClinicians'), 'HIV clinicians'],
        ])
    })

    it.each([/\/programs\?/, /\/userGroups\?/])(
        'fails when %s does',
        async (path) => {
            const sandbox = demo()
            sandbox.faults.set({ path, status: 503 })
            expect(
                await readProgramAccess(connectTo(sandbox).ask)
            ).toMatchObject({ ok: false, error: { kind: 'server-failed' } })
        }
    )
})

const program = (sharing: unknown) => ({
    programs: [{ id: 'AAAAAAAAAAA', displayName: 'A', sharing }],
})

const accessIn = (sharing: unknown) => {
    const read = readProgramSharing(program(sharing))
    return read.ok ? read.value.get('AAAAAAAAAAA') : undefined
}

describe('readProgramSharing', () => {
    it.each([
        ['rwrw----', true],
        ['r-r-----', true],
        // who may write data may read it
        ['r--w----', true],
        ['rw------', false],
        ['--------', false],
        [undefined, false],
    ])('public access %s reads data: %s', (access, reads) => {
        expect(accessIn({ public: access })?.publicData).toBe(reads)
    })

    it('leaves out groups that see the program only', () => {
        const userGroups = {
            BBBBBBBBBBB: { id: 'BBBBBBBBBBB', access: 'r-------' },
            CCCCCCCCCCC: { id: 'CCCCCCCCCCC', access: 'r-r-----' },
        }
        expect(accessIn({ userGroups })?.groupsWithData).toEqual([
            'CCCCCCCCCCC',
        ])
    })

    it('knows nothing of a program that does not tell its sharing', () => {
        expect(accessIn(undefined)).toBeUndefined()
    })

    it('refuses another shape', () => {
        expect(readProgramSharing([]).ok).toBe(false)
        expect(readUserGroups([]).ok).toBe(false)
    })
})
