import { chartError } from '../../src/domain/chart-error'
import { failure, success } from '../../src/domain/result'
import { orThrow, readingOf } from '../../src/queries/reading'

const error = chartError('offline')
const refetch = jest.fn()

describe('readingOf', () => {
    it('loads, fails, or is ready', () => {
        const none = { data: undefined, refetch }
        expect(readingOf({ ...none, error: null }).state).toBe('loading')
        expect(readingOf({ ...none, error })).toMatchObject({
            state: 'failed',
            error,
        })
        expect(readingOf({ data: 1, error: null, refetch })).toMatchObject({
            state: 'ready',
            value: 1,
            stale: undefined,
        })
    })

    it('keeps what was read once, and says that it may be old', () => {
        expect(readingOf({ data: 1, error, refetch })).toMatchObject({
            state: 'ready',
            value: 1,
            stale: error,
        })
    })

    it('asks again in each state', () => {
        readingOf({ data: undefined, error: null, refetch }).retry()
        readingOf({ data: undefined, error, refetch }).retry()
        readingOf({ data: 1, error, refetch }).retry()
        expect(refetch).toHaveBeenCalledTimes(3)
    })
})

it('orThrow gives the value or throws the error itself', () => {
    expect(orThrow(success(7))).toBe(7)
    let thrown: unknown
    try {
        orThrow(failure(error))
    } catch (caught) {
        thrown = caught
    }
    expect(thrown).toBe(error)
})
