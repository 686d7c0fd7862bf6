import ts from 'typescript'
import { exportedNames } from './guards.ts'
import { isTest } from './layers.ts'
import { nodesOf, objection, syntaxOf, type Objection, type ProjectFile, type Tree } from './tree.ts'

const table = 'remix.config.js'
const order = ['loader', 'action', 'meta', 'default', 'ErrorBoundary']

/** Every route file stands in the one table of addresses, and every file of the table exists. */
export function objectionsToRouteTable(tree: Tree): Objection[] {
  const config = tree.files.find(({ path }) => path === table)
  const routes = tree.files.filter(isRoute)
  const named = config ? [...nodesOf(syntaxOf(config))].filter(ts.isStringLiteralLike).filter(namesRoute) : []
  const paths = new Set(named.map(({ text }) => `app/${text}`))
  return [
    ...routes
      .filter(({ path }) => !paths.has(path))
      .map((file) => objection(file, 0, `stands in no row of ${table}`)),
    ...named
      .filter(({ text }) => config && !tree.has(`app/${text}`))
      .flatMap((node) => (config ? [objection(config, node, `there is no file app/${node.text}`)] : [])),
  ]
}

/** A file of `app/routes` is a route when it has a door or a page; what routes share has neither. */
function isRoute(file: ProjectFile): boolean {
  if (!/^app\/routes\/.*\.tsx?$/.test(file.path) || isTest(file.path)) return false
  return syntaxOf(file)
    .statements.flatMap(exportedNames)
    .some((name) => ['loader', 'action', 'default'].includes(name))
}

function namesRoute({ text }: ts.StringLiteralLike): boolean {
  return text.startsWith('routes/')
}

/** A page reads from the door inward: loader, action, meta, the page, what is shown when it fails. */
export function objectionsToRouteOrder(tree: Tree): Objection[] {
  return tree.files
    .filter(({ path }) => /^app\/(routes\/.*|root)\.tsx?$/.test(path) && !isTest(path))
    .flatMap((file) => {
      const found = syntaxOf(file).statements.flatMap((statement) =>
        exportedNames(statement)
          .filter((name) => order.includes(name))
          .map((name) => ({ name, statement })),
      )
      return found.flatMap(({ name, statement }, index) => {
        const before = found[index - 1]
        if (!before || order.indexOf(before.name) < order.indexOf(name)) return []
        return [
          objection(file, statement, `${name} stands after ${before.name}; the order is ${order.join(', ')}`),
        ]
      })
    })
}
