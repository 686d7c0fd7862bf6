import { stepInWords } from '#app/features/policy/step-words.ts'
import type { ReminderItem } from './reminder-item.ts'

export interface DayRow {
  recipientId: string
  to: string
  organisation: string
  step: string
  because: string
  item: ReminderItem
}

/** The mail of one person on one day. */
export interface DayMail {
  recipientId: string
  to: string
  organisation: string
  lines: { step: string; because: string; item: ReminderItem }[]
}

/** Person by person, by name. */
export function mailsOf(rows: DayRow[]): DayMail[] {
  const mails = new Map<string, DayMail>()
  for (const { recipientId, to, organisation, step, because, item } of rows) {
    const mail = mails.get(recipientId) ?? { recipientId, to, organisation, lines: [] }
    mail.lines.push({ step: stepInWords(step), because, item })
    mails.set(recipientId, mail)
  }
  return [...mails.values()].sort((one, other) => one.to.localeCompare(other.to, 'nl'))
}
