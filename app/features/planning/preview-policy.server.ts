import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { findPolicy } from '#app/features/policy/find-policy.server.ts'
import type { Policy, PolicyKind, Step, Width } from '#app/features/policy/policy.ts'
import type { Level } from '#app/features/policy/require-level.server.ts'
import { stepInWords } from '#app/features/policy/step-words.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDayShort } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { planReminders } from './plan.ts'
import { differenceBetween, type Difference } from './plan-difference.ts'
import { readFacts } from './read-facts.server.ts'

const itemsPerStep = 500
const mostShown = 50

/** A reminder that would change; its item is named only to who may see it. */
export interface PreviewRow {
  item: { path: string; wording: string } | null
  kind: string
  dossier: string
  step: string
  /** How many people it goes to. */
  people: number
  from: string | null
  to: string | null
}

const fields = {
  id: true,
  kind: true,
  wording: true,
  dossierId: true,
  dossier: { select: { code: true } },
  commitment: { select: { origin: true } },
} as const satisfies Prisma.ObligationSelect

/** What other steps would change in what is planned now: all of it counted, the first of it shown. Nothing is written. */
export async function previewPolicy(
  world: World,
  actor: Actor,
  level: Level,
  { kind, width, steps }: { kind: PolicyKind; width: Width; steps: Step[] },
): Promise<{ count: number; items: number; rows: PreviewRow[] }> {
  const { policy } = await findPolicy(world.database, actor, level)
  const where = await governed(world, level, kind)
  const found = { count: 0, items: 0, rows: [] as PreviewRow[] }
  let after: string | null = null
  for (;;) {
    const items: Item[] = await world.database.obligation.findMany({
      where: {
        AND: [where, after ? { id: { gt: after } } : {}],
        ...systemScope('counted; shown to who may see it'),
      },
      orderBy: { id: 'asc' },
      take: itemsPerStep,
      select: fields,
    })
    await addDifferences(world, actor, { items, policy, was: policy[kind][width], steps, found })
    if (items.length < itemsPerStep) return found
    after = items.at(-1)?.id ?? null
  }
}

type Item = Prisma.ObligationGetPayload<{ select: typeof fields }>

async function addDifferences(
  world: World,
  actor: Actor,
  about: {
    items: Item[]
    policy: Policy
    /** The steps that hold, as they stand in `policy`, and those that would. */
    was: Step[]
    steps: Step[]
    found: { count: number; items: number; rows: PreviewRow[] }
  },
): Promise<void> {
  const { items, policy, was, steps, found } = about
  const ids = items.map(({ id }) => id)
  const [today, now] = [world.clock.today(), world.clock.now()]
  for (const { id, facts } of await readFacts(world.database, ids, today, () => policy)) {
    const item = items.find((each) => each.id === id)
    if (!item) continue
    const subjects = facts.subjects.map((subject) =>
      subject.steps === was ? { ...subject, steps } : subject,
    )
    const differences = differenceBetween(
      planReminders(facts, now),
      planReminders({ ...facts, subjects }, now),
    )
    found.count += differences.length
    found.items += differences.length > 0 ? 1 : 0
    for (const { step, from, to, people } of together(differences))
      if (found.rows.length < mostShown)
        found.rows.push({
          ...writeItem(item, actor),
          step: stepInWords(step),
          people,
          from: from && writeDayShort(from),
          to: to && writeDayShort(to),
        })
  }
}

/** The same change for several people is one line. */
function together(differences: Difference[]): (Difference & { people: number })[] {
  const counted = new Map<string, Difference & { people: number }>()
  for (const difference of differences) {
    const key = `${difference.step} ${difference.from} ${difference.to}`
    counted.set(key, { ...difference, people: (counted.get(key)?.people ?? 0) + 1 })
  }
  return [...counted.values()]
}

function writeItem(item: Item, actor: Actor): Pick<PreviewRow, 'item' | 'kind' | 'dossier'> {
  const { id, kind, wording, dossierId, dossier, commitment } = item
  const mayRead = may(actor, 'see all reminders', dossierId)
  return {
    item: mayRead ? { path: obligationPath(kind, id), wording: shortWording(wording) } : null,
    kind: kindName(kind, commitment?.origin ?? null),
    dossier: dossier.code,
  }
}

/** The open items for which the rules of a kind are used at a level: of the general rules those of dossiers without their own. */
async function governed(
  world: World,
  { dossierId }: Level,
  kind: PolicyKind,
): Promise<Prisma.ObligationWhereInput> {
  const ofKind: Prisma.ObligationWhereInput =
    kind === 'agreement'
      ? { kind: 'agreement' }
      : kind === 'decision' || kind === 'stage'
        ? { kind: 'decision' }
        : { kind: 'commitment', commitment: { origin: kind } }
  if (dossierId) return { ...ofKind, closedOn: null, dossierId }
  const latest = await world.database.policy.findMany({
    where: { dossierId: { not: null }, ...systemScope('counted only') },
    distinct: ['dossierId'],
    orderBy: [{ dossierId: 'asc' }, { number: 'desc' }],
    select: { dossierId: true, content: true },
  })
  const own = latest.flatMap((row) => (row.content && row.dossierId ? [row.dossierId] : []))
  return { ...ofKind, closedOn: null, dossierId: { notIn: own } }
}
