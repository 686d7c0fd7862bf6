import type { Actor } from '#app/features/access/actor.ts'
import { may, requireMay } from '#app/features/access/permissions.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { visibleDossiers } from '#app/features/dossiers/visible-dossiers.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, instantOf, type Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { consultationBefore, type ComparedConsultation } from './compared-consultations.ts'
import { listAffairItems } from './list-affair-items.server.ts'
import type { AffairMoment } from './affair-item.ts'
import { stateOfAffairs } from './state-of-affairs.ts'

const mostConsultations = 50

export interface AffairsQuestion {
  dossierId: string
  /** The consultation before which it is looked at; null for today. */
  consultationId: string | null
  /** The consultation since which it is looked at; null for the one before. */
  sinceId: string | null
  /** The organisation whose own items are looked at; null for all the actor may know of. */
  organisationId: string | null
}

/** What happened in a dossier since a consultation, of what the actor may know of, for the whole or for one party. */
export async function findStateOfAffairs(world: World, actor: Actor, question: AffairsQuestion) {
  requireMay(actor, 'read agreements')
  const { dossierId } = question
  const dossier = await world.database.dossier.findFirst({
    where: { AND: [{ id: dossierId }, visibleDossiers(actor)] },
    select: { id: true, code: true, name: true, startsOn: true },
  })
  if (!dossier) throw new Problem('not-found')
  requireMay(actor, 'read agreements', dossierId)
  const seated = await listConsultations(world, actor, dossierId)
  const found = seated.map(({ participants: _seats, ...consultation }) => consultation)
  const at = chosen(found, question.consultationId)
  const today = world.clock.today()
  const since = question.sinceId ? chosen(found, question.sinceId) : consultationBefore(found, at, today)
  const choices = partiesAt(seated)
  const party = partyFor(actor, dossierId, question.organisationId, choices)
  const to = at && at.meetsOn < today ? endOf(at.meetsOn, at.id) : nowIn(world, at?.id ?? null)
  const from = since ? endOf(since.meetsOn, since.id) : endOf(dossier.startsOn, null)
  const { items, isCut } = await listAffairItems(world, actor, { dossierId, party, since: from.day })
  const seesAll = may(actor, 'read every part', dossierId)
  return {
    dossier,
    at,
    since,
    to: to.day,
    party,
    seesAll,
    isCut,
    affairs: stateOfAffairs(items, from, to),
    consultations: found,
    parties: seesAll ? choices : [],
  }
}

async function listConsultations(world: World, actor: Actor, dossierId: string) {
  return world.database.consultation.findMany({
    where: { AND: [visibleConsultations(actor), { dossierId, cancelledAt: null }] },
    orderBy: [{ meetsOn: 'desc' }, { id: 'desc' }],
    take: mostConsultations,
    select: {
      ...{ id: true, title: true, kind: true, meetsOn: true },
      participants: { select: { represents: { select: { id: true, name: true, kind: true } } } },
    },
  })
}

function chosen<Row extends ComparedConsultation>(found: Row[], id: string | null): Row | null {
  if (id === null) return null
  const consultation = found.find((one) => one.id === id)
  if (!consultation) throw new Problem('not-found')
  return consultation
}

type Found = Awaited<ReturnType<typeof listConsultations>>

/** Outside the ministry, everyone who was represented. */
function partiesAt(found: Found): { id: string; name: string }[] {
  const seats = found.flatMap(({ participants }) => participants.map(({ represents }) => represents))
  const outside = seats.filter(({ kind }) => kind !== 'ministry').map(({ id, name }) => ({ id, name }))
  return [...new Map(outside.map((one) => [one.id, one])).values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'nl'),
  )
}

/** An office looks at its own part only; another organisation's does not exist for it. */
function partyFor(
  actor: Actor,
  dossierId: string,
  organisationId: string | null,
  choices: { id: string; name: string }[],
): { id: string; name: string } | null {
  if (!may(actor, 'read every part', dossierId)) {
    if (organisationId && organisationId !== actor.organisationId) throw new Problem('not-found')
    return { id: actor.organisationId, name: actor.organisationName }
  }
  if (!organisationId) return null
  const party = choices.find(({ id }) => id === organisationId)
  if (!party) throw new Problem('not-found')
  return party
}

function endOf(day: Day, consultationId: string | null): AffairMoment {
  return { day, until: instantOf(addDays(day, 1)), consultationId }
}

function nowIn(world: World, consultationId: string | null): AffairMoment {
  return { day: world.clock.today(), until: world.clock.now(), consultationId }
}
