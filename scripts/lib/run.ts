import { spawn, type ChildProcess } from 'node:child_process'
import { ROOT } from './project'

interface RunOptions {
    readonly env?: Readonly<Record<string, string>>
}

/** Starts a Node script of ours or of a package; its output and its keyboard are this process's. */
export const startNode = (
    args: readonly string[],
    options: RunOptions = {}
): ChildProcess =>
    spawn(process.execPath, [...args], {
        cwd: ROOT,
        stdio: 'inherit',
        env: { ...process.env, ...options.env },
    })

const isAlive = (child: ChildProcess): boolean =>
    child.exitCode === null && child.signalCode === null

const INTERRUPTED = 130
let interrupted = false

/** Passes the signals that end this process on, so that no child outlives it. */
const endTogether = (child: ChildProcess): (() => void) => {
    const pass = (signal: NodeJS.Signals) => {
        interrupted = true
        if (isAlive(child)) {
            child.kill(signal)
        }
    }
    process.on('SIGINT', pass)
    process.on('SIGTERM', pass)
    return () => {
        process.off('SIGINT', pass)
        process.off('SIGTERM', pass)
    }
}

/** The exit code of a child; ended by a signal counts as 1. */
export const ended = (child: ChildProcess): Promise<number> =>
    new Promise((resolve, reject) => {
        const release = endTogether(child)
        child.once('error', reject)
        child.once('exit', (code) => {
            release()
            resolve(code ?? 1)
        })
    })

/** Runs a script to its end and gives its exit code; whoever interrupts it wants no next step. */
export const runNode = async (
    args: readonly string[],
    options?: RunOptions
): Promise<number> => {
    const code = await ended(startNode(args, options))
    if (interrupted) {
        process.exit(INTERRUPTED)
    }
    return code
}
