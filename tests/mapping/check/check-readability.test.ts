import { checkReadability } from '../../../src/mapping/check/check-readability'
import { mend } from '../../../src/mapping/check/mend'
import type { ProgramAccess } from '../../../src/mapping/program-access'
import { uid } from '../../fixtures/builders'
import { clinicMapping } from '../../fixtures/clinic-mapping'
import { clinicShapes } from '../../fixtures/clinic-programs'

const NURSES = uid('nurses')
const DOCTORS = uid('doctors')

const open = (name: string) => ({
    name,
    publicData: true,
    groupsWithData: [],
})

const forGroups = (name: string, ...groups: readonly string[]) => ({
    name,
    publicData: false,
    groupsWithData: groups,
})

const accessOf = (
    programs: Record<
        string,
        ProgramAccess['programs'] extends ReadonlyMap<string, infer P>
            ? P
            : never
    >
): ProgramAccess => ({
    programs: new Map(
        Object.entries(programs).map(([name, one]) => [uid(name), one])
    ),
    groups: new Map([
        [NURSES, 'Nurses'],
        [DOCTORS, 'Doctors'],
    ]),
})

const ALL_OPEN = {
    clinic: {
        ...open('Clinic'),
        stages: new Map([
            [uid('visit'), open('Visit')],
            [uid('problems'), open('Problems')],
        ]),
    },
    antenatal: {
        ...open('Antenatal'),
        stages: new Map([[uid('contact'), open('Contact')]]),
    },
    heart: { ...open('Heart'), stages: new Map() },
}

const mappingFor = (...groups: readonly string[]) =>
    clinicMapping({ healthWorkers: { userGroups: groups } })

const faults = (
    access: ProgramAccess,
    groups: readonly string[] = [NURSES, DOCTORS]
) => checkReadability(mappingFor(...groups), access, clinicShapes)

describe('checkReadability', () => {
    it('has nothing to say where everybody can read', () => {
        expect(faults(accessOf(ALL_OPEN))).toEqual([])
    })

    it('tells a program that one of the groups cannot read, once', () => {
        const heart = { ...forGroups('Heart', DOCTORS), stages: new Map() }
        expect(faults(accessOf({ ...ALL_OPEN, heart }))).toEqual([
            {
                kind: 'program-not-readable',
                path: 'problems.4.program',
                id: uid('heart'),
                groups: [NURSES],
                severity: 'warning',
            },
        ])
    })

    it('tells a stage of a readable program', () => {
        const clinic = {
            ...open('Clinic'),
            stages: new Map([
                [uid('visit'), open('Visit')],
                [uid('problems'), forGroups('Problems')],
            ]),
        }
        expect(faults(accessOf({ ...ALL_OPEN, clinic }))).toEqual([
            expect.objectContaining({
                kind: 'stage-not-readable',
                id: uid('problems'),
                path: 'problems.3.programStage',
                groups: [NURSES, DOCTORS],
            }),
        ])
    })

    it('tells the program, and not its stages one by one', () => {
        const clinic = {
            ...forGroups('Clinic'),
            stages: new Map([[uid('visit'), forGroups('Visit')]]),
        }
        expect(faults(accessOf({ ...ALL_OPEN, clinic }))).toEqual([
            expect.objectContaining({
                kind: 'program-not-readable',
                id: uid('clinic'),
            }),
        ])
    })

    it('says nothing of a program that the mapping does not use', () => {
        const other = { ...forGroups('Other'), stages: new Map() }
        expect(faults(accessOf({ ...ALL_OPEN, other }))).toEqual([])
    })

    it('says nothing of a program in which nobody is named to work', () => {
        const heart = { ...forGroups('Heart'), stages: new Map() }
        expect(faults(accessOf({ ...ALL_OPEN, heart }), [])).toEqual([])
    })

    it('knows without the shapes only what the mapping names itself', () => {
        const clinic = { ...forGroups('Clinic'), stages: new Map() }
        const access = accessOf({ ...ALL_OPEN, clinic })
        const mapping = clinicMapping({
            programs: [uid('clinic')],
            healthWorkers: { userGroups: [NURSES] },
        })
        expect(checkReadability(mapping, access)).toEqual([
            expect.objectContaining({ path: 'programs.0', id: uid('clinic') }),
        ])
    })

    it('tells a group that is gone, and takes it out', () => {
        const mapping = mappingFor(uid('gone'), NURSES)
        const access = accessOf(ALL_OPEN)
        const found = checkReadability(mapping, access, clinicShapes)
        expect(found).toEqual([
            expect.objectContaining({
                kind: 'group-gone',
                path: 'healthWorkers.userGroups.0',
                id: uid('gone'),
            }),
        ])
        expect(found.reduce(mend, mapping).healthWorkers).toEqual({
            userGroups: [NURSES],
        })
    })
})
