import { ownImportsOf, packagesOf } from './imports'
import type { Rule } from './source-file'

const LAYERS = ['domain', 'mapping', 'tracker', 'queries', 'sections', 'app']

const leftOf = (folder: string): string[] =>
    LAYERS.slice(0, LAYERS.indexOf(folder) + 1)

/** The folders of src that a folder of src may import from. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    domain: leftOf('domain'),
    mapping: leftOf('mapping'),
    tracker: leftOf('tracker'),
    queries: leftOf('queries'),
    sections: [...leftOf('sections'), 'ui'],
    app: [...leftOf('app'), 'ui', 'locales'],
    ui: ['domain', 'ui'],
}

const folderOf = (filePath: string): string => {
    const [top, folder] = filePath.split('/')
    return top === 'src' ? (folder ?? '') : ''
}

/** A folder imports only from folders to its left. */
export const importsPointLeft: Rule = (file) => {
    const folder = folderOf(file.path)
    if (file.path.endsWith('.d.ts') || !file.path.startsWith('src/')) {
        return []
    }
    const allowed = ALLOWED[folder]
    if (!allowed) {
        return [`src/${folder} is no folder of the house`]
    }
    return ownImportsOf(file)
        .filter((target) => !allowed.includes(folderOf(target)))
        .map((target) => `${folder} imports ${target}`)
}

const sectionOf = (filePath: string): string | undefined =>
    /^src\/sections\/([^/]+)\//.exec(filePath)?.[1]

export const sectionsStandAlone: Rule = (file) => {
    const own = sectionOf(file.path)
    return ownImportsOf(file)
        .filter((target) => {
            const other = sectionOf(`${target}/`)
            return own && other && own !== other
        })
        .map((target) => `section ${own} imports ${target}`)
}

export const wireIsPrivate: Rule = (file) =>
    file.path.startsWith('src/tracker/') || !file.path.startsWith('src/')
        ? []
        : ownImportsOf(file)
              .filter((target) => /^src\/tracker\/wire(\/|$)/.test(target))
              .map((target) => `tracker/wire is private: ${target}`)

const FORBIDDEN_PACKAGES: Readonly<Record<string, RegExp>> = {
    domain: /^(react|@dhis2|@tanstack|node:)/,
    mapping: /^(react|@dhis2|@tanstack|node:)/,
    tracker: /^(react|@tanstack|@dhis2\/(app-runtime|ui|d2-i18n)|node:)/,
}

/** The core knows neither React nor, left of tracker, DHIS2. */
export const coreHasNoFramework: Rule = (file) => {
    const forbidden = FORBIDDEN_PACKAGES[folderOf(file.path)]
    return packagesOf(file)
        .filter((name) => forbidden?.test(name))
        .map((name) => `${folderOf(file.path)} imports ${name}`)
}

/** Else the tests would only prove that the app agrees with itself. */
export const sandboxKnowsNoApp: Rule = (file) =>
    file.path.startsWith('tests/sandbox/') && !/\.test\.tsx?$/.test(file.path)
        ? ownImportsOf(file)
              .filter((target) => target.startsWith('src/'))
              .map((target) => `the sandbox imports ${target}`)
        : []
