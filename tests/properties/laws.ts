import { expect } from 'vitest'
import { replanMany } from '#app/features/planning/replan.server.ts'
import type { TestWorld } from '#tests/support/test-world.ts'
import { factsOf, remindersOf, takePicture, writePicture, type Item, type Picture } from './picture.ts'

const endsWith = { split: 'split_into', merge: 'merged_into', replacement: 'replaced_by' } as const

/** The days on which an item ended, by its status facts; more than one is a fault. */
function endDays({ agreement, commitment, decision }: Item): string[] {
  const days = [
    ...[agreement?.settledOn, agreement?.withdrawnOn],
    ...[commitment?.fulfilledOn, commitment?.lapsedOn, commitment?.withdrawnOn],
    ...[decision?.takenOn, decision?.droppedOn],
  ]
  return days.filter((day) => day !== null && day !== undefined)
}

/** An item is open or closed, and everything that says so says the same. */
function expectOneStand(item: Item): void {
  const { id, closedOn, agreement, extensions, relationsFrom, terms } = item
  const holding = relationsFrom.filter(({ endedAt }) => endedAt === null).map(({ kind }) => kind)
  expect(endDays(item), `the end of ${id}`).toEqual(closedOn === null ? [] : [closedOn])
  const went = holding.filter((kind) => Object.values(endsWith).some((end) => end === kind))
  expect([...new Set(went)], `what ${id} went into`).toEqual(
    agreement?.endedBy ? [endsWith[agreement.endedBy]] : [],
  )
  if (agreement?.endedBy) expect(agreement.withdrawnOn).toBe(closedOn)
  const states = extensions.map(({ state }) => state)
  if (closedOn !== null) expect(states, `requests of ${id}`).not.toContain('asked')
  const given = item.reactions.filter(({ state }) => state === 'given')
  const whose = given.map(({ organisationId }) => organisationId)
  expect(whose, `one reaction of each on ${id}`).toEqual([...new Set(whose)])
  for (const { stance, wording } of given) {
    expect(wording, `what the reactions on ${id} are about`).toBe(item.wording)
    if (closedOn !== null) expect(stance, `disputes of ${id}`).not.toBe('disputed')
  }
  expect(item.extensionCount).toBe(states.filter((state) => state === 'granted').length)
  const current = terms.find((term) => term.id === item.termId)
  const { earliestOn, latestOn } = current ?? { earliestOn: null, latestOn: null }
  expect([item.earliestOn, item.latestOn], `the window of ${id}`).toEqual([earliestOn, latestOn])
}

function expectHistory(before: Picture, after: Picture): void {
  const known = new Map(before.items.map((item) => [item.id, item]))
  for (const item of after.items) {
    const was = known.get(item.id)
    const isSame = was !== undefined && factsOf(was) === factsOf(item)
    if (isSame) expect(remindersOf(item), `reminders of ${item.id}, which is the same`).toBe(remindersOf(was))
    else
      expect(after.events.get(item.id) ?? 0, `history of ${item.id}, which changed`).toBeGreaterThan(
        before.events.get(item.id) ?? 0,
      )
  }
}

/** What holds after every command that was carried out. */
export async function expectLaws(world: TestWorld, before: Picture, after: Picture): Promise<void> {
  const ids = after.items.map(({ id }) => id)
  expect(ids, 'items that were there').toEqual(expect.arrayContaining(before.items.map(({ id }) => id)))
  for (const item of after.items) expectOneStand(item)
  expectHistory(before, after)
  await world.database.$transaction((tx) => replanMany(tx, world, ids))
  const planned = (await takePicture(world)).items.map(remindersOf)
  expect(planned, 'reminders, planned anew').toEqual(after.items.map(remindersOf))
}

export function expectUntouched(before: Picture, after: Picture): void {
  expect(writePicture(after), 'everything, after a refusal').toBe(writePicture(before))
}
