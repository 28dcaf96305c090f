import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'

const PATIENCE_MS = 10000
const BETWEEN_MS = 50

/** Reads again and again until the page has come to what is expected of it. */
export const eventually = async <T>(
    read: () => Promise<T>,
    expected: T
): Promise<void> => {
    const end = Date.now() + PATIENCE_MS
    let last = await read()
    while (!isDeepStrictEqual(last, expected) && Date.now() < end) {
        await pause(BETWEEN_MS)
        last = await read()
    }
    expect(last).toEqual(expected)
}

/** Does something again and again until the page has come to where it leads. */
export const untilTrue = async (
    act: () => Promise<void>,
    isReached: () => Promise<boolean>
): Promise<void> => {
    await eventually(async () => {
        await act()
        return isReached()
    }, true)
}
