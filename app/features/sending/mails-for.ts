import { readStep } from '#app/features/policy/step-words.ts'
import type { Day } from '#app/shared/day.ts'

interface DueReminder {
  id: string
  step: string
  obligationId: string
  obligation: { latestOn: Day | null }
}

interface DueNotice {
  id: string
  kind: 'slip' | 'extension_asked' | 'extension_answered' | 'term_moved' | 'stage_moved'
  obligationId: string
}

/** What goes into one mail; `about` names it among the mails of its reader on that day, empty where it is the only one. */
export interface SortedMail {
  about: string
  reminderIds: string[]
  noticeIds: string[]
}

const all = ''

/**
 * The mails of one person on one day, the most urgent first: one with everything, or one for each item. What the calendar
 * moved is one thing, however many terms it moved.
 */
export function mailsFor(due: DueReminder[], told: DueNotice[], digest: boolean): SortedMail[] {
  const sorted = [
    ...due.map((reminder) => ({
      about: reminder.obligationId,
      urgency: urgencyOf(reminder),
      reminderIds: [reminder.id],
      noticeIds: [],
    })),
    ...told.map((notice) => ({
      about: aboutOf(notice),
      urgency: notice.kind === 'extension_asked' ? '0' : '3',
      reminderIds: [],
      noticeIds: [notice.id],
    })),
  ].sort((one, other) => (one.urgency < other.urgency ? -1 : one.urgency > other.urgency ? 1 : 0))
  const mails = new Map<string, SortedMail>()
  for (const { about, reminderIds, noticeIds } of sorted) {
    const name = digest ? all : about
    const mail = mails.get(name) ?? { about: name, reminderIds: [], noticeIds: [] }
    mails.set(name, {
      about: name,
      reminderIds: [...mail.reminderIds, ...reminderIds],
      noticeIds: [...mail.noticeIds, ...noticeIds],
    })
  }
  return [...mails.values()]
}

/** What a mail of its own about a notice is about. */
export function aboutOf({ kind, obligationId }: Omit<DueNotice, 'id'>): string {
  return kind === 'term_moved' || kind === 'stage_moved' ? 'calendar' : obligationId
}

/** By what is asked, as a bundled mail orders it, and then by the end of the term. */
function urgencyOf({ step, obligation }: DueReminder): string {
  const { name } = readStep(step)
  const group =
    name === 'forecast' || name === 'last-day' || name === 'review'
      ? 0
      : name.startsWith('chase') || name === 'escalation'
        ? 1
        : 2
  return `${group} ${obligation.latestOn ?? '9999'}`
}
