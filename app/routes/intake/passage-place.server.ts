import type { Actor } from '#app/features/access/actor.ts'
import { cardId } from '#app/features/intake/card-id.ts'
import { findNextPassage } from '#app/features/intake/find-next-passage.server.ts'
import { findPassage } from '#app/features/intake/find-passage.server.ts'
import { intakePath } from '#app/features/intake/passage.ts'
import type { Desk } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'

interface Place {
  intakeId: string
  passageId: string
}

/** Which passage an address is about. */
export function passageAsked({ params }: Desk): Place {
  return { intakeId: requireId(params.intake), passageId: requireId(params.passage) }
}

/** The address of a proposal on the page of its letter. */
export function placeOf({ intakeId, passageId }: Place): string {
  return `${intakePath(intakeId)}#${cardId(passageId)}`
}

/** Who comes to the address of an act without a form is brought to what it is about. */
export async function backToPassage(actor: Actor, desk: Desk) {
  const asked = passageAsked(desk)
  await findPassage(desk.world, actor, asked)
  return desk.goTo(placeOf(asked))
}

/** After a decision: on to the next proposal that is still to be decided, or else where one was. */
export async function goToNext(actor: Actor, desk: Desk, asked: Place) {
  const passageId = (await findNextPassage(desk.world, actor, asked)) ?? asked.passageId
  return desk.goTo(placeOf({ ...asked, passageId }))
}
