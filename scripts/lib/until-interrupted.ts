/** Resolves at Ctrl-C or when something asks this process to end. */
export const untilInterrupted = (): Promise<void> =>
    new Promise((resolve) => {
        process.once('SIGINT', () => resolve())
        process.once('SIGTERM', () => resolve())
    })
