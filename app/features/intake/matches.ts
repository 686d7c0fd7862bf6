import { kindName, shortWording, type CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { closes, type PassageKind } from './passage.ts'
import { sharedWords, similarity, subjectWords } from './similar.ts'

/** What stands in the register of the dossier. */
export interface RegisterItem {
  id: string
  kind: 'agreement' | 'commitment' | 'decision'
  wording: string
  saidOn: Day
  earliestOn: Day | null
  latestOn: Day | null
  closedOn: Day | null
  /** The organisations that owe it. */
  ownerIds: string[]
  commitment: {
    origin: CommitmentOrigin
    chamber: Chamber
    activity: string
    activityOn: Day | null
  } | null
}

export interface RegisterMeeting {
  id: string
  title: string
  meetsOn: Day
}

export interface Register {
  items: RegisterItem[]
  meetings: RegisterMeeting[]
}

/** Something in the register that a passage may mean. */
export interface Match {
  id: string
  /** "toezegging «…» van 24 september 2020" */
  label: string
  score: number
  /** So alike that it is most likely the same. */
  isLikely: boolean
}

const least = 0.3
const likely = 0.5
/** What is said on the same day, or before the same term, is more likely the same. */
const sameDay = 0.2
const sameParties = 0.15
/** So many words must meet before a day and a table count: at one meeting much is agreed. */
const leastWords = 2
const sameDayToClose = 0.35
const sameWindow = 0.25
const sameActivity = 0.1
const mostOffered = 3

export interface AskedMatch {
  kind: PassageKind
  wording: string
  quote: string
  fulfils: string
  on: Day | null
  activity: string
  ownerIds: string[]
  /** The Kamer that it is about. */
  chamber: Chamber | null
  /** What its term means. */
  earliestOn: Day | null
  latestOn: Day | null
}

interface ToldIn {
  sentOn: Day | null
  chamber: Chamber | null
}

/** What in the register a passage may mean, the likeliest first. */
export function matchesOf(passage: AskedMatch, register: Register, letter: ToldIn): Match[] {
  if (passage.kind === 'consultation') return meetingsOn(passage, register.meetings)
  const kind = registerKind(passage.kind)
  if (!kind) return []
  const isClosing = closes(passage.kind) || passage.kind === 'kept_promise_announced'
  const words = subjectWords(isClosing ? passage.fulfils || passage.quote : passage.wording)
  return (
    register.items
      .filter((item) => item.kind === kind && isForChamber(item, passage.chamber))
      .filter((item) => !isClosing || canBeMeant(item, letter.sentOn))
      // A letter closes only what the Kamer that gets it waits for.
      .filter((item) => !closes(passage.kind) || isForChamber(item, letter.chamber))
      .map((item) => ({ item, score: Math.min(1, scoreOf(passage, item, words)) }))
      .filter(({ score }) => score >= least)
      .sort((one, other) => other.score - one.score || (one.item.id < other.item.id ? -1 : 1))
      .slice(0, mostOffered)
      .map(({ item, score }, place) => ({
        id: item.id,
        label: labelOf(item),
        score,
        isLikely: score >= likely && place === 0,
      }))
  )
}

/** Of which kind the records are that a passage may mean; null where it means none. */
export function registerKind(kind: PassageKind): RegisterItem['kind'] | null {
  if (kind === 'agreement' || kind === 'earlier_agreement') return 'agreement'
  if (kind === 'decision') return 'decision'
  return kind === 'planning' || kind === 'consultation' ? null : 'commitment'
}

export function labelOf({ kind, wording, saidOn, closedOn, commitment }: RegisterItem): string {
  const closed = closedOn ? `, afgesloten op ${writeDay(closedOn)}` : ''
  return `${kindName(kind, commitment?.origin)} «${shortWording(wording, 110)}» van ${writeDay(saidOn)}${closed}`
}

/** What is open, or was closed on the day of this very letter. */
function canBeMeant({ closedOn, saidOn }: RegisterItem, sentOn: Day | null): boolean {
  return (closedOn === null || closedOn === sentOn) && (sentOn === null || saidOn <= sentOn)
}

/** What one Kamer waits for is not what was told to the other. */
function isForChamber({ commitment }: RegisterItem, chamber: Chamber | null): boolean {
  return commitment === null || chamber === null || commitment.chamber === chamber
}

function scoreOf(passage: AskedMatch, item: RegisterItem, words: Map<string, string>): number {
  const { kind, on, activity } = passage
  const ofItem = subjectWords(item.wording)
  const alike = similarity(words, ofItem)
  // With nothing in common a day or a term says nothing.
  if (alike === 0) return 0
  const saidThen = on !== null && (on === item.saidOn || on === item.commitment?.activityOn)
  const hasTerm = passage.earliestOn !== null || passage.latestOn !== null
  const isThen = hasTerm && passage.earliestOn === item.earliestOn && passage.latestOn === item.latestOn
  const byTerm = alike + (isThen ? sameWindow : 0)
  // The day of its own letter says nothing about a promise that is new.
  if (kind === 'commitment' || kind === 'decision') return byTerm
  if (kind === 'agreement' || kind === 'earlier_agreement') {
    if (!saidThen || sharedWords(words, ofItem) < leastWords) return byTerm
    return byTerm + sameDay + sameParties * shareOf(passage.ownerIds, item.ownerIds)
  }
  const saidThere =
    activity !== '' && similarity(subjectWords(activity), subjectWords(item.commitment?.activity ?? '')) > 0.5
  return alike + (saidThen ? sameDayToClose : 0) + (saidThere ? sameActivity : 0)
}

/** Which part of both sides sits on both. */
function shareOf(one: string[], other: string[]): number {
  const all = new Set([...one, ...other])
  return all.size === 0 ? 0 : one.filter((id) => other.includes(id)).length / all.size
}

function meetingsOn({ on, wording }: AskedMatch, meetings: RegisterMeeting[]): Match[] {
  const words = subjectWords(wording)
  return meetings
    .filter(({ meetsOn }) => meetsOn === on)
    .map(({ id, title, meetsOn }) => ({
      id,
      label: `${title} van ${writeDay(meetsOn)}`,
      score: 0.5 + similarity(words, subjectWords(title)) / 2,
    }))
    .sort((one, other) => other.score - one.score)
    .slice(0, mostOffered)
    .map((match, place) => ({ ...match, isLikely: place === 0 }))
}
