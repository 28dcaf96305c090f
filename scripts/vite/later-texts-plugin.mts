import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { splitTexts, type SplitTexts } from './split-texts.mts'

const MODULE = 'virtual:later-texts'
const RESOLVED = `\0${MODULE}`
// the shell's copy of the app; libraries have languages of their own
const LOCALE = /D2App[\\/]locales[\\/]([\w-]+)[\\/]translations\.json$/

interface LaterTextsOptions {
    /** the app's sources */
    readonly src: string
    /** the folders below it that are loaded when they are opened, and their texts with them */
    readonly later: readonly string[]
}

const sourcesIn = (
    folder: string,
    without: readonly string[]
): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const full = path.join(folder, entry.name)
        if (entry.isDirectory()) {
            return without.includes(full) ? [] : sourcesIn(full, without)
        }
        return /\.tsx?$/.test(entry.name) ? [readFileSync(full, 'utf8')] : []
    })

/**
 * Keeps texts of what is opened later out of the first load: the generated languages hold only
 * the others, and `virtual:later-texts` has the rest, by language.
 */
export const laterTexts = ({ src, later }: LaterTextsOptions): Plugin => {
    const locales = path.join(src, 'locales')
    const split = (language: string): SplitTexts =>
        splitTexts(
            JSON.parse(
                readFileSync(
                    path.join(locales, language, 'translations.json'),
                    'utf8'
                )
            ),
            sourcesIn(
                src,
                later.map((folder) => path.join(src, folder))
            )
        )
    const languages = () =>
        readdirSync(locales, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name)
    return {
        name: 'patient-chart-later-texts',
        enforce: 'pre',
        resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
        load(id) {
            if (id === RESOLVED) {
                const all = languages().map((one) => [one, split(one).later])
                return `export default ${JSON.stringify(Object.fromEntries(all))}`
            }
            const language = LOCALE.exec(id)?.[1]
            return language ? JSON.stringify(split(language).first) : undefined
        },
    }
}
