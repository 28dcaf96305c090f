import ts from 'typescript'
import { lineOf, nodesOf, type Rule, type SourceFile } from './source-file'

const IMPURE_CALLS = ['Date.now', 'Date', 'Math.random', 'performance.now']

const isClock = (file: SourceFile, node: ts.Node): boolean => {
    if (ts.isNewExpression(node)) {
        const isDate = node.expression.getText(file.ast) === 'Date'
        return isDate && (node.arguments?.length ?? 0) === 0
    }
    return (
        ts.isCallExpression(node) &&
        IMPURE_CALLS.includes(node.expression.getText(file.ast))
    )
}

/** The domain's answers depend on its arguments alone: today is one of them. */
export const domainHasNoClock: Rule = (file) =>
    file.path.startsWith('src/domain/')
        ? nodesOf(file)
              .filter((node) => isClock(file, node))
              .map((node) => `line ${lineOf(file, node)}: no clock, no chance`)
        : []
