import { askPassword } from './ask-password'
import type { Job } from './load'
import { remoteOptions, type RemoteOptions } from './options'
import { connect, Refused } from './server'
import { sleep } from './tracker-job'

const jobFor = async ({
    url,
    user,
    password,
}: RemoteOptions): Promise<Job> => ({
    server: connect({
        url,
        user,
        password: password ?? (await askPassword(`Password of ${user}: `)),
    }),
    say: (line) => console.log(line),
    pause: sleep,
})

const failed = (error: unknown): number => {
    if (error instanceof Refused) {
        console.error(error.message)
        return 1
    }
    throw error
}

/** Runs one of the two commands; its exit code is 1 when something was refused. */
export const runCommand = async (
    help: string,
    run: (job: Job, options: RemoteOptions) => Promise<boolean>
): Promise<void> => {
    try {
        const options = remoteOptions(process.argv.slice(2), process.env)
        if (options.help) {
            console.log(help)
            return
        }
        const isWhole = await run(await jobFor(options), options)
        process.exitCode = isWhole ? 0 : 1
    } catch (error) {
        process.exitCode = failed(error)
    }
}
