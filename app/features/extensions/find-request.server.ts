import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { dayOf } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { requireMaySome, toExtend } from './extension-permissions.ts'
import { factsToExtend } from './item-to-extend.server.ts'
import { visibleRequests } from './visible-extensions.server.ts'

const requestFields = {
  id: true,
  state: true,
  organisationId: true,
  organisation: { select: { name: true } },
  outside: true,
  recordedOn: true,
  reason: true,
  words: true,
  saidOn: true,
  earliestOn: true,
  latestOn: true,
  chosenByHand: true,
  reviewOn: true,
  decidedByName: true,
  decidedAt: true,
  answer: true,
  version: true,
  obligation: { select: factsToExtend },
} satisfies Prisma.ExtensionSelect

/** A request, or an extension, that the actor may read whole. */
export async function findRequest(tx: Transaction, actor: Actor, id: string) {
  const found = await tx.extension.findFirst({
    where: { AND: [{ id }, visibleRequests(actor)] },
    select: requestFields,
  })
  if (!found) throw new Problem('not-found')
  return { ...found, decidedOn: found.decidedAt && dayOf(found.decidedAt) }
}

export type Request = Awaited<ReturnType<typeof findRequest>>

/** The same, as it stands once nobody else is deciding about its item. */
export async function lockRequest(tx: Transaction, actor: Actor, id: string): Promise<Request> {
  const { obligation } = await findRequest(tx, actor, id)
  await lockObligation(tx, obligation.id)
  return findRequest(tx, actor, id)
}

/** A request that the actor may answer, or an extension of which it may record who was told. */
export async function findRequestToAnswer(tx: Transaction, actor: Actor, id: string): Promise<Request> {
  requireMaySome(actor, toExtend)
  const request = await findRequest(tx, actor, id)
  requireMay(actor, toExtend[request.obligation.kind], request.obligation.dossierId)
  return request
}
