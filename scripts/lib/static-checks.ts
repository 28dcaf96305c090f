import type { Outcome } from './outcome'
import { check } from './steps'
import { TOOLS } from './tools'

const LINT = ['.', '--max-warnings', '0', '--cache']
const LINT_CACHE = ['--cache-location', 'node_modules/.cache/eslint/']

/** What can be said of the sources without running them. */
export const staticChecks = async (): Promise<Outcome[]> => [
    await check('formatting', [TOOLS.prettier, '--check', '--cache', '.']),
    await check('lint', [TOOLS.eslint, ...LINT, ...LINT_CACHE]),
    await check('types', [TOOLS.tsc, '--noEmit']),
]
