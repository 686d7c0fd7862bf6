import type { Day } from '#app/shared/day.ts'

export type ItemKind = 'agreement' | 'promise' | 'request' | 'motion' | 'decision'

/** An item as a mail names it, with its term as it stands. */
export interface MailItem {
  kind: ItemKind
  dossier: string
  wording: string
  /** The term as it was said; null when none was. */
  termWords: string | null
  earliestOn: Day | null
  latestOn: Day | null
  url: string
}

/** A term in its own words, with the window they mean. */
export interface MailTerm {
  words: string
  earliestOn: Day | null
  latestOn: Day | null
}

/** What every occasion to mail tells from. */
export interface Told {
  item: MailItem
  /** The day on which it is read. */
  today: Day
  /** A sentence: 'U krijgt dit omdat …'. */
  why: string
}

export interface MailLink {
  label: string
  url: string
}

/** What is asked, in the order in which a bundled mail tells it. */
export const groups = ['answer', 'late', 'coming', 'news'] as const
export type Group = (typeof groups)[number]

/** A fact on a line of its own; `window` stands beside the words in small type. */
export interface Fact {
  label: string
  words: string
  window?: string | null
}

/** What a mail says on one occasion about one item: the words that its page and its plain text share. */
export interface Piece {
  /** Of a mail with nothing else in it. */
  subject: string
  group: Group
  headline: string
  item: MailItem
  late: boolean
  /** By when it is due: of two in a group the earlier comes first. */
  dueOn: Day | null
  facts: Fact[]
  /** What to keep in mind: where the gate of a decision stands. */
  note: string | null
  /** A sentence that says what is asked of the reader. */
  asked: string
  /** One button, or one for each answer. */
  buttons: MailLink[]
  /** True where the buttons answer without signing in. */
  answers: boolean
  why: string
}

/** To whom a mail goes, and where its links for questions and choices lead. */
export interface Addressing {
  recipientName: string
  /** How reminders work, and who can change what. */
  settingsUrl: string
  /** Where the reader chooses how and when mail comes. */
  preferencesUrl: string
  /** Where questions about the items go. */
  dossierMail?: string
  /** Where the reader refuses this sort of mail; only where it may be refused. */
  unsubscribeUrl?: string
}

/** What one template takes. */
export type Mailed<Occasion extends Told> = Occasion & Addressing
