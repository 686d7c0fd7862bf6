import ts from 'typescript'
import { exportedNames } from './guards.ts'
import { isTest } from './layers.ts'
import { isCode, nodesOf, objection, syntaxOf, type Objection, type ProjectFile, type Tree } from './tree.ts'

const mostLines = { file: 250, logic: 40, jsx: 80 }
const mayExportDefault = /^app\/(routes\/|root\.tsx$|entry\.)|^emails\/|^tests\/|^[^/]+$/

function ownCode(tree: Tree): ProjectFile[] {
  return tree.files.filter(({ path }) => isCode(path) && /^(app|emails|prisma|tests)\//.test(path))
}

/** Outside worlds are real servers or fakes that are passed in. */
export function objectionsToMocks(tree: Tree): Objection[] {
  return ownCode(tree).flatMap((file) =>
    [...nodesOf(syntaxOf(file))]
      .filter(
        (node) => ts.isCallExpression(node) && /^(vi|jest)\.(mock|doMock)$/.test(node.expression.getText()),
      )
      .map((node) => objection(file, node, 'replaces a module; pass a fake in instead')),
  )
}

export function objectionsToBarrels(tree: Tree): Objection[] {
  return ownCode(tree).flatMap((file) => {
    if (/(^|\/)index\.tsx?$/.test(file.path))
      return [objection(file, 0, 'an index file hides where things stand')]
    const { statements } = syntaxOf(file)
    const passesOn = statements.every(
      (statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement),
    )
    return passesOn && statements.some(ts.isExportDeclaration)
      ? [objection(file, 0, 'only passes on others’ exports')]
      : []
  })
}

/** An exported function is a declaration with a name; default exports are for the tools that demand them. */
export function objectionsToExports(tree: Tree): Objection[] {
  return ownCode(tree).flatMap((file) =>
    syntaxOf(file).statements.flatMap((statement) => {
      const names = exportedNames(statement)
      if (names.includes('default') && !mayExportDefault.test(file.path))
        return [objection(file, statement, 'exports a default where no tool asks for one')]
      const anonymous = names.length > 0 && valuesOf(statement).some(isFunctionValue)
      return anonymous
        ? [objection(file, statement, `${names.join(', ')}: write an exported function as a declaration`)]
        : []
    }),
  )
}

function valuesOf(statement: ts.Statement): ts.Expression[] {
  if (ts.isExportAssignment(statement)) return [statement.expression]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ initializer }) =>
    initializer ? [initializer] : [],
  )
}

function isFunctionValue(value: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value))
    return isFunctionValue(value.expression)
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value)
}

export function objectionsToSize(tree: Tree): Objection[] {
  return ownCode(tree).flatMap((file) => {
    const lines = file.text.trimEnd().split('\n').length
    const long =
      lines > mostLines.file ? [objection(file, 0, `has ${lines} lines, ${mostLines.file} at most`)] : []
    return [...long, ...[...nodesOf(syntaxOf(file))].flatMap((node) => objectionsToLength(file, node))]
  })
}

function objectionsToLength(file: ProjectFile, node: ts.Node): Objection[] {
  if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return []
  if (isTest(file.path) && ts.isCallExpression(node.parent)) return []
  const most = [...nodesOf(node.body)].some(isJsx) ? mostLines.jsx : mostLines.logic
  const lines = linesOf(node.body)
  const name = node.name?.getText() ?? 'a function'
  return lines > most ? [objection(file, node, `${name} has ${lines} lines, ${most} at most`)] : []
}

function isJsx(node: ts.Node): boolean {
  return ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)
}

/** Lines between the braces that say something: no blanks, no comments. */
function linesOf(body: ts.Node): number {
  const text = body.getText().replace(/^\{|\}$/g, '')
  return text.split('\n').filter((line) => line.trim() && !/^\s*(\/\/|\/\*|\*)/.test(line)).length
}

/** What is to be done stands in an issue, not in the code. In code only comments count: a string may name the words. */
export function objectionsToPromises(tree: Tree): Objection[] {
  return tree.files.flatMap((file) => {
    const marks = [...file.text.matchAll(/\b(?:TODO|FIXME)\b/g)]
    const found = isCode(file.path) ? marks.filter(({ index }) => isInComment(file, index)) : marks
    return found.map(({ index, 0: word }) => objection(file, index, `${word}: do it, or write an issue`))
  })
}

/** A comment is in no token: it belongs to the space before the token that the position falls in. */
function isInComment(file: ProjectFile, position: number): boolean {
  const inside = [...nodesOf(syntaxOf(file))].filter(
    (node) => node.getChildCount() === 0 && node.getStart() <= position && position < node.end,
  )
  return inside.length === 0
}
