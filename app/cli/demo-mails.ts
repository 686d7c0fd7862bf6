import { requestSignIn } from '#app/features/access/request-sign-in.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { rereadTerms } from '#app/features/planning/reread-terms.server.ts'
import { readStep } from '#app/features/policy/step-words.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { fillCalendar } from '#app/features/terms/fill-calendar.server.ts'
import type { createStillClock } from '#app/platform/clock.server.ts'
import { createMailbox } from '#app/platform/mail-mailbox.server.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, dayOf, instantOf, type Day } from '#app/shared/day.ts'
import { cast } from '#prisma/demo/cast.ts'
import { castActor } from '#prisma/demo/cast-actor.ts'
import { mailScenes } from '#prisma/demo/mail-scenes.ts'
import { loadDemo } from '#prisma/seed.ts'

/** Every occasion to mail, in the order in which they are shown, with the template that writes it. */
export const mailNames = {
  announcement: 'announcement',
  'announcement-of-decision': 'announcement',
  forecast: 'forecast',
  'last-day': 'last-day',
  'chase-1': 'chase',
  'chase-2': 'chase',
  'chase-3': 'chase',
  escalation: 'escalation',
  review: 'review',
  stage: 'stage',
  'stage-late': 'stage',
  'gate-slipped': 'gate-slipped',
  'extension-asked': 'extension-asked',
  'extension-granted': 'extension-answered',
  'extension-refused': 'extension-answered',
  'term-moved': 'term-moved',
  'stage-moved': 'stage-moved',
  digest: 'digest',
  'sign-in': 'sign-in',
} as const

export type MailName = keyof typeof mailNames

export interface DemoMail {
  name: MailName
  on: Day
  mail: Mail
}

/** The moment of the demo that has both dossiers at work. */
export const demoMoment = '2020-12-16T08:30'
const longestDays = 250

/**
 * Lives through the months after the demo's moment in an empty database, and keeps the first mail of every occasion: each as
 * it was planned, checked, written and handed over by the rounds that send.
 */
export async function collectDemoMails(
  world: World & { clock: ReturnType<typeof createStillClock> },
): Promise<DemoMail[]> {
  const mails = new Map<string, Mail>()
  const own = { ...world, mail: createMailbox(async (mail) => void mails.set(mail.key, mail)) }
  await fillCalendar(own)
  await loadDemo(own)
  const found = new Map<MailName, DemoMail>()
  const first = world.clock.today()
  const scenes = mailScenes(first)
  for (let day = first; day < addDays(first, longestDays); day = await nextDay(own, day, scenes)) {
    for (const { by, at, act } of scenes.filter((scene) => dayOf(scene.at) === day)) {
      world.clock.moveTo(at)
      await act(own, castActor(by))
    }
    world.clock.moveTo(instantOf(day, '09:05'))
    await rereadTerms(own)
    await runReminders(own)
    for (const [key, mail] of mails) {
      const name = await nameOf(own, key)
      if (name && !found.has(name)) found.set(name, { name, on: day, mail })
    }
    mails.clear()
    if (found.size === Object.keys(mailNames).length - 1) break
  }
  const signIn = await mailOfSignIn(own, mails)
  if (signIn) found.set('sign-in', { name: 'sign-in', on: world.clock.today(), mail: signIn })
  return Object.keys(mailNames).flatMap((name) => found.get(name as MailName) ?? [])
}

/** The next day on which something is due, or somebody of the scenes is at work. */
async function nextDay({ database }: World, day: Day, scenes: { at: Date }[]): Promise<Day> {
  const after = instantOf(addDays(day, 1))
  const scope = systemScope('the demo is shown to a developer')
  const reminder = await database.reminder.findFirst({
    where: { state: 'planned', dueAt: { gte: after }, ...scope },
    orderBy: { dueAt: 'asc' },
    select: { dueAt: true },
  })
  const waiting = await database.reminder.count({
    where: { state: 'planned', dueAt: { lt: after }, ...scope },
  })
  const coming = scenes.map(({ at }) => dayOf(at)).filter((on) => on > day)
  const days = [
    ...coming,
    ...(reminder ? [dayOf(reminder.dueAt)] : []),
    ...(waiting ? [addDays(day, 1)] : []),
  ]
  return days.sort()[0] ?? addDays(day, longestDays)
}

/** Which occasion a mail is about; null where that has no name of its own. */
async function nameOf({ database }: World, deliveryId: string): Promise<MailName | null> {
  const { reminders, notices } = await database.delivery.findUniqueOrThrow({
    where: { id: deliveryId, ...systemScope('the demo is shown to a developer') },
    select: {
      reminders: {
        select: { step: true, subjectId: true, obligation: { select: { id: true, kind: true } } },
      },
      notices: { select: { kind: true, extension: { select: { state: true } } } },
    },
  })
  if (reminders.length + notices.length > 1) return 'digest'
  const [notice] = notices
  if (notice?.kind === 'extension_answered')
    return notice.extension?.state === 'refused' ? 'extension-refused' : 'extension-granted'
  if (notice) return nameOfNotice[notice.kind]
  const [reminder] = reminders
  return reminder ? nameOfReminder(reminder) : null
}

const nameOfNotice = {
  slip: 'gate-slipped',
  extension_asked: 'extension-asked',
  term_moved: 'term-moved',
  stage_moved: 'stage-moved',
} as const

function nameOfReminder(reminder: {
  step: string
  subjectId: string
  obligation: { id: string; kind: string }
}): MailName | null {
  const { name } = readStep(reminder.step)
  const { id, kind } = reminder.obligation
  if (reminder.subjectId !== id) return /^(chase|escalation)/.test(name) ? 'stage-late' : 'stage'
  if (name === 'announcement') return kind === 'decision' ? 'announcement-of-decision' : 'announcement'
  return name === 'at-once' ? null : name
}

/** It goes by itself, after the answer to who asked. */
async function mailOfSignIn(world: World, mails: Map<string, Mail>): Promise<Mail | undefined> {
  const asking = { browserToken: 'browser', origin: '127.0.0.1', askedFrom: 'Firefox op Windows' }
  await requestSignIn(world, { mail: cast.utrecht.mail, ...asking, returnTo: null })
  for (let turn = 0; turn < 100 && mails.size === 0; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return [...mails.values()][0]
}
