const path = require('path')
const d2 = path.join(__dirname, 'node_modules/@dhis2/cli-app-scripts/config')
const base = require(path.join(d2, 'jest.config.js'))

/** Everything that needs no build; jest.e2e.config.js has the rest. */
module.exports = {
    roots: ['<rootDir>/src', '<rootDir>/tests'],
    testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
    testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/tests/e2e/',
        '<rootDir>/tests/manifest.test.ts',
    ],
    maxWorkers: 2,
    // states are waited for; a busy machine only takes longer to reach them
    testTimeout: 30_000,
    resolver: '<rootDir>/jest.resolver.js',
    testEnvironment: '<rootDir>/jest.environment.js',
    setupFilesAfterEnv: ['<rootDir>/jest.setup.js'],
    transform: { '^.+\\.m?[tj]sx?$': path.join(d2, 'jest.transform.js') },
    transformIgnorePatterns: [
        '/node_modules/(?!(moment/dist|@dhis2/rule-engine|d3-array|d3-shape|d3-path|internmap)/)',
    ],
    moduleNameMapper: {
        ...base.moduleNameMapper,
        '^virtual:later-texts$': '<rootDir>/jest.later-texts.js',
        '^@dhis2/rule-engine$':
            '<rootDir>/node_modules/@dhis2/rule-engine/rule-engine.mjs',
    },
    moduleFileExtensions: [
        'tsx',
        'ts',
        'mts',
        'jsx',
        'js',
        'mjs',
        'cjs',
        'json',
    ],
}
