import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { consultationKinds } from '#app/features/consultations/consultation.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, writeDayShort } from '#app/shared/day.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { FieldValues } from './template-field.ts'

const mostChoices = 30

/**
 * What the fields of a letter would be: about a consultation that the actor may know of, the chosen one or the newest. Where
 * there is none it is an invented one, since who manages the texts need not know any dossier.
 */
export async function findSampleValues(
  world: World,
  actor: Actor,
  ministry: { id: string; name: string },
  consultationId: string | null,
) {
  requireMay(actor, 'read letter texts')
  const found = await world.database.consultation.findMany({
    where: { AND: [visibleConsultations(actor), { cancelledAt: null }] },
    orderBy: [{ meetsOn: 'desc' }, { id: 'desc' }],
    take: mostChoices,
    select: { id: true, kind: true, title: true, meetsOn: true, dossier: { select: { name: true } } },
  })
  const chosen = found.find(({ id }) => id === consultationId) ?? found[0] ?? null
  const post = await world.database.post.findFirst({
    where: { organisationId: ministry.id, ...goingOn(world.clock.today()) },
    orderBy: [{ function: 'asc' }, { id: 'asc' }],
    select: { function: true, person: { select: { name: true } } },
  })
  const values: FieldValues = {
    ministerie: ministry.name,
    functie: post?.function ?? 'Staatssecretaris van Voorbeelden',
    naam: post ? (post.person?.name ?? '') : 'A. Voorbeeld',
    kenmerk: '1234567',
    'datum brief': writeDay(world.clock.today()),
    activiteit: 'Algemeen Overleg over een voorbeeld',
    dossier: chosen?.dossier.name ?? 'Een voorbeeld',
    onderwerp: chosen ? `Terugkoppeling: ${chosen.title}` : 'Terugkoppeling van een overleg',
    'datum overleg': writeDay(chosen?.meetsOn ?? world.clock.today()),
    'soort overleg': consultationKinds[chosen?.kind ?? 'administrative'],
  }
  return {
    values,
    consultationId: chosen?.id ?? null,
    choices: found.map(({ id, title, meetsOn }) => ({
      value: id,
      label: `${writeDayShort(meetsOn)}: ${title}`,
    })),
  }
}
