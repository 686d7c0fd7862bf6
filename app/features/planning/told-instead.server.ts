import { systemScope } from '#app/features/access/system-scope.ts'
import { choicesOf } from '#app/features/preferences/choices-of.ts'
import { isAway, usualChoices, type Choices } from '#app/features/preferences/preferences.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, type Day } from '#app/shared/day.ts'
import { presentOn } from './present-on.ts'
import { readFacts } from './read-facts.server.ts'
import type { Recipient } from './recipients.ts'
import { noticeMoment } from './sending-hours.ts'

/** An act that people are told of, each once. */
export type ToldAct = { obligationId: string; actId: string; reason?: string; byName?: string } & (
  | { kind: 'slip'; slipId: string }
  | { kind: 'extension_asked' | 'extension_answered'; extensionId: string }
  | { kind: 'term_moved'; movedTermId: string }
  | { kind: 'stage_moved'; movedStageTermId: string }
)

/** Something that slipped, and the item it is of. */
interface ToldRow {
  id: string
  obligationId: string
}

/** Somebody to be told; of what slipped also which rows. */
export interface ToldPerson extends Recipient {
  /** Who asked for it, or has to answer: hears of it whatever they chose. */
  mustHear?: boolean
  rows?: ToldRow[]
  /** Who may hear of it in their place; without it whoever would get their reminders. */
  mayStandIn?: (userId: string) => boolean
}

type Told = Recipient & { rows: ToldRow[] }

/**
 * Each person once, and for who is away then whoever gets their reminders meanwhile: of each item that is told of, for of
 * two items not the same people may know. Who hears of it themselves reads why they do, and what they stand in for too.
 */
export async function sendToPresent(
  tx: Transaction,
  world: World,
  act: ToldAct,
  people: ToldPerson[],
): Promise<Told[]> {
  const now = world.clock.now()
  const chosen = await readChoices(tx, people)
  const told = new Map<string, Told>()
  const away: (ToldPerson & { day: Day })[] = []
  for (const person of people) {
    const { userId, because, rows = [] } = person
    const choices = chosen.get(userId) ?? usualChoices
    const day = dayOf(noticeMoment(now, choices.hour))
    if (isAway(choices, day)) away.push({ ...person, day })
    else told.set(userId, { userId, because, rows })
  }
  if (away.length > 0) await addStandIns(tx, world, act, { away, told })
  return [...told.values()]
}

async function addStandIns(
  tx: Transaction,
  world: World,
  { kind, actId, obligationId }: ToldAct,
  { away, told }: { away: (ToldPerson & { day: Day })[]; told: Map<string, Told> },
): Promise<void> {
  const ofAct = { kind, actId, recipientId: { in: away.map(({ userId }) => userId) } }
  const before = await tx.notice.findMany({
    where: { ...ofAct, ...systemScope('tells nobody twice') },
    select: { recipientId: true },
  })
  const toTell = away.filter(({ userId }) => !before.some(({ recipientId }) => recipientId === userId))
  const itemIds = toTell.flatMap(({ rows }) => rows?.map((row) => row.obligationId) ?? [obligationId])
  const items = await readFacts(tx, [...new Set(itemIds)], world.clock.today())
  for (const { day, mayStandIn, rows, ...recipient } of toTell)
    for (const row of rows ?? [null]) {
      const itemId = row?.obligationId ?? obligationId
      const { listeners = [] } = items.find(({ id }) => id === itemId)?.facts ?? {}
      for (const { userId, because } of presentOn(recipient, listeners, day, mayStandIn)) {
        const known = told.get(userId) ?? { userId, because, rows: [] }
        const isNew = row && !known.rows.some(({ id }) => id === row.id)
        told.set(userId, isNew ? { ...known, rows: [...known.rows, row] } : known)
      }
    }
}

/** What these people chose, of who chose anything. */
export async function readChoices(tx: Transaction, people: Recipient[]): Promise<Map<string, Choices>> {
  const rows = await tx.preferences.findMany({
    where: { userId: { in: people.map(({ userId }) => userId) }, ...systemScope('tells everyone concerned') },
  })
  return new Map(rows.map((row) => [row.userId, choicesOf(row)]))
}
