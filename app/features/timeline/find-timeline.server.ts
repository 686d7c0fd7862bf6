import type { Actor } from '#app/features/access/actor.ts'
import { consultationState } from '#app/features/consultations/consultation.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { visibleDossiers } from '#app/features/dossiers/visible-dossiers.server.ts'
import { visibleLetters } from '#app/features/letters/visible-letters.server.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { drawTimeline, narrowFormat, wideFormat } from './draw-timeline.ts'
import { listTimelineItems, type OwnedTimelineItem } from './list-timeline-items.server.ts'
import { partiesOf } from './dossier-party.ts'
import type { TimelineFacts } from './timeline-facts.ts'
import {
  dayIsIn,
  isInPeriod,
  recessIsIn,
  timelinePeriod,
  yearAround,
  type PeriodChoice,
} from './timeline-period.ts'
import { timelineRows } from './timeline-rows.ts'
import { describeTimeline } from './timeline-words.ts'

const mostMarks = 25

/** How many open items the page of a dossier lists. */
const listed = 10

/** The picture of a dossier, with the same in words and as rows, and what is read around it, of what the actor may know of. */
export async function findTimeline(world: World, actor: Actor, dossierId: string, choice: PeriodChoice) {
  const today = world.clock.today()
  const since = choice === 'jaar' ? yearAround(today).from : null
  const [{ meetings, letters }, { items, isCut }, calendar] = await Promise.all([
    listMeetingsAndLetters(world, actor, dossierId),
    listTimelineItems(world, actor, dossierId, since),
    loadCalendar(world.database),
  ])
  const open = items.filter(({ closedOn }) => closedOn === null)
  const facts: TimelineFacts = {
    today,
    items,
    meetings: meetings
      .filter(({ cancelledAt }) => !cancelledAt)
      .slice(0, mostMarks)
      .map(({ id, title, meetsOn, ...held }) => ({ id, title, meetsOn, state: consultationState(held) })),
    letters: letters.slice(0, mostMarks),
    recesses: calendar.recesses.filter(({ chamber }) => chamber === 'TK'),
  }
  return {
    picture: {
      ...pictureOf(facts, choice),
      isCut: isCut || meetings.length > mostMarks || letters.length > mostMarks,
    },
    letters,
    meetings: meetings.map(({ participants: _seats, ...meeting }) => meeting),
    parties: partiesOf(
      meetings.map(({ participants }) => participants.map(({ represents }) => represents)),
      open.map(({ owners }) => owners),
    ),
    open: open.slice(0, listed).map(listedItem),
  }
}

/** The last of both, and of each one more than is drawn, to know of more. */
async function listMeetingsAndLetters(world: World, actor: Actor, dossierId: string) {
  const found = await world.database.dossier.findFirst({
    where: { AND: [visibleDossiers(actor), { id: dossierId }] },
    select: {
      consultations: {
        where: visibleConsultations(actor),
        orderBy: [{ meetsOn: 'desc' }, { id: 'desc' }],
        take: mostMarks + 1,
        select: {
          ...{ id: true, title: true, kind: true, meetsOn: true, heldAt: true, cancelledAt: true },
          participants: { select: { represents: { select: { id: true, name: true, kind: true } } } },
        },
      },
      letters: {
        where: visibleLetters(actor),
        orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
        take: mostMarks + 1,
        select: { id: true, reference: true, subject: true, sentOn: true },
      },
    },
  })
  return { meetings: found?.consultations ?? [], letters: found?.letters ?? [] }
}

function pictureOf(all: TimelineFacts, choice: PeriodChoice) {
  const period = timelinePeriod(choice, all)
  const facts = {
    ...all,
    items: all.items.filter((item) => isInPeriod(item, period, all.today)),
    meetings: all.meetings.filter(({ meetsOn }) => dayIsIn(meetsOn, period)),
    letters: all.letters.filter(({ sentOn }) => dayIsIn(sentOn, period)),
    recesses: all.recesses.filter((recess) => recessIsIn(recess, period)),
  }
  return {
    choice,
    period,
    isEmpty: facts.items.length + facts.meetings.length + facts.letters.length === 0,
    summary: describeTimeline(facts, period),
    wide: drawTimeline(facts, period, wideFormat),
    narrow: drawTimeline(facts, period, narrowFormat),
    rows: timelineRows(facts),
  }
}

function listedItem({
  id,
  kind,
  origin,
  wording,
  dossier,
  owners,
  words,
  unreadWords,
  earliestOn,
  latestOn,
  extensionCount,
}: OwnedTimelineItem) {
  return {
    ...{ id, kind, origin, wording, dossier, unreadWords, earliestOn, latestOn, extensionCount },
    owners: owners.map(({ name }) => name),
    termWords: words,
  }
}
