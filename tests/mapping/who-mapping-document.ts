import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mapping } from '../../src/mapping/mapping'
import { readMapping } from '../../src/mapping/migrate'

/** The document as an administrator would save it. */
export const whoMappingDocument = (): unknown =>
    JSON.parse(
        readFileSync(
            join(__dirname, '..', 'fixtures', 'who-mapping.json'),
            'utf8'
        )
    )

/** The mapping of the five WHO programs onto the chart. */
export const whoMapping = (): Mapping => {
    const read = readMapping(whoMappingDocument())
    if (!read.ok) {
        throw new Error(JSON.stringify(read.error))
    }
    return read.value
}
