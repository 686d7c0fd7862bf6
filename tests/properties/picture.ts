import type { TestWorld } from '#tests/support/test-world.ts'

const byId = { orderBy: { id: 'asc' } } as const

function readItems(world: TestWorld) {
  return world.database.obligation.findMany({
    include: {
      agreement: true,
      commitment: true,
      decision: true,
      parties: { orderBy: [{ role: 'asc' }, { organisationId: 'asc' }] },
      terms: { orderBy: { number: 'asc' } },
      stages: { orderBy: { position: 'asc' }, include: { terms: byId } },
      extensions: { orderBy: { recordedAt: 'asc' } },
      waits: { orderBy: { madeAt: 'asc' } },
      relationsFrom: byId,
      relationsTo: byId,
      formerWordings: byId,
      formerParties: byId,
      reactions: { orderBy: [{ givenAt: 'asc' }, { id: 'asc' }] },
      reminders: byId,
    },
  })
}

export type Item = Awaited<ReturnType<typeof readItems>>[number]

/** Everything that a command may change, at one moment. */
export interface Picture {
  items: Item[]
  slips: { id: string; closedAt: Date | null }[]
  /** What stands in no item: letters and the rows of proposals. */
  beside: string
  /** How many lines of history each item has. */
  events: Map<string, number>
}

export async function takePicture(world: TestWorld): Promise<Picture> {
  const { letter, slip, slipRow, event } = world.database
  const slips = await slip.findMany({ orderBy: { madeAt: 'desc' } })
  const beside = [await letter.findMany(byId), await slipRow.findMany(byId), slips]
  const events = new Map<string, number>()
  for (const { subjectId } of await event.findMany({ orderBy: { sequence: 'asc' } }))
    events.set(subjectId, (events.get(subjectId) ?? 0) + 1)
  // In the order in which they came: their ids are chance, and a run must be the same again.
  const order = [...events.keys()]
  const items = (await readItems(world)).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return { items, slips, beside: JSON.stringify(beside), events }
}

/** An item without its reminders, to compare. */
export function factsOf({ reminders: _, ...facts }: Item): string {
  return JSON.stringify(facts)
}

export function remindersOf({ reminders }: Item): string {
  return JSON.stringify(reminders)
}

/** The whole, to compare. */
export function writePicture({ items, beside, events }: Picture): string {
  return JSON.stringify([items, beside, [...events].sort()])
}
