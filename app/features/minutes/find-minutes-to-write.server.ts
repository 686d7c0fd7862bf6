import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, timeOf, type Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { documentIn } from './section-document.ts'

const orderBy = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.AgendaTopicOrderByWithRelationInput[]

const facts = {
  id: true,
  dossierId: true,
  title: true,
  meetsOn: true,
  cancelledAt: true,
  minutes: { select: { state: true } },
  participants: {
    orderBy,
    select: { represents: { select: { id: true, name: true } } },
  },
  topics: {
    orderBy,
    select: {
      title: true,
      section: { select: { id: true, document: true, version: true, savedAt: true, savedByName: true } },
    },
  },
} as const satisfies Prisma.ConsultationSelect

/** The minutes of a consultation as they are written: a section per topic, with the version to save from. */
export async function findMinutesToWrite(world: World, actor: Actor, consultationId: string) {
  requireMay(actor, 'write minutes')
  const consultation = await world.database.consultation.findFirst({
    where: { id: consultationId, ...visibleConsultations(actor) },
    select: facts,
  })
  if (!consultation?.minutes) throw new Problem('not-found')
  requireMay(actor, 'write minutes', consultation.dossierId)
  const { topics, participants, minutes, ...rest } = consultation
  return {
    ...rest,
    state: minutes.state,
    owners: await listOwners(
      world,
      consultation.meetsOn,
      participants.map(({ represents }) => represents),
    ),
    sections: topics.flatMap(({ title, section }) =>
      section
        ? [
            {
              id: section.id,
              title,
              document: documentIn(section.document),
              version: section.version,
              savedAt: savedTodayAt(section, world.clock.today()),
              savedByName: section.savedByName,
            },
          ]
        : [],
    ),
  }
}

/** The time of a save that its reader can still place. */
function savedTodayAt({ version, savedAt }: { version: number; savedAt: Date }, today: Day): string | null {
  return version > 1 && dayOf(savedAt) === today ? timeOf(savedAt) : null
}

interface Organisation {
  id: string
  name: string
}

/** Who can owe something: the organisations at the table first, then all others. */
async function listOwners(world: World, meetsOn: string, atTable: Organisation[]) {
  const others = await world.database.organisation.findMany({
    where: {
      id: { notIn: atTable.map(({ id }) => id) },
      ...goingOn(meetsOn),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
  const first = [...new Map(atTable.map((organisation) => [organisation.id, organisation])).values()]
  return [...first.map((organisation) => ({ ...organisation, note: 'aan tafel' })), ...others]
}
