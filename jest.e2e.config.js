const unit = require('./jest.config.js')

/** What needs the built app: its manifest, and the journeys in a browser. */
module.exports = {
    ...unit,
    roots: ['<rootDir>/tests'],
    testMatch: [
        '<rootDir>/tests/manifest.test.ts',
        '<rootDir>/tests/e2e/**/*.e2e.ts',
    ],
    testPathIgnorePatterns: ['/node_modules/'],
    testEnvironment: '<rootDir>/jest.environment.node.js',
    setupFilesAfterEnv: [],
    testTimeout: 60000,
    // journeys share two processors with the browser that they drive
    maxWorkers: 1,
}
