import type { ReminderItem } from './reminder-item.ts'

export interface DayRow {
  /** What goes together in one mail. */
  mail: string
  recipientId: string
  to: string
  organisation: string
  /** Which reminder, or what is told, in words. */
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

/** Person by person, by name. A mail is named by its place: its key may hold an item that not every reader knows. */
export function mailsOf(rows: DayRow[]): DayMail[] {
  const mails = new Map<string, DayMail>()
  for (const { mail: key, recipientId, to, organisation, step, because, item } of rows) {
    const mail = mails.get(key) ?? { mail: key, recipientId, to, organisation, lines: [] }
    mail.lines.push({ step, because, item })
    mails.set(key, mail)
  }
  return [...mails.values()]
    .sort((one, other) => one.to.localeCompare(other.to, 'nl'))
    .map((mail, place) => ({ ...mail, mail: String(place) }))
}
