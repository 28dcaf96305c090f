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
import { shapesOfFacts } from './shapes-of-facts'

const factsOf = (name: string) => {
    const file = join(sharedFolder(), 'contract', 'seed', `${name}.json`)
    const facts = readMetadataPackage(JSON.parse(readFileSync(file, 'utf8')))
    if (!facts.ok) {
        throw new Error(`${name}: ${facts.error.path}`)
    }
    return facts.value
}

describeBesideShared('proposals of a WHO package', () => {
    it.each(['anc', 'eir', 'hiv', 'htn', 'tb'])(
        'make a mapping of %s that fits its programs',
        (name) => {
            const facts = factsOf(name)
            const proposals = propose(suggest(facts), facts).filter(
                ({ confidence }) => confidenceLevel(confidence) !== 'doubtful'
            )
            const type = facts.programs[0]?.trackedEntityType ?? ''
            const mapping = acceptAll(emptyMapping(type), proposals)
            expect(v.safeParse(mappingSchema, mapping).issues).toBeUndefined()
            expect(checkMapping(mapping, shapesOfFacts(facts))).toEqual([])
        }
    )
})
