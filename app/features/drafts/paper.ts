/** A letter as it goes on paper, whatever the kind of file: every writer writes the same from it. */
export interface Paper {
  /** Of the file: what a reader's program shows in its title bar. */
  title: string
  language: 'nl-NL'
  /** "Ons kenmerk"; empty while there is none. */
  reference: string
  /** "Ministerie van …". */
  organisation: string
  /** "> Retouradres …". */
  returnAddress: string
  addressee: string[]
  /** The column of the sender: blocks of lines, the first of a block may be its label. */
  column: ColumnBlock[]
  /** Written out; "concept" letters may be without. */
  date: string
  subject: string
  body: PaperBlock[]
  footnotes: string[]
  /** "De Staatssecretaris van …," and the name below it. */
  signature: { post: string; name: string }
}

export interface ColumnBlock {
  label: string
  lines: string[]
}

export type PaperBlock =
  { type: 'heading'; text: string; level?: 1 | 2 } | { type: 'paragraph'; runs: Run[] } | PaperList

export interface PaperList {
  type: 'list'
  ordered: boolean
  items: PaperItem[]
}

/** An item of a list, with the lists that belong to it. */
export interface PaperItem {
  runs: Run[]
  below: PaperList[]
}

/** A stretch of text, or the place of a footnote by its number from 1. */
export type Run = { text: string; bold?: boolean; italic?: boolean } | { footnote: number }

/** What the head of every following page says. */
export function runningHead(paper: Paper): { label: string; text: string }[] {
  return [
    { label: '', text: paper.organisation },
    { label: 'Datum', text: paper.date },
    { label: 'Ons kenmerk', text: paper.reference },
  ].filter(({ text }) => text !== '')
}

/** All that is read of a letter, in reading order, a line per block: to compare what writers wrote. */
export function linesOfPaper(paper: Paper): string[] {
  return [
    paper.organisation,
    paper.returnAddress,
    ...paper.addressee,
    ...paper.column.flatMap(({ label, lines }) => [label, ...lines]),
    `Datum ${paper.date}`,
    `Onderwerp ${paper.subject}`,
    ...paper.body.flatMap(linesOfBlock),
    paper.signature.post,
    paper.signature.name,
    ...paper.footnotes,
  ].filter((line) => line.trim() !== '')
}

function linesOfBlock(block: PaperBlock): string[] {
  if (block.type === 'heading') return [block.text]
  return runsOfBlock(block).map(textOfRuns)
}

/** The words of runs, without the numbers of footnotes. */
export function textOfRuns(runs: Run[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('')
}

/** The footnotes whose place is in a block, in order. */
export function footnotesIn(block: PaperBlock): number[] {
  return runsOfBlock(block)
    .flat()
    .flatMap((run) => ('footnote' in run ? [run.footnote] : []))
}

/** The runs of a paragraph, or of each item of a list in reading order, nested ones included. */
export function runsOfBlock(block: PaperBlock): Run[][] {
  if (block.type === 'heading') return []
  if (block.type === 'paragraph') return [block.runs]
  return block.items.flatMap(({ runs, below }) => [runs, ...below.flatMap(runsOfBlock)])
}
