import ts from 'typescript'
import { importsOf } from './imports.ts'
import { isTest } from './layers.ts'
import { objection, syntaxOf, type Objection, type ProjectFile, type Tree } from './tree.ts'

const guards = ['withActor', 'withVisitor', 'withApiClient', 'withGuestLink']
const guardsFile = 'app/routes/guards.server.ts'
const doors = ['loader', 'action']

/** The doors of the program are the exported loaders and actions; each is one function with one guarded return. */
export function objectionsToUnguardedDoors(tree: Tree): Objection[] {
  return tree.files
    .filter(({ path }) => /^app\/(routes\/.*|root)\.tsx?$/.test(path) && !isTest(path))
    .flatMap((file) =>
      syntaxOf(file).statements.flatMap((statement) => objectionsToStatement(file, statement)),
    )
}

function objectionsToStatement(file: ProjectFile, statement: ts.Statement): Objection[] {
  const names = exportedNames(statement)
  const object = (name: string) =>
    objection(file, statement, `${name} is not one \`return with…(args, …)\` of a guard from ${guardsFile}`)
  const clients = names.filter((name) => ['clientLoader', 'clientAction'].includes(name))
  const open = names.filter((name) => doors.includes(name) && !isGuarded(file, statement))
  return [
    ...open.map(object),
    ...clients.map((name) =>
      objection(file, statement, `${name} passes no guard; this program does without`),
    ),
  ]
}

function isGuarded(file: ProjectFile, statement: ts.Statement): boolean {
  if (!ts.isFunctionDeclaration(statement) || statement.body?.statements.length !== 1) return false
  const [only] = statement.body.statements
  const call = only && ts.isReturnStatement(only) ? only.expression : undefined
  if (!call || !ts.isCallExpression(call)) return false
  const guard = call.expression.getText()
  const passesArguments = call.arguments[0]?.getText() === statement.parameters[0]?.name.getText()
  return guards.includes(guard) && passesArguments && comesFromGuards(file, guard)
}

function comesFromGuards(file: ProjectFile, guard: string): boolean {
  return importsOf(file).some(
    ({ node, target }) =>
      target === guardsFile &&
      ts.isImportDeclaration(node) &&
      node.importClause?.namedBindings !== undefined &&
      ts.isNamedImports(node.importClause.namedBindings) &&
      node.importClause.namedBindings.elements.some(
        ({ name, propertyName }) => name.text === guard && !propertyName,
      ),
  )
}

/** What a statement exports, `default` included. */
export function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ['default']
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : []
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return ['default']
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
    ? [statement.name?.text ?? '']
    : []
}
