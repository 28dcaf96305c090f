import ts from 'typescript'
import {
    lineOf,
    nodesOf,
    type SourceFile,
} from '../architecture/source-file'

/** A call of `i18n.t`; `key` is undefined where it is not written out. */
export interface UsedText {
    readonly at: string
    readonly key: string | undefined
}

const textOf = (node: ts.Node | undefined): string | undefined =>
    node && ts.isStringLiteralLike(node) ? node.text : undefined

const optionsOf = (call: ts.CallExpression): Map<string, ts.Node> => {
    const [, options] = call.arguments
    const found = new Map<string, ts.Node>()
    if (options && ts.isObjectLiteralExpression(options)) {
        for (const one of options.properties) {
            if (ts.isPropertyAssignment(one) && ts.isIdentifier(one.name)) {
                found.set(one.name.text, one.initializer)
            } else if (ts.isShorthandPropertyAssignment(one)) {
                found.set(one.name.text, one.name)
            }
        }
    }
    return found
}

const keyUsedBy = (call: ts.CallExpression): string | undefined => {
    const id = textOf(call.arguments[0])
    const options = optionsOf(call)
    const context = textOf(options.get('context'))
    return (
        id &&
        [id, context && `(${context})`, options.has('count') && '(plural)']
            .filter(Boolean)
            .join(' ')
    )
}

const isTranslation = (node: ts.Node): node is ts.CallExpression =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 't' &&
    ts.isIdentifier(node.expression.expression) &&
    node.expression.expression.text === 'i18n'

/** Every text that a file shows through i18n, named as `keyOf` names it. */
export const usedTexts = (file: SourceFile): UsedText[] =>
    nodesOf(file)
        .filter(isTranslation)
        .map((call) => ({
            at: `${file.path}:${lineOf(file, call)}`,
            key: keyUsedBy(call),
        }))
