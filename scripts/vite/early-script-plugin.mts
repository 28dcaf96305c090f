import path from 'node:path'
import type { Plugin } from 'vite'
import { earlyTags, scriptTag } from './early-tags.mts'

interface EarlyScriptOptions {
    /** the module that runs before the shell's, relative to the shell's root */
    readonly script: string
    /** the only HTML page that gets it */
    readonly page: string
    /** the module whose chunk the browser fetches beside the shell's, relative to the shell's root */
    readonly preload: string
}

/**
 * Starts a module of the app before the shell's own script, and has the browser fetch the
 * app's chunk beside the shell's: the shell asks for it only after its boot requests are
 * answered. The module is a chunk of its own, as one inside the shell's entry would wait
 * for the whole of the shell to arrive.
 */
export const earlyScript = (options: EarlyScriptOptions): Plugin => {
    let root = ''
    let building = false
    const absolute = (file: string) => path.posix.join(root, file)
    return {
        name: 'patient-chart-early-script',
        configResolved(config) {
            root = config.root
            building = config.command === 'build'
        },
        buildStart() {
            if (building) {
                const id = absolute(options.script)
                this.emitFile({ type: 'chunk', id, name: 'early' })
            }
        },
        transformIndexHtml: {
            order: 'post',
            handler(html, { bundle, path: page }) {
                if (!page.endsWith(options.page)) {
                    return
                }
                return bundle
                    ? earlyTags(html, bundle, {
                          script: absolute(options.script),
                          preload: absolute(options.preload),
                      })
                    : [scriptTag(`./${options.script}`)]
            },
        },
    }
}
