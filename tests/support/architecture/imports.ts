import { dirname, posix } from 'node:path'
import ts from 'typescript'
import { isCode, nodesOf, syntaxOf, type ProjectFile, type Tree } from './tree.ts'

/** One mention of a module in a file: import, re-export, dynamic import, `require` or a type's `import('…')`. */
export interface Import {
  file: ProjectFile
  node: ts.Node
  specifier: string
  /** The path of a file of the project, or null for a package. */
  target: string | null
  /** Leaves no trace in the program. `import { type X }` does leave one: the module is still run. */
  typeOnly: boolean
}

export function importsIn(tree: Tree): Import[] {
  return tree.files.filter(({ path }) => isCode(path)).flatMap(importsOf)
}

export function importsOf(file: ProjectFile): Import[] {
  const found: Import[] = []
  for (const node of nodesOf(syntaxOf(file))) {
    const specifier = specifierOf(node)
    if (specifier === null) continue
    found.push({ file, node, specifier, target: resolve(file.path, specifier), typeOnly: isTypeOnly(node) })
  }
  return found
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isExternalModuleReference(node)) return textOf(node.expression)
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null
  if (!ts.isCallExpression(node)) return null
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require'
  return isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword ? textOf(node.arguments[0]) : null
}

function textOf(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly ?? false
  return ts.isExportDeclaration(node) ? node.isTypeOnly : ts.isImportTypeNode(node)
}

function resolve(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('#')) return bare.slice(1)
  return bare.startsWith('.') ? posix.join(dirname(from), bare) : null
}
