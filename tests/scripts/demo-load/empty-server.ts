import { connect, type Server } from '../../../scripts/lib/demo-load/server'
import { demoFacility } from '../../sandbox/data/facility'
import { createSandbox } from '../../sandbox/sandbox'

const PASSWORDS: Readonly<Record<string, string>> = {
    admin: 'district',
    nurse: 'Nurse-2026',
}

/** A server with org units and users, but no programs and no people. */
export const emptySandbox = () =>
    createSandbox({
        metadata: [],
        facility: demoFacility(),
        tracker: {},
    })

/** The server as one of its users sees it. */
export const serverAs = (
    sandbox: ReturnType<typeof emptySandbox>,
    user: string
): Server =>
    connect(
        {
            url: 'http://demo.example/',
            user,
            password: PASSWORDS[user] ?? '',
        },
        (input, init) => sandbox.fetch(new Request(input, init))
    )

/** What a command said, line by line. */
export const listener = () => {
    const lines: string[] = []
    return { lines, say: (line: string) => void lines.push(line) }
}

export const noPause = (): Promise<void> => Promise.resolve()
