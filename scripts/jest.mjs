import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

// The platform's scripts bring jest's core, but not its command: this is the part of it that we need.
// usage: node scripts/jest.mjs [--config jest.e2e.config.js] [--output results.json] [-t name] [path ...]
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const platform = path.join(
    root,
    'node_modules/@dhis2/cli-app-scripts/package.json'
)
const { runCLI } = createRequire(platform)('@jest/core')

const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
        config: { type: 'string', default: 'jest.config.js' },
        output: { type: 'string' },
        testNamePattern: { type: 'string', short: 't' },
        runInBand: { type: 'boolean', short: 'i' },
        verbose: { type: 'boolean' },
        coverage: { type: 'boolean' },
    },
})

process.env.NODE_ENV = 'test'
process.env.TZ = 'UTC'

const { results } = await runCLI(
    {
        _: positionals,
        $0: 'jest',
        config: path.join(root, values.config),
        testNamePattern: values.testNamePattern,
        outputFile: values.output && path.resolve(values.output),
        json: Boolean(values.output),
        runInBand: values.runInBand,
        verbose: values.verbose,
        coverage: values.coverage,
        ci: Boolean(process.env.CI),
    },
    [root]
)
// a test that leaves something open is told by jest; it must not hang the whole run
process.exit(results.success ? 0 : 1)
