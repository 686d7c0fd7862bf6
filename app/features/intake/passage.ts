import type { Actor } from '#app/features/access/actor.ts'
import { may, type Permission } from '#app/features/access/permissions.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import type { NamedParty } from '#app/features/reading/proposal.ts'
import type { Day } from '#app/shared/day.ts'

export const passageKinds = [
  'consultation',
  'agreement',
  'commitment',
  'decision',
  'fulfilment',
  'request_answered',
  'earlier_agreement',
  'kept_promise_announced',
  'planning',
] as const

export type PassageKind = (typeof passageKinds)[number]
export type PassageState = 'open' | 'accepted' | 'rejected' | 'waiting' | 'recorded'
export type PassageEffect = 'made' | 'closed' | 'split' | 'known' | 'noted'

/** What a passage is called on the screen. */
export const passageNames: Record<PassageKind, string> = {
  consultation: 'overleg',
  agreement: 'afspraak',
  commitment: 'toezegging',
  decision: 'vervolgbesluit',
  fulfilment: 'toezegging voldaan',
  request_answered: 'verzoek of motie beantwoord',
  earlier_agreement: 'eerdere afspraak',
  kept_promise_announced: 'toezegging wordt nog nagekomen',
  planning: 'planning',
}

export const passageStates: Record<PassageState, string> = {
  open: 'te beoordelen',
  accepted: 'overgenomen',
  rejected: 'afgewezen',
  waiting: 'wacht op het secretariaat',
  recorded: 'vastgelegd',
}

/** What came of it, in words. */
export const effectNames: Record<PassageEffect, string> = {
  made: 'nieuw vastgelegd',
  closed: 'afgedaan',
  split: 'deels afgedaan',
  known: 'stond al in Gestand',
  noted: 'staat bij de brief',
}

/** Whose recording needs which permission; what becomes no record needs that of the letter itself. */
const writers: Record<PassageKind, Permission> = {
  consultation: 'plan a consultation',
  agreement: 'record an agreement',
  commitment: 'record a commitment',
  decision: 'record a decision',
  fulfilment: 'fulfil a commitment',
  request_answered: 'fulfil a commitment',
  earlier_agreement: 'read in a letter',
  kept_promise_announced: 'read in a letter',
  planning: 'read in a letter',
}

export function mayWrite(actor: Actor, kind: PassageKind, dossierId: string): boolean {
  return may(actor, writers[kind], dossierId)
}

/** Those that close something that stands in the register. */
export function closes(kind: PassageKind): boolean {
  return kind === 'fulfilment' || kind === 'request_answered'
}

/** Those that become a record of their own kind. */
export function makes(kind: PassageKind): kind is 'consultation' | 'agreement' | 'commitment' | 'decision' {
  return kind === 'consultation' || kind === 'agreement' || kind === 'commitment' || kind === 'decision'
}

/** Whether somebody reads letters in, or accepts what waits of them. */
export function mayTakePart(actor: Actor, dossierId?: string): boolean {
  return may(actor, 'read in a letter', dossierId) || may(actor, 'accept what waits of a letter', dossierId)
}

interface Decidable {
  kind: PassageKind
  state: PassageState
}

interface Place {
  dossierId: string
  acceptedAt: unknown
}

/**
 * Who decides on a passage: whoever reads the letter in; and once it was accepted, of what waits for somebody who may write it,
 * that person. What was recorded nobody decides on any more.
 */
export function mayDecide(actor: Actor, intake: Place, { kind, state }: Decidable): boolean {
  if (state === 'recorded') return false
  const writesItself = mayWrite(actor, kind, intake.dossierId)
  if (state !== 'waiting' && may(actor, 'read in a letter', intake.dossierId)) return true
  return (
    intake.acceptedAt !== null &&
    writesItself &&
    may(actor, 'accept what waits of a letter', intake.dossierId) &&
    (kind === 'consultation' || kind === 'agreement')
  )
}

/** A passage as the page shows it. */
export interface ShownPassage {
  id: string
  kind: PassageKind
  startsAt: number
  endsAt: number
  quote: string
  wording: string
  on: Day | null
  parties: NamedParty[]
  ownerIds: string[]
  term: string
  firstDay: Day | null
  lastDay: Day | null
  activity: string
  /** The Kamer that it is about, where that is another than the one of the letter. */
  chamber: Chamber | null
  fulfils: string
  gate: string
  certainty: number
  why: string
  partly: boolean
  /** What it answers stood in no register yet: it is recorded and closed together. */
  unlisted: boolean
  remains: string
  planned: boolean
  byHand: boolean
  changed: boolean
  state: PassageState
  effect: PassageEffect | null
  decidedByName: string
  version: number
}

/** The parties that were kept with a passage. */
export function partiesIn(kept: unknown): NamedParty[] {
  return Array.isArray(kept) ? (kept as NamedParty[]) : []
}

/** "tamelijk zeker (86 %)" */
export function certaintyWords(certainty: number): string {
  const percent = Math.round(certainty * 100)
  if (percent >= 90) return `zeker (${percent} %)`
  return percent >= 75 ? `tamelijk zeker (${percent} %)` : `onzeker (${percent} %): kijk goed`
}

export function intakePath(id: string, ...below: string[]): string {
  return ['/brieven/inlezen', id, ...below].join('/')
}

/** The address of an act on one passage. */
export function passagePath(intakeId: string, id: string, act: string): string {
  return intakePath(intakeId, 'voorstellen', id, act)
}
