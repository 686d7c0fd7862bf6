import type { Actor } from '#app/features/access/actor.ts'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { listRegister } from './list-register.server.ts'
import { labelOf, registerKind } from './matches.ts'
import { findPassageToDecide } from './passage-to-decide.server.ts'

/** A passage that the actor decides on, with its letter. */
export async function findPassage(
  world: World,
  actor: Actor,
  asked: { intakeId: string; passageId: string },
) {
  return world.database.$transaction((tx) => findPassageToDecide(tx, actor, asked))
}

/** The same with what can be chosen for it: organisations, and what stands in the register of its kind. */
export async function findPassageToChange(
  world: World,
  actor: Actor,
  asked: { intakeId: string; passageId: string },
) {
  const { intake, passage } = await findPassage(world, actor, asked)
  const { dossierId, sentOn, subject } = intake
  const [register, organisations] = await Promise.all([
    listRegister(world, actor, { dossierId, sentOn, meetingDays: passage.on ? [passage.on] : [] }),
    listOrganisationChoices(world),
  ])
  const kind = registerKind(passage.kind)
  const items = register.items.filter((item) => kind === null || item.kind === kind)
  const meetings = register.meetings.map(({ id, title }) => ({ value: id, label: title }))
  const records = items.map((item) => ({ value: item.id, label: labelOf(item) }))
  return {
    ...{ subject, passage, organisations, sentOn },
    records: passage.kind === 'consultation' ? meetings : records,
  }
}
