import { stepInWords } from '#app/features/policy/step-words.ts'
import type { ReminderItem } from './reminder-item.ts'

export interface DayRow {
  /** What goes together in one mail. */
  mail: string
  recipientId: string
  to: string
  organisation: string
  step: string
  because: string
  item: ReminderItem
}

/** A mail of one day: one for each person, or one for each item where somebody wants it so. */
export interface DayMail {
  mail: string
  recipientId: string
  to: string
  organisation: string
  lines: { step: string; because: string; item: ReminderItem }[]
}

/** Person by person, by name. */
export function mailsOf(rows: DayRow[]): DayMail[] {
  const mails = new Map<string, DayMail>()
  for (const { mail: key, recipientId, to, organisation, step, because, item } of rows) {
    const mail = mails.get(key) ?? { mail: key, recipientId, to, organisation, lines: [] }
    mail.lines.push({ step: stepInWords(step), because, item })
    mails.set(key, mail)
  }
  return [...mails.values()].sort((one, other) => one.to.localeCompare(other.to, 'nl'))
}
