import { askUsersPassword } from './lib/demo-load/ask-password'
import { runCommand } from './lib/demo-load/command'
import { load } from './lib/demo-load/load'
import { LOAD_HELP } from './lib/demo-load/options'

const today = new Intl.DateTimeFormat('en-CA').format()

await runCommand(LOAD_HELP, async (job, options) => {
    const usersPassword = options.usersPassword ?? (await askUsersPassword())
    return load(job, { ...options, usersPassword, today })
})
