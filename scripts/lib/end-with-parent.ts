const EVERY_MS = 500

/**
 * Ends this process when the one that started it is gone: npm runs scripts through a shell
 * that, asked to end, ends alone and would leave a server on its port.
 */
export const endWithParent = (): void => {
    const parent = process.ppid
    const watch = setInterval(() => {
        if (process.ppid !== parent) {
            clearInterval(watch)
            process.kill(process.pid, 'SIGTERM')
        }
    }, EVERY_MS)
    watch.unref()
}
