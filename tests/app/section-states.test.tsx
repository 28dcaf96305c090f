import { demoMapping } from '../sandbox/data/demo-data'
import {
    demoPeople,
    demoWith,
    failing,
    sandboxFor,
    sectionTexts,
} from './show-chart'

const NOT_SET_UP = 'Not set up in this chart'

const mapped = (mapping: unknown) => sandboxFor('clinician', demoWith(mapping))

describe('a mapped section says what it is (clinical.md S1)', () => {
    it('in other words for each state', async () => {
        const states = [
            await sectionTexts(failing({ path: 'dataStore', status: 500 })),
            await sectionTexts(mapped(undefined)),
            await sectionTexts(mapped({ version: 1, vitals: 'none' })),
            await sectionTexts(mapped({ ...demoMapping, version: 999 })),
            await sectionTexts(sandboxFor(), demoPeople.noEvents),
            await sectionTexts(sandboxFor()),
            await sectionTexts(failing({ path: 'dataStore', status: 403 })),
        ]
        const problems = states.map(([text]) => text)
        const vitals = states.map(([, text]) => text)
        expect(new Set(problems).size).toBe(states.length)
        expect(new Set(vitals).size).toBe(states.length)
        expect(problems[0]).toContain('could not answer')
        expect(problems[1]).toContain(NOT_SET_UP)
        expect(problems[2]).toContain('is damaged')
        expect(problems[3]).toContain('newer version')
        expect(problems[4]).toContain('No problems recorded')
        expect(vitals[4]).toContain('No vital signs recorded')
        expect(problems[5]).toMatch(/Problems \([1-9]\d* active\)/)
        expect(problems[6]).toContain('You may not open this')
    })

    it('and the timeline stands whatever becomes of the mapping', async () => {
        const states = [
            await sectionTexts(failing({ path: 'dataStore', status: 500 })),
            await sectionTexts(mapped(undefined)),
            await sectionTexts(mapped({ version: 1, vitals: 'none' })),
            await sectionTexts(mapped({ ...demoMapping, version: 999 })),
            await sectionTexts(sandboxFor()),
        ]
        const headings = states.map(
            ([, , text]) =>
                /Timeline \(\d+ visits?, \d+ events?\)/.exec(text ?? '')?.[0]
        )
        expect(headings[4]).toBeDefined()
        expect(new Set(headings).size).toBe(1)
    })

    it('and the timeline tells failed, empty and filled apart', async () => {
        const [, , failed] = await sectionTexts(
            failing({ path: /\/programs\?/, status: 503 })
        )
        const [, , empty] = await sectionTexts(
            sandboxFor(),
            demoPeople.noEvents
        )
        expect(failed).toContain('could not answer')
        expect(failed).not.toMatch(/no visits/i)
        expect(empty).toContain('Enrolled, no visits')
    })
})
