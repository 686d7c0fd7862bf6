import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import { visibleLetters } from '#app/features/letters/visible-letters.server.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment, writeWindow, type Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { listRegister } from './list-register.server.ts'
import { matchesOf, type AskedMatch, type Match, type Register } from './matches.ts'
import { mayDecide, partiesIn, type PassageState } from './passage.ts'
import { visibleIntakes } from './visible-intakes.server.ts'

/** A letter that is read in, with what it seems to say, what in the register that may mean, and what was decided. */
export async function findIntake(world: World, actor: Actor, id: string) {
  const found = await findWithPassages(world, actor, id)
  const { dossierId, sentOn, acceptedAt } = found
  const [register, calendar, names, sameLetter] = await Promise.all([
    listRegister(world, actor, {
      ...{ dossierId, sentOn },
      meetingDays: found.passages.flatMap(({ kind, on }) => (kind === 'consultation' && on ? [on] : [])),
    }),
    loadCalendar(world.database),
    namesOf(
      world,
      found.passages.flatMap(({ ownerIds }) => ownerIds),
    ),
    findSameLetter(world, actor, found),
  ])
  const passages = found.passages.map((passage) => {
    const { term, firstDay, lastDay } = passage
    const reading = term && sentOn ? readTerm(term, sentOn, calendar) : null
    const shown = {
      ...{ ...passage, parties: partiesIn(passage.parties) },
      decides: mayDecide(actor, { dossierId, acceptedAt }, passage),
      owners: passage.ownerIds.flatMap((ownerId) => names.get(ownerId) ?? []),
    }
    const window = {
      earliestOn: firstDay ?? reading?.earliest ?? null,
      latestOn: lastDay ?? reading?.latest ?? null,
    }
    return {
      ...shown,
      window: writeWindow(window.earliestOn, window.latestOn),
      matches: offersFor({ ...shown, ...window }, register, found),
    }
  })
  return {
    ...found,
    read: writeMoment(found.readAt),
    sameLetter,
    footnotes: Array.isArray(found.footnotes) ? (found.footnotes as unknown as FootnoteKept[]) : [],
    notes: Array.isArray(found.notes) ? found.notes.map(String) : [],
    passages,
  }
}

/** What may be meant, for who decides. */
function offersFor(
  passage: AskedMatch & { decides: boolean; state: PassageState },
  register: Register,
  letter: { sentOn: Day | null; chamber: Chamber | null },
): Match[] {
  if (!passage.decides || passage.state === 'rejected') return []
  return matchesOf({ ...passage, chamber: passage.chamber ?? letter.chamber }, register, letter)
}

/** The letter that stands in the register under the same number, before anything of this one was recorded. */
async function findSameLetter(
  world: World,
  actor: Actor,
  { dossierId, reference, kamerstuk, letterId }: Awaited<ReturnType<typeof findWithPassages>>,
) {
  if (letterId || (!reference && !kamerstuk)) return null
  return world.database.letter.findFirst({
    where: {
      AND: [
        visibleLetters(actor),
        { dossierId, OR: [...(reference ? [{ reference }] : []), ...(kamerstuk ? [{ kamerstuk }] : [])] },
      ],
    },
    orderBy: { id: 'asc' },
    select: { id: true, sentOn: true },
  })
}

interface FootnoteKept {
  mark: string
  text: string
  at: number | null
}

async function namesOf(world: World, ids: string[]): Promise<Map<string, string>> {
  const found = await world.database.organisation.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(found.map(({ id, name }) => [id, name]))
}

const named = { id: true, kind: true, wording: true, commitment: { select: { origin: true } } } as const

async function findWithPassages(world: World, actor: Actor, id: string) {
  const intake = await world.database.intake.findFirst({
    where: { AND: [{ id }, visibleIntakes(actor)] },
    include: {
      dossier: { select: { code: true, name: true } },
      letter: { select: { id: true } },
    },
  })
  if (!intake) throw new Problem('not-found')
  const passages = await world.database.passage.findMany({
    where: { intakeId: id, ...systemScope('of a letter that the actor sees') },
    orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }, { id: 'asc' }],
    include: {
      match: { select: { ...named, saidOn: true } },
      consultation: { select: { id: true, title: true, meetsOn: true } },
      obligation: { select: named },
    },
  })
  return { ...intake, passages }
}
