import { fetchFacts } from '../../src/tracker/load-facts'
import type { ApiRequest } from '../../src/tracker/requests'
import { uid } from '../fixtures/builders'

const program = (optionSets: readonly string[]) => ({
    id: uid('care'),
    name: 'Care',
    programStages: [
        {
            id: uid('visit'),
            name: 'Visit',
            programStageDataElements: optionSets.map((name) => ({
                dataElement: {
                    id: uid(`e${name}`),
                    name: `Element ${name}`,
                    valueType: 'TEXT',
                    optionSet: { id: uid(name) },
                },
            })),
        },
    ],
})

/** A server with these option sets, each with one option of its own name. */
const serverOf = (optionSets: readonly string[]) => {
    const asked: string[] = []
    const ask = async ({ resource, params }: ApiRequest) => {
        asked.push(resource)
        const ids = String(params.filter).match(/s\d{4}x0+/g) ?? []
        return resource === 'programs'
            ? { programs: [program(optionSets)] }
            : {
                  optionSets: ids.map((id) => ({
                      id,
                      options: [{ code: id, name: id }],
                  })),
              }
    }
    return { ask, asked }
}

const setsOf = (count: number) =>
    Array.from({ length: count }, (_, n) => `s${n + 1000}x`)

describe('fetchFacts', () => {
    it('takes two requests for a few option sets', async () => {
        const { ask, asked } = serverOf(setsOf(2))
        const facts = await fetchFacts(ask)
        expect(asked).toEqual(['programs', 'optionSets'])
        expect(
            facts.ok && facts.value.fields.get(uid('es1001x'))?.options
        ).toEqual([{ code: uid('s1001x'), names: [uid('s1001x')] }])
    })

    it('asks for many in portions and gives every field its own', async () => {
        const sets = setsOf(251)
        const { ask, asked } = serverOf(sets)
        const facts = await fetchFacts(ask)
        expect(asked).toEqual(['programs', 'optionSets', 'optionSets'])
        const options = facts.ok
            ? [...facts.value.fields.values()].map(
                  (one) => one.options?.[0]?.code
              )
            : []
        expect(options).toEqual(sets.map((name) => uid(name)))
    })

    it('asks for none where no field has options', async () => {
        const { ask, asked } = serverOf([])
        expect((await fetchFacts(ask)).ok).toBe(true)
        expect(asked).toEqual(['programs'])
    })

    it.each(['programs', 'optionSets'])(
        'fails when the answer of the %s is none',
        async (resource) => {
            const { ask } = serverOf(setsOf(1))
            const facts = await fetchFacts(async (request) =>
                request.resource === resource ? {} : ask(request)
            )
            expect(facts).toMatchObject({
                ok: false,
                error: { kind: 'unexpected-shape' },
            })
        }
    )
})
