import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inProject, ROOT } from './project'

const INPUTS = [
    'src',
    'i18n',
    'public',
    'scripts/vite',
    'd2.config.js',
    'package.json',
    'package-lock.json',
    'viteConfigExtensions.mts',
]
// the build writes these itself
const OUTPUTS = ['src/locales', 'i18n/en.pot']
const STAMP = inProject('build/inputs.sha256')

const filesUnder = async (file: string): Promise<string[]> => {
    if (OUTPUTS.includes(file)) {
        return []
    }
    const entries = await readdir(inProject(file), {
        withFileTypes: true,
    }).catch(() => null)
    if (entries === null) {
        return [file]
    }
    const nested = await Promise.all(
        entries.map((entry) => filesUnder(path.posix.join(file, entry.name)))
    )
    return nested.flat()
}

/** A digest of all that the built app is made of. */
const digestInputs = async (): Promise<string> => {
    const files = (await Promise.all(INPUTS.map(filesUnder))).flat().sort()
    const hash = createHash('sha256')
    for (const file of files) {
        const content = await readFile(path.join(ROOT, file)).catch(() => '')
        hash.update(`${file}\0`).update(content).update('\0')
    }
    return hash.digest('hex')
}

export const isBuildCurrent = async (): Promise<boolean> => {
    const stamp = await readFile(STAMP, 'utf8').catch(() => '')
    return stamp !== '' && stamp === (await digestInputs())
}

export const stampBuild = async (): Promise<void> =>
    writeFile(STAMP, await digestInputs())
