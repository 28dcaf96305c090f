import { notRecorded, valueOf } from '../../../src/domain/fact'
import { fetchPrograms, shapesOf } from '../../../src/tracker/load-shapes'
import { runSearch } from '../../../src/tracker/search/run-search'
import { askSandbox } from '../../app/ask-sandbox'
import { day } from '../../fixtures/builders'
import { whoMapping } from '../../mapping/who-mapping-document'
import { describeBesideShared } from '../../mapping/who-packages'
import { sharedSeed } from '../../sandbox/load-shared'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox'

const TODAY = '2026-11-22'

// the seed is large, and the machine may be busy
const SLOW = 60_000

const searcher = async (sandbox: Sandbox) => {
    const ask = askSandbox(sandbox)
    const answers = await fetchPrograms(ask)
    if (!answers.ok) {
        throw new Error(answers.error.kind)
    }
    const shapes = shapesOf(answers.value)
    if (!shapes.ok) {
        throw new Error('the programs could not be read')
    }
    const ground = {
        shapes: shapes.value,
        mapping: whoMapping(),
        today: day(TODAY),
    }
    return (text: string) => runSearch(ask, text, ground)
}

const sandboxOf = (username: string): Sandbox => {
    const seed = sharedSeed()
    if (!seed) {
        throw new Error('the shared folder is absent')
    }
    return createSandbox(seed, { today: TODAY, autoLogin: username })
}

describeBesideShared('searching the five WHO programs', () => {
    let nurse: Awaited<ReturnType<typeof searcher>>

    beforeAll(async () => {
        nurse = await searcher(sandboxOf('nurse'))
    }, SLOW)

    it('finds people by a family name, whatever its case', async () => {
        const { people } = await nurse('sesay')
        const names = people.map(({ patient }) => valueOf(patient.name)?.family)
        expect(names.length).toBeGreaterThan(0)
        expect(new Set(names)).toEqual(new Set(['Sesay']))
    })

    it('says which programs did not let their people be found', async () => {
        const { refusals } = await nurse('Sesay')
        expect(
            refusals.map(({ program, error }) => [program?.id, error.kind])
        ).toEqual(
            expect.arrayContaining([
                // asks for two attributes
                ['SSLpOM0r1U7', 'search-needs-more'],
                // has no name that may be searched
                ['WSGAb5XwJ3Y', 'search-not-allowed'],
            ])
        )
        expect(refusals).toHaveLength(2)
    })

    it('finds by an identifier whom it found by name', async () => {
        const { people } = await nurse('Sesay')
        const identified = people.find(
            ({ patient }) => patient.identifiers.length > 0
        )
        const content = identified?.patient.identifiers[0]?.content
        const id = content?.kind === 'text' ? content.text : ''
        const again = await nurse(id)
        expect(again.people.map(({ patient }) => patient.id)).toEqual([
            identified?.patient.id,
        ])
        expect(again.people[0]?.hasIdentifier).toBe(true)
    })

    it(
        'finds by both names where only the family name may be searched',
        async () => {
            const clinician = await searcher(sandboxOf('clinician'))
            const { people } = await clinician('Sipho Ncube')
            expect(
                valueOf(people[0]?.patient.name ?? notRecorded)
            ).toMatchObject({ given: 'Sipho', family: 'Ncube' })
        },
        SLOW
    )
})
