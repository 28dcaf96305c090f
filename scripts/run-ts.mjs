import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// Node 20 runs no TypeScript: bundles the entry, packages left out, and imports the result.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const compile = async (entry, outdir) => {
    const outfile = path.join(outdir, 'entry.mjs')
    await build({
        entryPoints: [entry],
        outfile,
        bundle: true,
        packages: 'external',
        platform: 'node',
        format: 'esm',
        target: 'node20',
        jsx: 'automatic',
        sourcemap: 'inline',
        logLevel: 'warning',
    })
    return outfile
}

const run = async ([entry, ...args]) => {
    if (!entry) {
        throw new Error('usage: node scripts/run-ts.mjs <entry.ts> [arguments]')
    }
    const file = path.resolve(entry)
    process.chdir(root)
    const cache = path.join(root, 'node_modules/.cache/run-ts')
    await mkdir(cache, { recursive: true })
    const outdir = await mkdtemp(path.join(cache, 'run-'))
    try {
        const bundle = await compile(file, outdir)
        process.setSourceMapsEnabled(true)
        process.argv = [process.argv[0], file, ...args]
        await import(pathToFileURL(bundle).href)
    } finally {
        await rm(outdir, { recursive: true, force: true })
    }
}

await run(process.argv.slice(2))
