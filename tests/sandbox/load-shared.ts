import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { SandboxData } from './sandbox'

/** In the order in which the recorded server was seeded: later packages win. */
const packages = ['hiv', 'eir', 'htn', 'tb', 'anc']

/** The folder beside the project; it is absent where the project stands alone. */
export function sharedFolder(): string {
    return resolve(process.cwd(), '..', 'shared')
}

/** The recorded server's seed, or null where the shared folder is absent. */
export function sharedSeed(): SandboxData | null {
    const seed = join(sharedFolder(), 'contract', 'seed')
    if (!existsSync(seed)) {
        return null
    }
    const read = (name: string): unknown =>
        JSON.parse(readFileSync(join(seed, `${name}.json`), 'utf8'))
    return {
        metadata: packages.map(read),
        facility: read('facility'),
        tracker: read('patients'),
    }
}
