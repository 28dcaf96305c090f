import type { Sandbox } from '../sandbox/sandbox'

/** A server that keeps some answers back until it is told to give them. */
export interface HeldServer {
    readonly sandbox: Sandbox
    /** How many requests were held so far. */
    readonly held: () => number
    /** Lets one go, counted from 0 in the order of asking. */
    readonly release: (n: number) => void
}

export const heldServer = (sandbox: Sandbox, path: RegExp): HeldServer => {
    const gates: (() => void)[] = []
    const fetch = async (request: Request): Promise<Response> => {
        if (path.test(request.url)) {
            await new Promise<void>((open) => gates.push(open))
        }
        return sandbox.fetch(request)
    }
    return {
        sandbox: { ...sandbox, fetch },
        held: () => gates.length,
        release: (n) => gates[n]?.(),
    }
}
