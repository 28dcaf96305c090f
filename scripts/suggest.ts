import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { suggest } from '../src/mapping/suggest/suggest'
import { readMetadataPackage } from '../src/tracker/read/read-metadata-package'
import { printedSuggestion } from './lib/printed-suggestion'

const USAGE = 'usage: npm run suggest -- <metadata.json>'

/** npm runs scripts in the project's folder: paths are meant where npm was called. */
const fromCaller = (file: string): string =>
    path.resolve(process.env.INIT_CWD ?? process.cwd(), file)

const run = async (file: string | undefined): Promise<void> => {
    if (file === undefined) {
        throw new Error(USAGE)
    }
    const text = await readFile(fromCaller(file), 'utf8')
    const json: unknown = JSON.parse(text)
    const facts = readMetadataPackage(json)
    if (!facts.ok) {
        throw new Error(`${file} is no metadata export: ${facts.error.path}`)
    }
    const rows = suggest(facts.value).fields.map(printedSuggestion)
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
}

await run(process.argv[2]).catch((thrown: unknown) => {
    process.stderr.write(
        `${thrown instanceof Error ? thrown.message : String(thrown)}\n`
    )
    process.exitCode = 1
})
