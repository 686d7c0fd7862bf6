import type { Actor } from '#app/features/access/actor.ts'
import { listActors } from '#app/features/access/list-actors.server.ts'
import { may } from '#app/features/access/permissions.ts'
import { thisItem } from '#app/features/planning/recipients.ts'
import { readPosts } from '#app/features/planning/read-posts.server.ts'
import { tellPeople } from '#app/features/planning/tell-people.server.ts'
import { isAway } from '#app/features/preferences/preferences.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { toExtend } from './extension-permissions.ts'
import type { ItemToExtend } from './item-to-extend.server.ts'

/**
 * Tells who may decide about a request that it waits for them: not the head of a secretariat nor who is away, as long as
 * somebody else is there, and not who asked.
 */
export async function tellOfRequest(
  tx: Transaction,
  world: World,
  actor: Actor,
  { item, extensionId }: { item: ItemToExtend; extensionId: string },
): Promise<void> {
  const { id: obligationId, kind, dossierId, commitment } = item
  const today = world.clock.today()
  const deciders = (await listActors(tx, today, { dossierId })).filter(
    (person) => person.userId !== actor.userId && may(person, toExtend[kind], dossierId),
  )
  const there = (await readPosts(tx, [dossierId], today)).get(dossierId)
  const isHead = (userId: string) => there?.posts.some((post) => post.isHead && post.userId === userId)
  const isGone = (userId: string) =>
    there?.listeners.some((listener) => listener.userId === userId && isAway(listener, today))
  const groups = [
    deciders.filter(({ userId }) => !isHead(userId) && !isGone(userId)),
    deciders.filter(({ userId }) => !isGone(userId)),
    deciders,
  ]
  const because = `omdat u over uitstel van ${thisItem({ kind, origin: commitment?.origin ?? null })} beslist`
  const people = (groups.find((group) => group.length > 0) ?? []).map(({ userId }) => ({
    userId,
    because,
    mustHear: true,
    mayStandIn: (other: string) => deciders.some((decider) => decider.userId === other),
  }))
  await tellPeople(
    tx,
    world,
    { kind: 'extension_asked', actId: extensionId, extensionId, obligationId },
    people,
  )
}
