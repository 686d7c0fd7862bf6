import type { Chamber } from '#app/features/commitments/origin.ts'
import type { Calendar } from '#app/features/terms/calendar.ts'
import type { Day } from '#app/shared/day.ts'
import { agreementsIn, joinEarlier, type Table } from './agreement.ts'
import { deedsBehind } from './agreement-deed.ts'
import { listedAgreements, listFrom, placedBehind } from './agreement-list.ts'
import { isClosingList, listTitle } from './closing-list.ts'
import { closingItems } from './closing-items.ts'
import { commitmentsIn } from './commitment.ts'
import { consultationsIn } from './consultation.ts'
import { type Context, contextOf, type Draft } from './context.ts'
import { extend } from './continuation.ts'
import { announcesItems, expectedItems } from './expected-items.ts'
import { decisionsIn } from './decision.ts'
import { keptIn, toldFor } from './fulfilment.ts'
import { type Layout, layOut } from './layout.ts'
import { notesOn } from './letter-notes.ts'
import { planningIn } from './planning.ts'
import type { Proposal, ReadLetter } from './proposal.ts'
import { requestsIn } from './request.ts'

const leastSure = 0.4

/** What a sentence promises;  */
function promisedIn(context: Context, index: number, isTold: boolean, isKept: boolean): Draft[] {
  const { plain = '' } = context.sentences[index] ?? {}
  if (isTold || announcesItems(plain)) return []
  const found = commitmentsIn(context, index)
  const behind = plain.lastIndexOf('; ') + 2
  const isOld = /\b(?:beloofd|toegezegd|toezegging)\b/.test(plain.slice(Math.max(behind, 0)))
  if (isKept && isOld) return []
  if (!isKept || behind < 2) return isKept ? [] : found
  // It keeps one promise, and makes another behind the semicolon.
  return found
    .filter(({ term }) => term && plain.slice(behind).includes(term.words.toLowerCase().slice(0, 8)))
    .map((draft) => ({ ...draft, part: { start: behind, end: plain.length } }))
}

interface Near {
  tables: Table[]
  /** The last agreement before it. */
  before: Draft | null
  isCovered: boolean
  isSettled: boolean
}

/** What a sentence says was agreed: as an item behind an announcement, in its own words, or by its place. */
function agreedIn(context: Context, index: number, near: Near, drafts: Draft[]): Draft[] {
  const { tables, before, isCovered, isSettled } = near
  const points = listFrom(context, index)
  const listed = points < 0 ? [] : listedAgreements(context, points, tables)
  if (listed.length > 0 || isSettled) return listed
  if (before && saysSoOf(context, before, index)) {
    before.last = index
    return []
  }
  const own = agreementsIn(context, index, tables).filter((one) => !joinEarlier(context, lately(drafts), one))
  if (own.length > 0) return own
  const placed = placedBehind(context, before, index, tables)
  return placed.length > 0 || isCovered ? placed : deedsBehind(context, index, tables)
}

/** What the sentences say, each by the rules of its kind; where two kinds claim one sentence, the surer reading stands. */
function draftsIn(context: Context): Draft[] {
  if (context.voice === 'list') return closingItems(context)
  const consultations = consultationsIn(context)
  const tables = consultations
    .filter(({ planned }) => planned !== true)
    .map(({ first, on, parties }) => ({ from: first, on: on ?? null, parties }))
  const drafts: Draft[] = [...consultations]
  const each = context.sentences.map((_, index) => index)
  const kept = keptIn(context)
  const told = toldFor(context, kept)
  const keeps = new Set(kept.map(({ last }) => last))
  drafts.push(...kept)
  const covered = coverOf(drafts)
  const settled = coverOf(kept.filter(({ kind }) => kind === 'fulfilment'))
  let before: Draft | null = null
  for (const index of each) {
    const isSettled = settled.has(index) || (before !== null && index >= before.first && index <= before.last)
    const near = { tables, before, isCovered: covered.has(index), isSettled }
    const agreed = agreedIn(context, index, near, drafts)
    before = agreed.findLast(({ kind }) => kind === 'agreement') ?? before
    const decided = decisionsIn(context, index)
    const promised = promisedIn(
      context,
      index,
      told.has(index) || (keeps.has(index) && !settled.has(index)),
      keeps.has(index),
    )
    drafts.push(...expectedItems(context, index))
    const found = [...agreed, ...decided, ...promised, ...answered(context, index, lately(drafts))]
    for (const at of coverOf(found)) covered.add(at)
    for (const at of coverOf(agreed.filter(({ kind }) => kind === 'agreement'))) settled.add(at)
    drafts.push(...found)
    const taken = agreed.length + decided.length + promised.length > 0 || keeps.has(index)
    if (!taken && !covered.has(index)) drafts.push(...planningIn(context, index))
  }
  const next = new Map(
    drafts.filter(({ kind, term }) => kind === 'commitment' && term).map((one) => [one.first, one]),
  )
  return drafts.filter((draft) => !isSaidAgain(context, next, draft))
}

/** "Het Rijk betaalt de helft. Dat is de afspraak.": the sentence before it is what was agreed. */
function saysSoOf({ sentences }: Context, before: Draft, index: number): boolean {
  const so =
    /^(?:zo|dat|dit|aldus) (?:is|hebben|heb|werd|zijn)\b.{0,40}\b(?:afgesproken|afspraak|afspraken|overeengekomen)\.?$/
  const [one, next] = [sentences[before.last], sentences[index]]
  return before.last === index - 1 && one?.paragraph === next?.paragraph && so.test(next?.plain ?? '')
}

/** The sentences that some drafts stand in. */
function coverOf(drafts: Draft[]): Set<number> {
  const covered = new Set<number>()
  for (const { first, last } of drafts) for (let at = first; at <= last; at += 1) covered.add(at)
  return covered
}

/** The drafts of the last few sentences: what a sentence can be joined to, whatever the length of the letter. */
function lately(drafts: Draft[]): Draft[] {
  return drafts.slice(-60)
}

/** "Ik heb toegezegd … . U ontvangt hierover in mei een brief.": the second says when, and is the one to keep. */
function isSaidAgain(context: Context, promises: Map<number, Draft>, draft: Draft): boolean {
  const told = context.sentences[draft.last]
  if (draft.kind !== 'commitment' || draft.term || !told || !/\b(?:toegezegd|beloofd)\b/.test(told.plain))
    return false
  return [draft.last + 1, draft.last + 2].some((at) => {
    const next = promises.has(at) ? context.sentences[at] : undefined
    const points = /\b(?:hierover|daarover|hierop|daarop|dat|dit|deze)\b/.test(next?.plain ?? '')
    return points && next?.paragraph === told.paragraph
  })
}

const asksElse =
  /\bmotie|\bvroeg|\bgevraagd|\bverzoek|\bverzocht|\boproep|\baangedrongen|\bwilden? .{0,30}weten/
const namesElse = /\bmotie-|\b(?:motie|verzoek|vraag) van\b/

/** Whether between two sentences the Kamer asks for something else. */
function asksAnew({ sentences }: Context, from: number, to: number): boolean {
  if (namesElse.test(sentences[to]?.plain ?? '')) return true
  return sentences.slice(from + 1, to).some(({ plain }) => asksElse.test(plain))
}

/** One request is answered once, though two sentences tell of it. */
function answered(context: Context, index: number, drafts: Draft[]): Draft[] {
  return requestsIn(context, index).filter((draft) => {
    const before = drafts.find(({ kind, last }) => kind === 'request-answered' && draft.first - last <= 3)
    if (!before) return true
    const { plain = '', text = '' } = context.sentences[draft.last] ?? {}
    // Between quotation marks stands which request it is: that one is told here, and nowhere else.
    const isFresh = asksAnew(context, before.last, draft.first)
    const again =
      !isFresh &&
      !/[“"„]/.test(text) &&
      /\b(?:dit|dat|het|uw|deze) (?:verzoek|motie|vraag)\b|\bhieraan\b|\bdaaraan\b/.test(plain)
    if (again && draft.certainty >= before.certainty && draft.first > before.last) {
      before.certainty = draft.certainty
      if (draft.first === before.last + 1) before.last = draft.last
      return false
    }
    return !again && draft.first > before.last
  })
}

const leadIn =
  /^(?:(?:verder|ten slotte|tot slot|daarnaast|ook|tevens|overigens|voorts|graag) )?(?:laat|meld|merk|bericht|deel) ik (?:u |uw kamer )?(?:weten|op|graag|mee|mede)?,? ?dat /i

function proposalOf(layout: Layout, draft: Draft, chamber: Chamber | null): Proposal | null {
  const { sentences, body, text } = layout
  const [first, last] = [sentences[draft.first], sentences[draft.last]]
  if (!first || !last) return null
  const from = first.start + (draft.part?.start ?? 0)
  const to = draft.part ? first.start + draft.part.end : last.end
  const start = body.placeOf(from)
  const end = body.placeOf(to - 1) + 1
  const words = draft.text ?? body.text.slice(from, to).replace(/\n/g, ' ').replace(leadIn, '')
  const said = words.trim()
  return {
    kind: draft.kind,
    quote: text.slice(start, end),
    start,
    end,
    text: said.charAt(0).toUpperCase() + said.slice(1),
    on: draft.on ?? null,
    parties: draft.parties ?? [],
    term: draft.term ?? null,
    activity: draft.activity ?? null,
    fulfils: draft.fulfils ?? null,
    certainty: Math.round(draft.certainty * 100) / 100,
    why: draft.why,
    partly: draft.partly ?? false,
    planned: draft.planned ?? false,
    chamber,
  }
}

function asList(layout: Layout): Layout {
  const title = listTitle(layout.text)
  const { head } = layout
  return {
    ...layout,
    head: {
      ...head,
      date: head.date ?? title.on,
      subject: head.subject ?? title.activity,
      chamber: head.chamber ?? title.chamber,
    },
  }
}

export interface ReadingOptions {
  /** The day of the letter or the debate, where a person gave it. */
  on?: Day | null
}

/** Reads a Kamerbrief, or the closing list of a debate, by rules: what stands above it, and what each sentence seems to say. Offsets count in `text`. */
export function readLetter(text: string, calendar: Calendar, { on = null }: ReadingOptions = {}): ReadLetter {
  const laid = layOut(text)
  const isList = isClosingList(laid)
  const titled = isList ? asList(laid) : laid
  const layout = on === null ? titled : { ...titled, head: { ...titled.head, date: on } }
  const context = contextOf(layout, isList ? 'list' : 'letter', calendar)
  const activity = isList ? layout.head.subject : null
  const drafts = draftsIn(context).filter(({ certainty }) => certainty >= leastSure)
  extend(context, drafts)
  const proposals = drafts
    .map((draft) =>
      proposalOf(
        layout,
        activity === null ? draft : { ...draft, activity: draft.activity ?? activity },
        layout.head.chamber,
      ),
    )
    .filter((proposal): proposal is Proposal => proposal !== null)
    .sort((one, other) => one.start - other.start || one.end - other.end)
  return {
    form: isList ? 'list' : 'letter',
    letter: layout.head,
    proposals,
    footnotes: layout.footnotes,
    notes: notesOn(layout, isList),
  }
}
