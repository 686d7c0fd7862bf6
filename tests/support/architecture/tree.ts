import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A file of the project: its path from the root, with forward slashes, and its text (empty where nobody reads it). */
export interface ProjectFile {
  path: string
  text: string
}

export interface Tree {
  files: ProjectFile[]
  has(path: string): boolean
}

export interface Objection {
  path: string
  line: number
  sentence: string
}

const readable = /\.(tsx?|[cm]?js|md|css|sql|prisma)$/
const parsed = new WeakMap<ProjectFile, ts.SourceFile>()

/** A tree of files in memory, as planted violations are. */
export function treeOf(texts: Record<string, string>): Tree {
  return asTree(Object.entries(texts).map(([path, text]) => ({ path, text })))
}

/** Every file below a folder that `.gitignore` does not name. Its patterns may be a name, a folder or `*.suffix`. */
export function readTree(root: string): Tree {
  const patterns = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean)
  const files: ProjectFile[] = []
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.name === '.git' || patterns.some((pattern) => isIgnored(path, pattern))) continue
      if (entry.isDirectory()) visit(path)
      else files.push({ path, text: readable.test(path) ? readFileSync(join(root, path), 'utf8') : '' })
    }
  }
  visit('')
  return asTree(files)
}

function isIgnored(path: string, pattern: string): boolean {
  const name = pattern.replace(/^\/|\/$/g, '')
  if (name.startsWith('*')) return path.endsWith(name.slice(1))
  return path === name || (!name.includes('/') && path.endsWith(`/${name}`))
}

function asTree(files: ProjectFile[]): Tree {
  const paths = new Set(files.map(({ path }) => path))
  return { files, has: (path) => paths.has(path) }
}

export function isCode(path: string): boolean {
  return /\.(tsx?|[cm]?js)$/.test(path)
}

/** The syntax of a file, parsed once. */
export function syntaxOf(file: ProjectFile): ts.SourceFile {
  const known = parsed.get(file)
  if (known) return known
  const fresh = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  parsed.set(file, fresh)
  return fresh
}

/** Every node below this one, itself included, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    const children: ts.Node[] = []
    ts.forEachChild(next, (child) => void children.push(child))
    waiting.push(...children.reverse())
  }
}

/** Objects to a place in a file: a node of its syntax, or a position in its text. */
export function objection(file: ProjectFile, place: ts.Node | number, sentence: string): Objection {
  const position = typeof place === 'number' ? place : place.getStart()
  return { path: file.path, line: file.text.slice(0, position).split('\n').length, sentence }
}

export function write({ path, line, sentence }: Objection): string {
  return `${path}:${line} ${sentence}`
}
