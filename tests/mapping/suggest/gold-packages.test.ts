import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { checkMapping } from '../../../src/mapping/check'
import { acceptAll } from '../../../src/mapping/edit/open-proposals'
import { emptyMapping } from '../../../src/mapping/empty-mapping'
import { mappingSchema } from '../../../src/mapping/mapping'
import { propose } from '../../../src/mapping/suggest/proposals'
import { suggest } from '../../../src/mapping/suggest/suggest'
import { confidenceLevel } from '../../../src/mapping/suggest/suggestion'
import { readMetadataPackage } from '../../../src/tracker/read/read-metadata-package'
import { sharedFolder } from '../../sandbox/load-shared'
import { describeBesideShared } from '../who-packages'
import { scoreOf } from './score'
import { shapesOfFacts } from './shapes-of-facts'

const PACKAGES = ['anc', 'eir', 'hiv', 'htn', 'tb']

const gold = v.object({
    labels: v.array(
        v.object({
            id: v.string(),
            kind: v.string(),
            concept: v.nullable(v.string()),
            also: v.array(v.string()),
        })
    ),
})

const readJson = (...names: readonly string[]): unknown =>
    JSON.parse(readFileSync(join(sharedFolder(), ...names), 'utf8'))

const factsOf = (name: string) => {
    const facts = readMetadataPackage(
        readJson('contract', 'seed', `${name}.json`)
    )
    if (!facts.ok) {
        throw new Error(`${name}: ${facts.error.path}`)
    }
    return facts.value
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`

describeBesideShared('suggestions for the labelled packages', () => {
    it.each(PACKAGES)('agree with the labels of %s', (name) => {
        const { labels } = v.parse(gold, readJson('gold', `${name}.json`))
        const score = scoreOf(labels, suggest(factsOf(name)).fields)
        const { clinical, person, concepts } = score
        process.stdout.write(
            `${name}: clinical ${percent(clinical.precision)} / ${percent(clinical.recall)}, ` +
                `person ${percent(person.precision)} / ${percent(person.recall)}, concepts ${percent(concepts)}\n`
        )
        expect(clinical.precision).toBeGreaterThanOrEqual(0.95)
        expect(clinical.recall).toBeGreaterThanOrEqual(0.85)
        expect(person.precision).toBeGreaterThanOrEqual(0.97)
        expect(person.recall).toBeGreaterThanOrEqual(0.97)
        expect(concepts).toBeGreaterThanOrEqual(0.9)
    })

    it.each(PACKAGES)('are surely right where they say so in %s', (name) => {
        const { labels } = v.parse(gold, readJson('gold', `${name}.json`))
        const sure = suggest(factsOf(name)).fields.filter(
            ({ confidence }) => confidenceLevel(confidence) === 'sure'
        )
        const { clinical, person } = scoreOf(labels, sure)
        expect(clinical.precision).toBeGreaterThanOrEqual(0.98)
        expect(person.precision).toBeGreaterThanOrEqual(0.98)
    })
})

describeBesideShared('proposals for the labelled packages', () => {
    it.each(PACKAGES)('make a mapping that fits the programs of %s', (name) => {
        const facts = factsOf(name)
        const proposals = propose(suggest(facts), facts).filter(
            ({ confidence }) => confidenceLevel(confidence) !== 'doubtful'
        )
        const type = facts.programs[0]?.trackedEntityType ?? ''
        const mapping = acceptAll(emptyMapping(type), proposals)
        expect(proposals.length).toBeGreaterThan(15)
        expect(v.safeParse(mappingSchema, mapping).issues).toBeUndefined()
        expect(checkMapping(mapping, shapesOfFacts(facts))).toEqual([])
    })

    it.each(PACKAGES)('have ids of their own in %s', (name) => {
        const facts = factsOf(name)
        const ids = propose(suggest(facts), facts).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
    })
})
