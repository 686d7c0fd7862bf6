import { documentOf, emptyDocument, parseDocument, type RichDocument } from '#app/features/editor/document.ts'

/** The text of a section as it is kept; what was kept has been read by the same rules before. */
export function documentIn(kept: unknown): RichDocument {
  const parsed = parseDocument(kept)
  return 'document' in parsed ? parsed.document : emptyDocument()
}

/** The document with the names of owners as they are called now; `names` by the id of the organisation. */
export function withOwnerNames(document: RichDocument, names: Map<string, string>): RichDocument {
  return documentOf(
    ...document.root.children.map((block) =>
      block.type === 'obligation'
        ? {
            ...block,
            owners: block.owners.map((owner) => ({
              ...owner,
              name: names.get(owner.organisation) ?? owner.name,
            })),
          }
        : block,
    ),
  )
}

/** The document without the obligations that this reader may not know of, and without marks that have no words yet. */
export function withoutObligations(
  document: RichDocument,
  hidden: (id: string, kind: string) => boolean,
): RichDocument {
  return documentOf(
    ...document.root.children.filter(
      (block) =>
        block.type !== 'obligation' || (block.children.length > 0 && !hidden(block.obligation, block.kind)),
    ),
  )
}
