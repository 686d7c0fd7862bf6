import { BOLD, ITALIC, joinText, listItem, words, wordsOf } from './nodes.ts'
import type { Block, Inline, List, ListItem, ObligationKind, Owner } from './nodes.ts'
import { allowedAddress, cleanId, cleanText, fieldsOf, listOf } from './untrusted.ts'

const LONGEST_WORDING = 10_000
const LONGEST_TERM = 300
const LONGEST_NAME = 200
const MOST_OWNERS = 50
const DEEPEST_LIST = 4
const DEEPEST_NESTING = 40
const MOST_NODES = 40_000

export const TOO_LARGE =
  'Het verslag van dit onderwerp is te groot. Maak het korter of verdeel het over meer onderwerpen.'
export const UNREADABLE = 'Het verslag is niet goed overgekomen. Vernieuw de pagina en probeer het opnieuw.'

/** What was met so far; the first objection stands for the whole document. */
export type Reading = { nodes: number; obligations: Set<string>; objection: string | null }

/** The fields of a node, or null once the document has been refused: the rest is then not worth reading. */
function readFields(untrusted: unknown, reading: Reading, depth: number) {
  reading.nodes += 1
  if (reading.nodes > MOST_NODES) reading.objection ??= TOO_LARGE
  if (depth > DEEPEST_NESTING) reading.objection ??= UNREADABLE
  return reading.objection === null ? fieldsOf(untrusted) : null
}

export function readBlock(untrusted: unknown, reading: Reading): Block[] {
  const node = readFields(untrusted, reading, 1)
  if (node?.type === 'paragraph') {
    return [{ type: 'paragraph', version: 1, children: readInlines(node.children, reading) }]
  }
  if (node?.type === 'heading') {
    const tag = node.tag === 'h4' || node.tag === 'h5' || node.tag === 'h6' ? 'h4' : 'h3'
    return [{ type: 'heading', version: 1, tag, children: readInlines(node.children, reading) }]
  }
  if (node?.type === 'list') return readList(node, reading, 1)
  if (node?.type === 'obligation') return readObligation(node, reading)
  return []
}

function readList(node: Readonly<Record<string, unknown>>, reading: Reading, depth: number): List[] {
  const children = listOf(node.children).flatMap((item) => readItem(item, reading, depth))
  const listType = node.listType === 'number' ? 'number' : 'bullet'
  return children.length > 0 ? [{ type: 'list', version: 1, listType, children }] : []
}

/** Words and nested lists in one item become items of their own; lists that nest too deep are lifted. */
function readItem(untrusted: unknown, reading: Reading, depth: number): ListItem[] {
  const item = readFields(untrusted, reading, depth)
  if (item?.type !== 'listitem') return []
  const isList = (child: unknown) => fieldsOf(child).type === 'list'
  const children = listOf(item.children)
  const inlines = readInlines(
    children.filter((child) => !isList(child)),
    reading,
  )
  const lists = children.filter(isList).flatMap((child) => {
    const fields = readFields(child, reading, depth)
    return fields === null ? [] : readList(fields, reading, depth + 1)
  })
  const nested =
    depth < DEEPEST_LIST ? lists.map((list) => listItem([list])) : lists.flatMap((list) => list.children)
  return inlines.length > 0 || nested.length === 0 ? [listItem(inlines), ...nested] : nested
}

function readObligation(node: Readonly<Record<string, unknown>>, reading: Reading): Block[] {
  const fields = readObligationFields(node)
  const children = readInlines(node.children, reading)
  if (fields === null) {
    reading.objection ??= UNREADABLE
    return []
  }
  if (wordsOf(children).length > LONGEST_WORDING) {
    reading.objection ??=
      'De tekst van een afspraak, toezegging of besluit is te lang: hoogstens 10.000 tekens.'
  }
  if (reading.obligations.has(fields.obligation)) {
    reading.objection ??=
      'Een afspraak, toezegging of besluit staat twee keer in het verslag. Verwijder er één.'
  }
  reading.obligations.add(fields.obligation)
  return [{ type: 'obligation', version: 1, ...fields, children }]
}

/** What a marked obligation says beside its wording; null when any of it cannot be read. */
export function readObligationFields(untrusted: unknown) {
  const node = fieldsOf(untrusted)
  const obligation = cleanId(node.obligation)
  const owners = readOwners(node.owners)
  const term = cleanText(node.term).trim()
  const { kind } = node
  if (obligation === null || owners === null || term.length > LONGEST_TERM || !isKind(kind)) return null
  return { obligation, kind, owners, term }
}

function readOwners(untrusted: unknown): Owner[] | null {
  const owners = new Map<string, Owner>()
  for (const entry of listOf(untrusted).slice(0, MOST_OWNERS + 1)) {
    const organisation = cleanId(fieldsOf(entry).organisation)
    const name = cleanText(fieldsOf(entry).name).trim()
    if (organisation === null || name === '' || name.length > LONGEST_NAME) return null
    if (!owners.has(organisation)) owners.set(organisation, { organisation, name })
  }
  return owners.size > MOST_OWNERS ? null : [...owners.values()]
}

function readInlines(untrusted: unknown, reading: Reading, depth = 1): Inline[] {
  return joinText(listOf(untrusted).flatMap((child) => readInline(child, reading, depth)))
}

function readInline(untrusted: unknown, reading: Reading, depth: number): Inline[] {
  const node = readFields(untrusted, reading, depth)
  if (node?.type === 'linebreak') return [{ type: 'linebreak', version: 1 }]
  if (node?.type === 'tab') return words(' ')
  if (node?.type === 'text')
    return words(typeof node.text === 'string' ? node.text : '', formatOf(node.format))
  if (node?.type !== 'link' && node?.type !== 'autolink') return []
  const children = readInlines(node.children, reading, depth + 1)
  const plain = joinText(children.flatMap((child) => (child.type === 'link' ? child.children : [child])))
  const url = allowedAddress(node.url)
  return url === null || plain.length === 0 ? plain : [{ type: 'link', version: 1, url, children: plain }]
}

function formatOf(untrusted: unknown): number {
  return typeof untrusted === 'number' ? untrusted & (BOLD | ITALIC) : 0
}

function isKind(untrusted: unknown): untrusted is ObligationKind {
  return untrusted === 'agreement' || untrusted === 'commitment' || untrusted === 'decision'
}
