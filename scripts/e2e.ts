import { ensureBuild } from './lib/build-app'
import { E2E_HELP, type E2eOptions, readE2eOptions } from './lib/e2e-options'
import { runNode } from './lib/run'
import { TOOLS } from './lib/tools'

const runJourneys = async ({
    jest,
    env,
    needsBuild,
}: E2eOptions): Promise<number> => {
    if (needsBuild) {
        await ensureBuild()
    }
    return runNode([TOOLS.jest, '--config', 'jest.e2e.config.js', ...jest], {
        env,
    })
}

const options = readE2eOptions(process.argv.slice(2))
if (options.help) {
    console.log(E2E_HELP)
} else {
    process.exitCode = await runJourneys(options)
}
