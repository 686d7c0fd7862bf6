import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, timeOf } from '#app/shared/day.ts'
import { objectionsToWriting } from './draft-state.ts'
import { findDraft } from './find-draft.server.ts'
import { letterIn } from './letter-document.ts'

/** The text of a letter in the making as it is written, with the version to save from. */
export async function findLetterToWrite(world: World, actor: Actor, id: string) {
  const draft = await findDraft(world.database, actor, id)
  const { subject, document, version, savedAt, savedByName, state } = draft
  const isToday = dayOf(savedAt) === world.clock.today()
  return {
    letter: {
      id,
      title: subject,
      document: letterIn(document),
      version,
      savedAt: version > 1 && isToday ? timeOf(savedAt) : null,
      savedByName,
    },
    closed: objectionsToWriting(state),
  }
}
