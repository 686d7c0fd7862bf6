import { systemScope } from '#app/features/access/system-scope.ts'
import { mailSlot } from '#app/features/sending/mail-slot.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { mailDays } from './mail-days.ts'

export const recipientFields = {
  id: true,
  name: true,
  organisation: { select: { name: true } },
  preferences: { select: { digest: true } },
} as const satisfies Prisma.UserSelect

/** Who a mail goes to, and whether that is one mail for everything. */
export type MailRecipient = Prisma.UserGetPayload<{ select: typeof recipientFields }>

/** A reminder or a notice that is to go. */
interface Due {
  id: string
  dueAt: Date
  heldOn: Day | null
  heldUntil: Day | null
  /** What a mail of its own would be about. */
  about: string
  recipient: MailRecipient
}

/** What goes in one mail on some day: all of a person, or of one item where somebody wants a mail for each. */
export function mailOf(recipient: MailRecipient, about: string): string {
  return mailSlot(recipient.id, 'any', isSingle(recipient) ? about : null)
}

function isSingle({ preferences }: MailRecipient): boolean {
  return preferences?.digest === false
}

/** On which day each goes, mail by mail. */
export async function daysOf(world: World, rows: Due[]): Promise<Map<string, Day>> {
  const today = world.clock.today()
  const mailed = await world.database.delivery.findMany({
    where: {
      recipientId: { in: [...new Set(rows.map(({ recipient }) => recipient.id))] },
      day: today,
      slot: { not: null },
      ...systemScope('only who had mail today'),
    },
    select: { recipientId: true, slot: true },
  })
  const now = world.clock.now()
  const days = new Map<string, Day>()
  const mails = new Map<string, Due[]>()
  for (const row of rows) {
    const mail = mailOf(row.recipient, row.about)
    mails.set(mail, [...(mails.get(mail) ?? []), row])
  }
  for (const own of mails.values()) {
    const [{ recipient, about }] = own as [Due, ...Due[]]
    const hadMail = mailed.some(({ recipientId, slot }) =>
      isSingle(recipient) ? slot === mailSlot(recipient.id, today, about) : recipientId === recipient.id,
    )
    for (const [{ id }, on] of mailDays(own, { now, hadMail })) days.set(id, on)
  }
  return days
}
