import { exitCode, summary } from './lib/outcome'
import { staticChecks } from './lib/static-checks'
import { tests } from './lib/steps'

const outcomes = [
    ...(await staticChecks()),
    await tests('architecture', ['tests/architecture.test.ts']),
]
console.log(summary(outcomes))
process.exitCode = exitCode(outcomes)
