import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Refused } from './server'

const silent = () =>
    new Writable({
        write: (_chunk, _encoding, done) => {
            done()
        },
    })

/** Asks at the terminal without showing what is typed. */
export const askPassword = async (question: string): Promise<string> => {
    if (!process.stdin.isTTY) {
        throw new Refused(
            'A password is needed: --password, or DEMO_PASSWORD in the environment.'
        )
    }
    process.stdout.write(question)
    const terminal = createInterface({
        input: process.stdin,
        output: silent(),
        terminal: true,
    })
    try {
        return await terminal.question('')
    } finally {
        terminal.close()
        process.stdout.write('\n')
    }
}

/** One for all users of the demo; nothing typed, or nobody there to type, means no users. */
export const askUsersPassword = async (): Promise<string | undefined> => {
    if (!process.stdin.isTTY) {
        return undefined
    }
    const typed = await askPassword(
        "A password for the demo's users (none: no users): "
    )
    return typed || undefined
}
