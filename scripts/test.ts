import { exitCode, summary, type Outcome } from './lib/outcome'
import { staticChecks } from './lib/static-checks'
import { check, notRun, tests } from './lib/steps'
import { TOOLS } from './lib/tools'

process.env.CI = 'true'

const journeys = (build: Outcome): Promise<Outcome> | Outcome =>
    build.failed > 0
        ? notRun('built app, journeys', 'the app could not be built')
        : tests('built app, journeys', ['--config', 'jest.e2e.config.js'])

const translations = await check('translations', [TOOLS.d2, 'i18n', 'generate'])
const checks = await staticChecks()
const units = await tests('unit, component, replay', [])
const build = await check('build', [TOOLS.runTs, 'scripts/build.ts'])
const outcomes = [translations, ...checks, units, build, await journeys(build)]

console.log(summary(outcomes))
process.exitCode = exitCode(outcomes)
