import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findAgreementToChange, type AgreementToChange } from './agreement-to-change.server.ts'
import { partyRoleNames, type PartiesChoice, type PartyRole } from './parts.ts'
import { readParties } from './read-parties.server.ts'
import { settleByParts } from './settle-by-parts.server.ts'
import { writeParties } from './write-parties.server.ts'

export interface PartiesChange extends PartiesChoice {
  id: string
  version: number
  /** Needed where there were parties before. */
  reason: string
}

/** Changes who is a party to an agreement, in what role, and how many must be done. */
export async function changeParties(world: World, actor: Actor, input: PartiesChange): Promise<void> {
  requireMay(actor, 'withdraw an agreement')
  await world.database.$transaction(async (tx) => {
    await lockObligation(tx, input.id)
    const item = await findAgreementToChange(tx, actor, input.id, 'withdraw an agreement')
    await changePartiesIn(tx, world, actor, item, input)
  })
}

/** The same, in a transaction that has more to do. The agreement was locked and may be changed. */
export async function changePartiesIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: AgreementToChange,
  { version, reason, ...choice }: Omit<PartiesChange, 'id'>,
): Promise<void> {
  requireNoObjections(objectionsToChange(item))
  const before = await readParties(tx, item.id)
  requireNoObjections(
    before.parties.length > 0 && !reason.trim() ? ['Schrijf op waarom de partijen veranderen.'] : [],
  )
  await takeStep(tx, item, version)
  const isChanged = await writeParties(tx, world, actor, item.id, choice)
  requireNoObjections(isChanged ? [] : ['Dit zijn de partijen al. Wijzig iets, of annuleer.'])
  await tellChange(tx, world, actor, item, before, reason.trim())
  await settleByParts(tx, world, item.id)
  await replan(tx, world, item.id)
}

export function objectionsToChange({ closedOn }: { closedOn: string | null }): string[] {
  return closedOn ? ['Dit is al afgerond. Heropen het eerst, dan kunt u de partijen wijzigen.'] : []
}

type Parties = Awaited<ReturnType<typeof readParties>>

/** The whole for the ministry; who the owner is for everyone: other parties and the reason are no business of an office. */
async function tellChange(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: AgreementToChange,
  before: Parties,
  reason: string,
): Promise<void> {
  const after = await readParties(tx, item.id)
  const subject = { subjectType: 'agreement', subjectId: item.id, dossierId: item.dossierId }
  const [from, to] = [namesOf(before, 'owner'), namesOf(after, 'owner')]
  if (from !== to)
    await recordEvent(tx, world.clock.now(), actor, {
      ...subject,
      action: 'owners-changed',
      facts: { from: from || null, to: to || null, reason: null },
    })
  await recordEvent(tx, world.clock.now(), actor, {
    ...subject,
    action: 'parties-changed',
    audience: 'ministry',
    facts: { parties: allNames(after), required: after.requiredDone, reason: reason || null },
  })
}

function namesOf({ parties }: Parties, role: PartyRole): string {
  return parties
    .filter((party) => party.role === role)
    .map(({ organisation }) => organisation.name)
    .join(', ')
}

function allNames(now: Parties): string {
  const roles: PartyRole[] = ['owner', 'executor', 'counterparty']
  const said = roles.flatMap((role) => {
    const names = namesOf(now, role)
    return names ? [`${partyRoleNames[role]} ${names}`] : []
  })
  return said.join('; ') || 'niemand'
}
