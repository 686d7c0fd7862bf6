import { dirname, posix } from 'node:path'
import { objection, type Objection, type ProjectFile, type Tree } from './tree.ts'

const extension = /\.(tsx?|[cm]?js|json|css|sql|prisma|md|csv)$/
/** Made by a tool or by use, never in the tree. */
const ignored = /^(build|data|node_modules|prisma\/generated)(\/|$)/

/** Every path between backticks in a README exists: from the root, from its own folder, or as the end of a path. */
export function objectionsToReadmePaths(tree: Tree): Objection[] {
  return tree.files
    .filter(({ path }) => /(^|\/)README\.md$/.test(path))
    .flatMap((file) =>
      quotesIn(file)
        .filter(({ text }) => isPath(text, tree) && !exists(text, file, tree))
        .map(({ text, index }) => objection(file, index, `there is no ${text}`)),
    )
}

function quotesIn({ text }: ProjectFile): { text: string; index: number }[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, (fence) => fence.replace(/[^\n]/g, ' '))
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(({ 1: quoted = '', index }) => ({ text: quoted, index }))
}

function isPath(text: string, tree: Tree): boolean {
  if (/[\s:<>{}()…]|^[/@#.]|^\*/.test(text) || ignored.test(text)) return false
  if (!text.includes('/')) return extension.test(text)
  return extension.test(text) || tree.files.some(({ path }) => path.startsWith(`${text.split('/')[0]}/`))
}

function exists(text: string, readme: ProjectFile, tree: Tree): boolean {
  const path = text.replace(/\/$/, '')
  const own = posix.join(dirname(readme.path), path)
  const places = [new RegExp(`^(${pattern(path)}|${pattern(own)})(/|$)`)]
  if (extension.test(path)) places.push(new RegExp(`/${pattern(path)}$`))
  return tree.files.some((file) => places.some((place) => place.test(file.path)))
}

/** A star stands for anything within one folder or file name. */
function pattern(path: string): string {
  return path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '[^/]*')
}
