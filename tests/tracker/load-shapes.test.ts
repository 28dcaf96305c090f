import {
    fetchPrograms,
    isUnchanged,
    shapesOf,
} from '../../src/tracker/load-shapes'
import type { ApiRequest } from '../../src/tracker/requests'
import { uid } from '../fixtures/builders'
import {
    clinicOptionSetsAnswer,
    clinicProgramsAnswer,
    clinicShapes,
} from '../fixtures/clinic-programs'

/** A server that answers by resource, and remembers what it was asked. */
const server = (answers: Readonly<Record<string, unknown>>) => {
    const asked: ApiRequest[] = []
    const ask = async (request: ApiRequest) => {
        asked.push(request)
        return answers[request.resource]
    }
    return { ask, asked }
}

const GOOD = {
    programs: clinicProgramsAnswer,
    optionSets: clinicOptionSetsAnswer,
}

describe('fetchPrograms', () => {
    it('takes two requests, whatever the number of programs', async () => {
        const { ask, asked } = server(GOOD)
        const fetched = await fetchPrograms(ask)
        expect(asked.map(({ resource }) => resource)).toEqual([
            'programs',
            'optionSets',
        ])
        expect(fetched.ok && shapesOf(fetched.value)).toEqual({
            ok: true,
            value: clinicShapes,
        })
    })

    it('asks for no option sets where no field has options', async () => {
        const programs = { programs: [{ id: uid('plain') }] }
        const { ask, asked } = server({ programs })
        expect((await fetchPrograms(ask)).ok).toBe(true)
        expect(asked).toHaveLength(1)
    })

    it('asks for many option sets in portions, and keeps them all', async () => {
        const names = Array.from({ length: 251 }, (_, n) => `s${n + 1000}x`)
        const programStageDataElements = names.map((name) => ({
            dataElement: { id: uid(`e${name}`), optionSet: { id: uid(name) } },
        }))
        const stage = { id: uid('stage'), programStageDataElements }
        const programs = {
            programs: [{ id: uid('big'), programStages: [stage] }],
        }
        const ask = async ({ resource, params }: ApiRequest) => {
            const ids = String(params.filter).match(/s\d{4}x0+/g) ?? []
            return resource === 'programs'
                ? programs
                : { optionSets: ids.map((id) => ({ id, options: [] })) }
        }
        const fetched = await fetchPrograms(ask)
        const shapes = fetched.ok ? shapesOf(fetched.value) : fetched
        expect(shapes.ok && [...shapes.value.optionSets.keys()].sort()).toEqual(
            names.map((name) => uid(name))
        )
        expect(fetched.ok && fetched.value.optionSets).toHaveLength(2)
    })

    it.each([
        ['programs', { ...GOOD, programs: {} }],
        ['option sets', { ...GOOD, optionSets: {} }],
    ])('fails when the answer of the %s is none', async (_, answers) => {
        expect(await fetchPrograms(server(answers).ask)).toMatchObject({
            ok: false,
            error: { kind: 'unexpected-shape' },
        })
    })
})

describe('isUnchanged', () => {
    const version = (
        name: string,
        number: number,
        lastUpdated = '2026-01-01'
    ) => ({
        id: uid(name),
        version: number,
        lastUpdated,
    })
    const kept = {
        programs: { programs: [version('a', 1), version('b', 4)] },
        optionSets: [],
    }

    it.each([
        ['the same', [version('a', 1), version('b', 4)], true],
        ['the same in another order', [version('b', 4), version('a', 1)], true],
        ['a new version', [version('a', 2), version('b', 4)], false],
        [
            'a later change',
            [version('a', 1, '2026-02-01'), version('b', 4)],
            false,
        ],
        ['one program less', [version('a', 1)], false],
        [
            'one program more',
            [version('a', 1), version('b', 4), version('c', 1)],
            false,
        ],
    ])('%s', (_, programs, unchanged) => {
        expect(isUnchanged(kept, { programs })).toBe(unchanged)
    })

    it('does not take two answers that are none for the same', () => {
        const nothing = { ...kept, programs: undefined }
        expect(isUnchanged(nothing, undefined)).toBe(false)
    })

    it('holds for what was just fetched, since the programs are asked for their version', async () => {
        const programs = {
            programs: clinicProgramsAnswer.programs.map((program) => ({
                ...program,
                version: 3,
                lastUpdated: '2026-01-01',
            })),
        }
        const { ask, asked } = server({ ...GOOD, programs })
        const fetched = await fetchPrograms(ask)
        expect(fetched.ok && isUnchanged(fetched.value, programs)).toBe(true)
        expect(asked[0]?.params.fields).toMatch(/^id,.*version,lastUpdated/)
    })
})
