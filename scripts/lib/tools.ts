/** The programs of packages that the scripts run, by the file that Node starts. */
export const TOOLS = {
    d2: 'node_modules/@dhis2/cli-app-scripts/bin/d2-app-scripts',
    eslint: 'node_modules/eslint/bin/eslint.js',
    prettier: 'node_modules/prettier/bin/prettier.cjs',
    tsc: 'node_modules/typescript/bin/tsc',
    jest: 'scripts/jest.mjs',
    runTs: 'scripts/run-ts.mjs',
} as const
