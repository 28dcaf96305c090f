import path from 'node:path'
import ts from 'typescript'
import type { Rule } from './source-file'

const MAX_LINES = 300
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
// the platform's own names for its configuration, and data that has no logic
const DATA = /^tests\/sandbox\/data\//
const ENTRIES = ['src/app/app.tsx', 'src/app/plugin.tsx']

export const namesAreKebabCase: Rule = (file) =>
    file.path
        .replace(/\.(d|test|e2e)?\.?m?tsx?$/, '')
        .split('/')
        .filter((part) => !KEBAB.test(part))
        .map((part) => `"${part}" is not kebab-case`)

export const filesAreShort: Rule = (file) => {
    const lines = file.text.trimEnd().split('\n').length
    return lines > MAX_LINES && !DATA.test(file.path)
        ? [`${lines} lines, at most ${MAX_LINES}`]
        : []
}

const isReExport = (statement: ts.Statement): boolean =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined

export const noBarrels: Rule = (file) => {
    const { statements } = file.ast
    const onlyPassesOn = statements.length > 0 && statements.every(isReExport)
    const isIndex = /^index\.m?tsx?$/.test(path.posix.basename(file.path))
    return isIndex || onlyPassesOn ? ['a barrel'] : []
}

const isDefault = (statement: ts.Statement): boolean =>
    ts.isExportAssignment(statement) ||
    (ts.canHaveModifiers(statement) &&
        (ts.getModifiers(statement) ?? []).some(
            ({ kind }) => kind === ts.SyntaxKind.DefaultKeyword
        ))

/** The platform imports the default of its two entries; all else has a name. */
export const exportsAreNamed: Rule = (file) =>
    file.path.startsWith('src/') && !ENTRIES.includes(file.path)
        ? file.ast.statements.filter(isDefault).map(() => 'a default export')
        : []
