import type { ReminderItem } from '#emails/reminder.tsx'
import { renderReminder } from '#emails/render.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { isOverdue, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeWindow, type Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { answerLinks } from './answer-links.server.ts'
import { calendarFile } from './calendar-file.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { askedAt, askedOfStage, stageHeadline, waitsForStage } from './step-wording.ts'
import { asked, headline, waitsFor } from './words.ts'

const fields = {
  id: true,
  step: true,
  subjectId: true,
  because: true,
  obligation: {
    select: {
      id: true,
      kind: true,
      wording: true,
      earliestOn: true,
      latestOn: true,
      dossierId: true,
      dossier: { select: { code: true } },
      term: { select: { words: true } },
      commitment: { select: { origin: true } },
      decision: { select: { gate: true } },
      stages: {
        where: { removedAt: null, reachedOn: null },
        orderBy: { position: 'asc' },
        select: {
          id: true,
          kind: true,
          name: true,
          earliestOn: true,
          latestOn: true,
          organisation: { select: { id: true, name: true, kind: true } },
        },
      },
    },
  },
} as const satisfies Prisma.ReminderSelect

type Carried = Prisma.ReminderGetPayload<{ select: typeof fields }>

/** A mail with the reminders it carries; none where nothing holds any more. */
export interface Composed {
  carried: { reminderId: string; obligationId: string }[]
  mail: Mail
}

/** Writes the mail of a delivery from what is still planned in it: late items first, then by the end of their term. */
export async function composeMail(world: World, delivery: ClaimedDelivery): Promise<Composed> {
  const reminders = await world.database.reminder.findMany({
    where: {
      deliveryId: delivery.id,
      state: 'planned',
      ...systemScope('what its recipient may see was checked just before'),
    },
    orderBy: [{ obligation: { latestOn: 'asc' } }, { obligationId: 'asc' }],
    select: fields,
  })
  const writtenAt = world.clock.now()
  const host = new URL(world.publicUrl).hostname
  const replyTo = await findDossierMail(world, delivery.recipient.id, reminders)
  const content = await renderReminder({
    recipientName: delivery.recipient.name,
    items: reminders.map((reminder) => writeItem(world, reminder, delivery)),
    settingsUrl: `${world.publicUrl}/herinneringen#aanpassen`,
    ...(replyTo ? { dossierMail: replyTo } : {}),
  })
  const file = calendarFile(fixedDays(world, reminders), host, writtenAt)
  const { name, mail } = delivery.recipient
  return {
    carried: reminders.map(({ id, obligation }) => ({ reminderId: id, obligationId: obligation.id })),
    mail: {
      ...content,
      key: delivery.id,
      messageId: `<${delivery.id}@${host}>`,
      writtenAt,
      from: world.settings.mailFrom,
      to: mail && `${name.replace(/[<>"\s]+/g, ' ')} <${mail}>`,
      ...(replyTo ? { replyTo } : {}),
      headers: { 'Auto-Submitted': 'auto-generated', ...threadOf(reminders, host) },
      attachments: file ? [file] : [],
    },
  }
}

/** A mail about one item stands with the others about it. */
function threadOf(reminders: Carried[], host: string): Record<string, string> {
  const [id, other] = new Set(reminders.map(({ obligation }) => obligation.id))
  return id && !other ? { References: `<item-${id}@${host}>` } : {}
}

function writeItem(world: World, reminder: Carried, delivery: ClaimedDelivery): ReminderItem {
  const { step, because, obligation: item } = reminder
  const today = world.clock.today()
  const origin = item.commitment?.origin ?? null
  const stage = item.stages.find(({ id }) => id === reminder.subjectId)
  const [awaited = stage] = item.stages
  const gate = item.decision ? waitsFor(item.decision.gate) : null
  return {
    kind: item.kind === 'commitment' ? (origin ?? 'promise') : item.kind,
    dossier: item.dossier.code,
    wording: item.wording,
    termWords: item.term?.words ?? null,
    window: writeWindow(item.earliestOn, item.latestOn),
    headline: stage ? stageHeadline(stage, today) : headline({ ...item, origin }, today),
    asked: askedAt(step) ?? (stage ? askedOfStage : asked({ ...item, origin }, today)),
    gate: awaited ? waitsForStage(stage ?? awaited, delivery.recipient.organisationId) : gate,
    why: `U krijgt dit ${because}`,
    url: `${world.publicUrl}${obligationPath(item.kind, item.id)}`,
    answers: stage ? null : answerLinks(world, { step, obligationId: item.id, delivery }),
    late: isOverdue({ latestOn: (stage ?? item).latestOn, closedOn: null }, today),
  }
}

function fixedDays(world: World, reminders: Carried[]) {
  return reminders.flatMap(({ obligation: { id, kind, wording, earliestOn, latestOn } }) =>
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
}

/** Where questions go: somebody of the secretariat, where all items are of one dossier and the reader is another. */
async function findDossierMail(
  world: World,
  recipientId: string,
  reminders: Carried[],
): Promise<string | null> {
  const dossierIds = new Set(reminders.map(({ obligation }) => obligation.dossierId))
  const [dossierId] = dossierIds
  if (dossierIds.size !== 1 || !dossierId) return null
  const today = world.clock.today()
  const held = await world.database.roleAssignment.findMany({
    where: {
      dossierId,
      role: 'secretariat',
      startsOn: { lte: today },
      AND: [
        { OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
        { user: { OR: [{ endsOn: null }, { endsOn: { gte: today } }] } },
      ],
    },
    orderBy: { userId: 'asc' },
    select: { userId: true, user: { select: { mail: true } } },
  })
  return held.some(({ userId }) => userId === recipientId) ? null : (held[0]?.user.mail ?? null)
}
