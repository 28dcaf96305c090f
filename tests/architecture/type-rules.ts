import ts from 'typescript'
import { lineOf, nodesOf, type Rule, type SourceFile } from './source-file'

const faultsIn =
    (describe: (file: SourceFile, node: ts.Node) => string | undefined): Rule =>
    (file) =>
        file.path.startsWith('src/')
            ? nodesOf(file).flatMap((node) => {
                  const fault = describe(file, node)
                  return fault ? [`line ${lineOf(file, node)}: ${fault}`] : []
              })
            : []

export const noAny = faultsIn((_, node) =>
    node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : undefined
)

export const noNonNull = faultsIn((_, node) =>
    ts.isNonNullExpression(node) ? 'non-null assertion' : undefined
)

const isAssertion = (node: ts.Node): node is ts.AssertionExpression =>
    ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)

const unwrap = (node: ts.Expression): ts.Expression =>
    ts.isParenthesizedExpression(node) ? unwrap(node.expression) : node

export const noDoubleAssertion = faultsIn((_, node) =>
    isAssertion(node) && isAssertion(unwrap(node.expression))
        ? 'one type assertion upon another'
        : undefined
)

/** What a server sent is parsed, never asserted. */
export const answersAreParsed = faultsIn((file, node) =>
    /^src\/(tracker|queries)\//.test(file.path) &&
    isAssertion(node) &&
    node.type.getText(file.ast) !== 'const'
        ? 'type assertion where answers are read'
        : undefined
)

const SILENCERS = /@ts-(ignore|nocheck|expect-error)|eslint-disable/

export const noSilencedChecks: Rule = (file) =>
    file.path.startsWith('src/')
        ? file.text
              .split('\n')
              .flatMap((line, index) =>
                  SILENCERS.test(line)
                      ? [`line ${index + 1}: a check is silenced`]
                      : []
              )
        : []
