import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A file of the project as the rules see it; `path` is relative to the root, with slashes. */
export interface SourceFile {
    readonly path: string
    readonly text: string
    readonly ast: ts.SourceFile
}

/** What a rule has against a file: nothing, or a line for each fault. */
export type Rule = (file: SourceFile) => readonly string[]

export const parse = (filePath: string, text: string): SourceFile => ({
    path: filePath,
    text,
    ast: ts.createSourceFile(filePath, text, ts.ScriptTarget.ES2022, true),
})

const GENERATED = ['src/locales']
const SOURCE = /\.m?tsx?$/

const filesUnder = (root: string, folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap(
        (entry) => {
            const file = path.posix.join(folder, entry.name)
            if (GENERATED.includes(file)) {
                return []
            }
            return entry.isDirectory() ? filesUnder(root, file) : [file]
        }
    )

export const readFolder = (root: string, folder: string): SourceFile[] =>
    filesUnder(root, folder)
        .filter((file) => SOURCE.test(file))
        .map((file) => parse(file, readFileSync(path.join(root, file), 'utf8')))

/** Every node of a file, outermost first. */
export const nodesOf = (file: SourceFile): ts.Node[] => {
    const nodes: ts.Node[] = []
    const visit = (node: ts.Node) => {
        nodes.push(node)
        ts.forEachChild(node, visit)
    }
    visit(file.ast)
    return nodes
}

export const lineOf = (file: SourceFile, node: ts.Node): number =>
    file.ast.getLineAndCharacterOfPosition(node.getStart(file.ast)).line + 1
