import { featureOf, features } from './features.ts'
import { importsIn, type Import } from './imports.ts'
import { isTest, layerOf, mayKnow } from './layers.ts'
import { isCode, objection, type Objection, type Tree } from './tree.ts'

/** Made by a tool, so not in the tree: imports of it cannot be checked for existence. */
const generated = /^(build|prisma\/generated)\//

/** Types count: who knows the shape of a thing knows the thing. */
export function objectionsToLayers(tree: Tree): Objection[] {
  const strangers = tree.files
    .filter(({ path }) => isCode(path) && /^(app|emails)\//.test(path) && !isTest(path) && !layerOf(path))
    .map((file) => objection(file, 0, 'stands in no layer'))
  const steps = importsIn(tree).flatMap(({ file, node, target }) => {
    const from = layerOf(file.path)
    if (!from || !target) return []
    if (isTest(target)) return [objection(file, node, `${from} may not know tests (${target})`)]
    const to = layerOf(target)
    if (!to || mayKnow(from).includes(to)) return []
    return [objection(file, node, `${from} may not know ${to} (${target})`)]
  })
  return [...strangers, ...steps]
}

export function objectionsToFeatureOrder(tree: Tree): Objection[] {
  const strangers = tree.files.flatMap((file) => {
    const feature = featureOf(file.path)
    if (feature === null || features.includes(feature)) return []
    return [objection(file, 0, feature ? `the table has no feature ${feature}` : 'stands in no feature')]
  })
  return [...strangers, ...importsIn(tree).flatMap(objectionsToStepRight)]
}

function objectionsToStepRight({ file, node, target }: Import): Objection[] {
  const from = featureOf(file.path)
  const to = target && featureOf(target)
  if (!from || !to || isTest(file.path) || features.indexOf(to) <= features.indexOf(from)) return []
  return [objection(file, node, `${from} stands left of ${to} and may not know it (${target})`)]
}

/** What cannot be followed cannot be judged: local imports name a file, by alias or within their own folder. */
export function objectionsToUnnamedFiles(tree: Tree): Objection[] {
  return importsIn(tree).flatMap(({ file, node, specifier, target }) => {
    if (!target || generated.test(target)) return []
    if (specifier.startsWith('..')) return [objection(file, node, `write ${specifier} as #${target}`)]
    return tree.has(target) ? [] : [objection(file, node, `there is no file ${target}`)]
  })
}

/** Cycles of files. Type-only imports are left out: they are gone when the program runs. */
export function objectionsToCycles(tree: Tree): Objection[] {
  const edges = new Map<string, Import[]>()
  for (const edge of importsIn(tree)) {
    if (edge.typeOnly || !edge.target || !tree.has(edge.target)) continue
    edges.set(edge.file.path, [...(edges.get(edge.file.path) ?? []), edge])
  }
  const done = new Set<string>()
  const found: Objection[] = []
  const follow = (path: string, trail: string[]) => {
    for (const { target } of edges.get(path) ?? []) {
      if (!target || done.has(target)) continue
      const start = trail.indexOf(target)
      if (start < 0) follow(target, [...trail, target])
      else found.push(objectionToCycle([...trail.slice(start), target], edges.get(target) ?? []))
    }
    done.add(path)
  }
  for (const path of edges.keys()) if (!done.has(path)) follow(path, [path])
  return found
}

function objectionToCycle(path: string[], edges: Import[]): Objection {
  const edge = edges.find(({ target }) => target === path[1])
  const sentence = `begins a cycle: ${path.join(' → ')}`
  return edge ? objection(edge.file, edge.node, sentence) : { path: path[0] ?? '', line: 1, sentence }
}
