import { dataFor } from '../tests/e2e/harness/sandbox-for'
import { startServer, type AppServer } from '../tests/e2e/harness/start-server'
import { ensureBuild } from './lib/build-app'
import { DEMO_HELP, demoOptions, type DemoOptions } from './lib/demo-options'
import { demoPatient, userLines } from './lib/demo-people'
import { endWithParent } from './lib/end-with-parent'
import { untilInterrupted } from './lib/until-interrupted'

const whoIsIn = (user: string | undefined): string =>
    user ? `You are ${user}.` : 'Nobody is logged in.'

const report = async (
    server: AppServer,
    options: DemoOptions
): Promise<string> => {
    const data = dataFor(options)
    const patient = await demoPatient(options, data, server.sandbox)
    return [
        '',
        'Patient Chart is running.',
        '',
        `  A chart:        ${server.appUrl}#/patient/${patient}`,
        `  Find a person:  ${server.appUrl}#/`,
        '',
        `${whoIsIn(options.user)} Others: npm run demo -- --user <name>, or --login to type one of`,
        ...userLines(data),
        '',
        'Ctrl-C ends it.',
    ].join('\n')
}

const demo = async (options: DemoOptions): Promise<void> => {
    endWithParent()
    await ensureBuild()
    const server = await startServer(options, options.port)
    console.log(await report(server, options))
    await untilInterrupted()
    await server.close()
}

const options = demoOptions(process.argv.slice(2))
if (options.help) {
    console.log(DEMO_HELP)
} else {
    await demo(options)
}
