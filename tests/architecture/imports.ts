import path from 'node:path'
import ts from 'typescript'
import { nodesOf, type SourceFile } from './source-file'

const dynamicSpecifier = (node: ts.CallExpression): ts.Node | undefined => {
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword
    const isRequire =
        ts.isIdentifier(node.expression) && node.expression.text === 'require'
    return isImport || isRequire ? node.arguments[0] : undefined
}

const specifierOf = (node: ts.Node): ts.Node | undefined => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
        return node.moduleSpecifier
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        return node.argument.literal
    }
    if (ts.isExternalModuleReference(node)) {
        return node.expression
    }
    return ts.isCallExpression(node) ? dynamicSpecifier(node) : undefined
}

/** All that a file imports: static, dynamic, types and re-exports, as written. */
export const importsOf = (file: SourceFile): string[] =>
    nodesOf(file)
        .map(specifierOf)
        .flatMap((node) =>
            node && ts.isStringLiteralLike(node) ? [node.text] : []
        )

/** What a file imports from the project, as paths relative to the root. */
export const ownImportsOf = (file: SourceFile): string[] =>
    importsOf(file).flatMap((specifier) => {
        if (specifier.startsWith('.')) {
            return [path.posix.join(path.posix.dirname(file.path), specifier)]
        }
        return /^(src|tests|scripts)\//.test(specifier) ? [specifier] : []
    })

/** What a file imports from packages and from Node. */
export const packagesOf = (file: SourceFile): string[] =>
    importsOf(file).filter(
        (specifier) => !/^(\.|(src|tests|scripts)\/)/.test(specifier)
    )
