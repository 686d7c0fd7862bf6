import { answerItem } from '#app/features/answers/answer-item.server.ts'
import { changePolicy } from '#app/features/policy/change-policy.server.ts'
import { defaultPolicy } from '#app/features/policy/default-policy.ts'
import type { Step } from '#app/features/policy/policy.ts'
import { holdReminder } from '#app/features/reminders/hold-reminder.server.ts'
import { addDays } from '#app/shared/day.ts'
import { dossiers } from './cast.ts'
import { sceneOn, type Scene } from './scene.ts'
import type { ShelterDays } from './shelter-days.ts'
import { shelter } from './shelter-minutes.ts'

/** What people did about reminders: rules of the dossier's own, an answer to the question whether it will be done, one held. */
export function reminderScenes(days: ShelterDays): Scene[] {
  return [
    sceneOn(days.settledOn, '09:30', 'secretariat', announceEarlier),
    sceneOn(days.notedOn, '10:15', 'utrecht', answerOnTime(shelter.overview)),
    sceneOn(
      days.secondWrittenOn,
      '15:20',
      'secretariat',
      holdFirst(shelter.expansion, (today) => addDays(today, 21)),
    ),
  ]
}

/** The first announcement before the end of an agreement comes five weeks before it. */
const announceEarlier: Scene['act'] = (world, actor) => {
  const steps = defaultPolicy.agreement.wide.map((step): Step =>
    step.name === 'announcement' && step.side === 'end' && step.days === 28 ? { ...step, days: 35 } : step,
  )
  return changePolicy(
    world,
    actor,
    { dossierId: dossiers.shelter.id },
    {
      ...{ kind: 'agreement', width: 'wide', steps, version: 1 },
      why: 'De bureaus willen een week meer om stukken te verzamelen.',
    },
  )
}

function answerOnTime(obligationId: string): Scene['act'] {
  return async (world, actor) => {
    const { version } = await world.database.obligation.findUniqueOrThrow({
      where: { id: obligationId },
      select: { version: true },
    })
    const nothingElse = { done: '', reason: '', words: '', window: null, reviewOn: null }
    await answerItem(world, { actor, obligationId }, { version, answer: 'on_time', ...nothingElse })
  }
}

/** The secretariat lets the first reminder wait that still comes. */
function holdFirst(obligationId: string, until: (today: string) => string): Scene['act'] {
  return async (world, actor) => {
    const first = await world.database.reminder.findFirst({
      where: { obligationId, state: 'planned' },
      orderBy: [{ dueAt: 'asc' }, { step: 'asc' }, { recipientId: 'asc' }],
      select: { id: true },
    })
    if (first) await holdReminder(world, actor, { id: first.id, until: until(world.clock.today()) })
  }
}
