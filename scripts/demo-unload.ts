import { runCommand } from './lib/demo-load/command'
import { UNLOAD_HELP } from './lib/demo-load/options'
import { unload } from './lib/demo-load/unload'

await runCommand(UNLOAD_HELP, unload)
