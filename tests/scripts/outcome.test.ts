import { countJest } from '../../scripts/lib/jest-report'
import { exitCode, summary, type Outcome } from '../../scripts/lib/outcome'

const outcome = (passed: number, failed: number, skipped = 0): Outcome => ({
    name: 'step',
    passed,
    failed,
    skipped,
})

const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 2,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 0,
}

describe('summary', () => {
    const lines = summary([outcome(1, 0), outcome(40, 2, 3)]).split('\n')

    it('ends with the sum of all steps, alone on its line', () => {
        expect(lines[lines.length - 1]).toBe('41 passed, 2 failed')
    })

    it('says what was skipped', () => {
        expect(lines).toContain('  skipped in all: 3')
    })
})

describe('exitCode', () => {
    it('is 0 only when something passed and nothing failed', () => {
        expect(exitCode([outcome(3, 0), outcome(1, 0)])).toBe(0)
        expect(exitCode([outcome(3, 0), outcome(1, 1)])).toBe(1)
        expect(exitCode([outcome(0, 0)])).toBe(1)
    })
})

describe('countJest', () => {
    it('counts tests, and what is skipped or yet to be written', () => {
        expect(countJest('unit', report, 0)).toEqual({
            name: 'unit',
            passed: 7,
            failed: 0,
            skipped: 3,
        })
    })

    it('counts a file that could not start as a failure', () => {
        const broken = { ...report, numRuntimeErrorTestSuites: 1 }
        expect(countJest('unit', broken, 1).failed).toBe(1)
    })

    it('counts a run that ended badly without a failing test as a failure', () => {
        expect(countJest('unit', report, 1).failed).toBe(1)
    })

    it('counts a run that left no report as a failure', () => {
        expect(countJest('unit', null, 0)).toMatchObject({
            passed: 0,
            failed: 1,
        })
    })
})
