import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { listPostChoices } from '#app/features/commitments/list-post-choices.server.ts'
import { consultationKinds } from '#app/features/consultations/consultation.ts'
import { findConsultation } from '#app/features/consultations/find-consultation.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { listAnswerable } from './list-answerable.server.ts'
import { listDrafts } from './list-drafts.server.ts'
import { seemsAbout } from './missing.ts'
import { listSaidThere } from './said-there.server.ts'

/** What a letter about a consultation can begin with. */
export async function findDraftBeginning(world: World, actor: Actor, consultationId: string) {
  requireMay(actor, 'draft a letter')
  const consultation = await findConsultation(world, actor, consultationId)
  const { id, dossierId, title, kind, meetsOn, heldAt, cancelledAt, participants } = consultation
  requireMay(actor, 'draft a letter', dossierId)
  const today = world.clock.today()
  const answerable = await listAnswerable(world, actor, { dossierId, today })
  const said = await listSaidThere(world.database, actor, id)
  const posts = await listPostChoices(world)
  const atTable = participants.find(({ post }) => posts.some(({ value }) => value === post.id))
  const about = answerable.filter((item) => seemsAbout(item, consultation))
  const chambers = new Set(about.map(({ commitment }) => commitment?.chamber ?? 'TK'))
  return {
    consultation: { id, title, heldAt, cancelledAt },
    answerable,
    confidential: said
      .filter(({ confidential }) => confidential)
      .map((item) => ({ id: item.id, kind: item.kind, wording: item.wording, confidential: true })),
    posts,
    drafts: await listDrafts(world, actor, { consultationId: id }),
    stands: {
      chambers: chambers.size > 0 ? [...chambers] : (['TK'] as const).slice(),
      answers: about.map((item) => item.id),
      signatoryId: atTable?.post.id ?? '',
      subject: `Terugkoppeling van het ${consultationKinds[kind]} van ${writeDay(meetsOn)}`,
    },
  }
}
