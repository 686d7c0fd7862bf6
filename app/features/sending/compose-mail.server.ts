import type { Occasion } from '#emails/occasions.ts'
import { renderOccasions } from '#emails/render.ts'
import type { Actor } from '#app/features/access/actor.ts'
import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { calendarFile } from './calendar-file.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { isForAsker, noticeHolds } from './notice-holds.server.ts'
import { occasionOfNotice } from './occasion-of-notice.server.ts'
import { occasionOfReminder } from './occasion-of-reminder.server.ts'
import type { CarriedReminder } from './read-carried.server.ts'
import type { DossierMail } from './read-dossier-mails.server.ts'
import { itemsOf, type FoundNotice } from './read-notices.server.ts'
import { oneClickPath, unsubscribePath } from './unsubscribe-link.ts'
import { refusableNotice, refusableStep, unsubscribeToken } from './unsubscribe-token.server.ts'

/** A mail with the reminders and notices it carries; none where nothing holds any more. */
export interface Composed {
  carried: { reminderId: string; obligationId: string }[]
  /** Not in mails that were frozen before there were notices. */
  told?: { noticeId: string; obligationIds: string[] }[]
  mail: Mail
}

/** What a mail is written from: `reader` is null for who has no role any more. */
export interface MailFacts {
  reader: Actor | null
  reminders: CarriedReminder[]
  notices: FoundNotice[]
  dossierMail: DossierMail
}

/** Writes the mail of a delivery from what is still planned in it and what still holds of its notices. */
export async function composeMail(
  world: World,
  delivery: ClaimedDelivery,
  { reader, reminders, notices: found, dossierMail }: MailFacts,
): Promise<Composed> {
  const { id, name, mail } = delivery.recipient
  const notices = found.filter((notice) => noticeHolds(notice, reader))
  const occasions = [
    ...reminders.map((reminder) => occasionOfReminder(world, reminder, { delivery, reader })),
    ...notices.flatMap((notice) => (reader ? [occasionOfNotice(world, notice, reader)] : [])),
  ]
  const about = aboutOf(reminders, notices)
  const host = new URL(world.publicUrl).hostname
  const replyTo = dossierMail(id, about.dossierIds)
  const writtenAt = world.clock.now()
  const token = unsubscribeToken(world, delivery, [
    ...reminders.map(({ step }) => refusableStep(step)),
    ...notices.map((notice) => refusableNotice(notice, reader !== null && isForAsker(notice, reader))),
  ])
  const content = await write(world, delivery, occasions, { replyTo, token })
  const file = calendarFile(fixedDays(world, reminders), host, writtenAt)
  return {
    carried: reminders.map((reminder) => ({ reminderId: reminder.id, obligationId: reminder.obligation.id })),
    told: notices.map((notice) => ({ noticeId: notice.id, obligationIds: itemsOf(notice) })),
    mail: {
      ...content,
      key: delivery.id,
      messageId: `<${delivery.id}@${host}>`,
      writtenAt,
      from: world.settings.mailFrom,
      to: mail && `${name.replace(/[<>"\s]+/g, ' ')} <${mail}>`,
      ...(replyTo ? { replyTo } : {}),
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...threadOf(about.itemIds, host),
        ...refusalOf(world, token),
      },
      attachments: file ? [file] : [],
    },
  }
}

function write(
  world: World,
  { recipient }: ClaimedDelivery,
  occasions: Occasion[],
  { replyTo, token }: { replyTo: string | null; token: string | null },
) {
  const addressing = {
    recipientName: recipient.name,
    settingsUrl: `${world.publicUrl}/herinneringen#aanpassen`,
    preferencesUrl: `${world.publicUrl}/mijn-instellingen`,
    ...(replyTo ? { dossierMail: replyTo } : {}),
    ...(token ? { unsubscribeUrl: `${world.publicUrl}${unsubscribePath(token)}` } : {}),
  }
  return renderOccasions(addressing, occasions)
}

function aboutOf(reminders: CarriedReminder[], notices: FoundNotice[]) {
  const items = [...reminders, ...notices].map(({ obligation }) => obligation)
  return {
    itemIds: new Set(items.map(({ id }) => id)),
    dossierIds: new Set(items.map(({ dossierId }) => dossierId)),
  }
}

/** By which a mail program offers a button of its own to be rid of this sort of mail (RFC 2369 and 8058). */
function refusalOf(world: World, token: string | null): Record<string, string> {
  if (!token) return {}
  return {
    'List-Unsubscribe': `<${world.publicUrl}${oneClickPath(token)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/** A mail about one item stands with the others about it. */
function threadOf(itemIds: Set<string>, host: string): Record<string, string> {
  const [id, other] = itemIds
  return id && !other ? { References: `<item-${id}@${host}>` } : {}
}

function fixedDays(world: World, reminders: CarriedReminder[]) {
  const days = reminders.flatMap(({ obligation: { id, kind, wording, earliestOn, latestOn } }) =>
    earliestOn !== null && earliestOn === latestOn && latestOn >= world.clock.today()
      ? [
          {
            id,
            on: latestOn as Day,
            summary: shortWording(wording),
            url: `${world.publicUrl}${obligationPath(kind, id)}`,
          },
        ]
      : [],
  )
  return days.filter(({ id }, index) => days.findIndex((day) => day.id === id) === index)
}
