import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
    cp,
    mkdir,
    mkdtemp,
    readdir,
    readFile,
    rename,
    rm,
    symlink,
    writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inProject } from '../../scripts/lib/project'
import { TOOLS } from '../../scripts/lib/tools'
import { EMPTY_APP_ID } from './subject'

// All that makes the platform's part of a build; the app's own sources stay behind.
const PLATFORM = [
    'package.json',
    'package-lock.json',
    'd2.config.js',
    'viteConfigExtensions.mts',
    'scripts/vite',
    'tsconfig.json',
    'public',
    'i18n',
]
// their content decides what the platform's chunks hold
const DECISIVE = [
    'package-lock.json',
    'd2.config.js',
    'viteConfigExtensions.mts',
]

const APP = `const App = () => <div id="${EMPTY_APP_ID}">An empty platform app</div>
export default App
`

/** The entries that d2.config.js and viteConfigExtensions.mts name, with nothing in them. */
const SOURCES: Readonly<Record<string, string>> = {
    'src/app/app.tsx': APP,
    'src/app/plugin.tsx': APP,
    'src/app/early.ts': 'export {}\n',
}

const CACHE = inProject('node_modules/.cache/patient-chart-bench')

const digest = async (): Promise<string> => {
    const vite = (await readdir(inProject('scripts/vite'))).sort()
    const files = [...DECISIVE, ...vite.map((file) => `scripts/vite/${file}`)]
    const hash = createHash('sha256').update(JSON.stringify(SOURCES))
    for (const file of files) {
        hash.update(`${file}\0`).update(await readFile(inProject(file)))
    }
    return hash.digest('hex').slice(0, 16)
}

const layOut = async (folder: string): Promise<void> => {
    for (const file of PLATFORM) {
        const to = path.join(folder, file)
        await cp(inProject(file), to, { recursive: true })
    }
    for (const [file, text] of Object.entries(SOURCES)) {
        const to = path.join(folder, file)
        await mkdir(path.dirname(to), { recursive: true })
        await writeFile(to, text)
    }
    await symlink(inProject('node_modules'), path.join(folder, 'node_modules'))
}

const buildInto = async (target: string): Promise<void> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'empty-platform-app-'))
    try {
        await layOut(folder)
        const args = [inProject(TOOLS.d2), 'build', '--no-pack']
        await promisify(execFile)(process.execPath, args, { cwd: folder })
        await rm(CACHE, { recursive: true, force: true })
        const part = `${target}.part`
        await cp(path.join(folder, 'build/app'), part, { recursive: true })
        // what is there under its name is whole, whenever this process ends
        await rename(part, target)
    } finally {
        await rm(folder, { recursive: true, force: true })
    }
}

/**
 * A folder with a built app that only draws one line, made with the same shell, packages and
 * configuration: what it costs, no app on the platform can save. Built again only when these change.
 */
export const emptyApp = async (): Promise<string> => {
    const folder = path.join(CACHE, `empty-app-${await digest()}`)
    if (!existsSync(path.join(folder, 'index.html'))) {
        console.error('Building an empty platform app to compare with ...')
        await buildInto(folder)
    }
    return folder
}
