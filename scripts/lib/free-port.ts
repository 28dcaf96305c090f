import { createServer } from 'node:net'

const isFree = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
        const probe = createServer()
        probe.once('error', () => resolve(false))
        probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })

/** The first free port from this one on. */
export const freePort = async (from: number): Promise<number> => {
    let port = from
    while (!(await isFree(port))) {
        port += 1
    }
    return port
}
