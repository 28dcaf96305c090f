/** The engine complains on the console of each rule that it cannot work out; servers do so in their log. */
export function withoutLog<T>(work: () => T): T {
    const { error } = console
    console.error = () => {}
    try {
        return work()
    } finally {
        console.error = error
    }
}
