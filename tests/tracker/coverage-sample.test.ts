import { coverageOf } from '../../src/mapping/coverage'
import type { Mapping } from '../../src/mapping/mapping'
import { readMapping } from '../../src/mapping/migrate'
import { noShapes } from '../../src/mapping/program-shape'
import { readCoverageSample } from '../../src/tracker/coverage-sample'
import { fetchPrograms, shapesOf } from '../../src/tracker/load-shapes'
import { connectTo } from '../app/ask-sandbox'
import { TODAY } from '../app/render-with-server'
import { demoData, demoMapping } from '../sandbox/data/demo-data'
import { idOf } from '../sandbox/data/ids'
import { createSandbox } from '../sandbox/sandbox'

const DEMO = demoData(TODAY)

const demo = (autoLogin = 'mapper', version = '2.42.7') =>
    createSandbox(DEMO, { today: TODAY, autoLogin, version })

const mappingOf = (document: unknown): Mapping => {
    const mapping = readMapping(document)
    if (!mapping.ok) {
        throw new Error('no mapping')
    }
    return mapping.value
}

describe('the sample', () => {
    const mapped = [idOf.program('outpatient'), idOf.program('hiv')]

    it.each(['2.41.5', '2.42.7', '2.43.0'])(
        'is read from %s without asking for anybody by name',
        async (version) => {
            const { ask } = connectTo(demo('mapper', version))
            const [program] = mapped
            const { counts, failed } = await readCoverageSample(
                ask,
                program ? [program] : []
            )
            expect(failed.size).toBe(0)
            expect(counts.people).toBeGreaterThan(10)
            expect(counts.people).toBeLessThanOrEqual(50)
        }
    )

    it('says which program could not be read', async () => {
        // those who map the HIV program may not see its patients
        const sample = await readCoverageSample(connectTo(demo()).ask, mapped)
        expect([...sample.failed.keys()]).toEqual([idOf.program('hiv')])
        expect(sample.counts.people).toBeGreaterThan(0)
    })

    it('holds no value that was recorded', async () => {
        const { ask } = connectTo(demo('clinician'))
        const text = JSON.stringify(await readCoverageSample(ask, mapped))
        expect(text).not.toContain('value"')
        expect(text).not.toMatch(/Sow|Faye|Mariama/)
    })

    it('shows the demo mapping to cover most of what the demo records', async () => {
        const { ask } = connectTo(demo('clinician'))
        const answers = await fetchPrograms(ask)
        const shapes = answers.ok ? shapesOf(answers.value) : undefined
        const known = shapes?.ok ? shapes.value : noShapes
        const { counts } = await readCoverageSample(ask, [
            ...known.programs.keys(),
        ])
        const { all, unmapped } = coverageOf(
            counts,
            mappingOf(demoMapping),
            known
        )
        expect(all.shown).toBeGreaterThan(all.recorded / 2)
        expect(unmapped[0]?.name).toEqual(expect.any(String))
    })
})
