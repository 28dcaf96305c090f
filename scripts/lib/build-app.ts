import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { isBuildCurrent, stampBuild } from './build-stamp'
import { keepingTemplate } from './keep-template'
import { APP_DIR, inProject } from './project'
import { runNode } from './run'
import { TOOLS } from './tools'

/** Builds the app and its zip; the exit code of the build. */
export const buildApp = async (): Promise<number> => {
    await rm(inProject('build/inputs.sha256'), { force: true })
    const code = await keepingTemplate(() => runNode([TOOLS.d2, 'build']))
    if (code === 0) {
        await stampBuild()
    }
    return code
}

/** Builds only when what the app is made of has changed since the last build. */
export const ensureBuild = async (): Promise<void> => {
    const built = existsSync(path.join(APP_DIR, 'index.html'))
    if (built && (await isBuildCurrent())) {
        return
    }
    console.log('Building the app (about half a minute) ...')
    if ((await buildApp()) !== 0) {
        throw new Error('the app could not be built; see above')
    }
}
