import type { MailGate, MailStage, Mover } from '#emails/gate-words.ts'
import type { Occasion } from '#emails/occasions.ts'
import type { MailItem } from '#emails/piece.ts'
import { isInside, type Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { readStep } from '#app/features/policy/step-words.ts'
import type { World } from '#app/platform/world.server.ts'
import { isDay } from '#app/shared/day.ts'
import { answerLinks } from './answer-links.server.ts'
import { mailItem } from './mail-item.server.ts'
import type { CarriedReminder } from './read-carried.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'

/** A reminder as an occasion to mail; `reader` is null for who has no role any more. */
export function occasionOfReminder(
  world: World,
  reminder: CarriedReminder,
  { delivery, reader }: { delivery: ClaimedDelivery; reader: Actor | null },
): Occasion {
  const { step, because, subjectId, obligation } = reminder
  const organisationId = delivery.recipient.organisationId
  const told = {
    item: ofRound(mailItem(world.publicUrl, obligation), step),
    today: world.clock.today(),
    why: `U krijgt dit ${because}`,
  }
  const { name } = readStep(step)
  const number = chaseNumber(name)
  const stage = obligation.stages.find(({ id }) => id === subjectId)
  if (stage) {
    const { stages } = obligation
    const stands = toMailStage(obligation, stage, organisationId)
    return {
      template: 'stage',
      ...told,
      stage: stands,
      stages: stages.length,
      number,
      reader: roleToward(stage, obligation, reader, organisationId),
    }
  }
  const gate = gateOf(obligation, organisationId)
  const answers = answerLinks(world, { step, obligationId: obligation.id, delivery })
  if (number) return { template: 'chase', ...told, number, gate, answers }
  if (name === 'escalation') {
    const owners = reader && isInside(reader, obligation.dossierId) ? ownersOf(obligation) : []
    return { template: 'escalation', ...told, owners, gate }
  }
  if (name === 'forecast' || name === 'last-day') return { template: name, ...told, gate, answers }
  return name === 'review' ? { template: 'review', ...told } : { template: 'announcement', ...told, gate }
}

/** Of a term that comes back: the round that the step is of. */
function ofRound(item: MailItem, step: string): MailItem {
  const [, latestOn = ''] = step.split('@')
  return isDay(latestOn) ? { ...item, earliestOn: null, latestOn } : item
}

function chaseNumber(name: string): 1 | 2 | 3 | null {
  const number = Number(/^chase-([123])$/.exec(name)?.[1] ?? 0)
  return number === 1 || number === 2 || number === 3 ? number : null
}

type Item = CarriedReminder['obligation']
type Stage = Item['stages'][number]

function gateOf({ decision, ...item }: Item, organisationId: string): MailGate | null {
  if (!decision) return null
  const awaited = item.stages.find(({ reachedOn }) => reachedOn === null)
  return {
    stages: item.stages.length,
    awaited: awaited ? toMailStage(item, awaited, organisationId) : null,
    note: decision.gate,
  }
}

function toMailStage(
  { stages }: Pick<Item, 'stages'>,
  stage: Stage,
  readerOrganisationId: string,
): MailStage {
  const { earliestOn, latestOn, organisation } = stage
  const [term] = stage.terms
  return {
    name: stageName(stage),
    place: stages.indexOf(stage) + 1,
    term: term ? { words: term.words, earliestOn, latestOn } : null,
    mover: moverOf(organisation, readerOrganisationId),
  }
}

/** A municipality is named to its own people only. */
function moverOf(organisation: Stage['organisation'], readerOrganisationId: string): Mover {
  if (!organisation) return 'nobody'
  const named = organisation.kind !== 'municipality' || organisation.id === readerOrganisationId
  return named ? { name: organisation.name } : 'another'
}

/** What the reader has to do with a step: who keeps it here, who brings it about, or who waits for it. */
function roleToward(stage: Stage, item: Item, reader: Actor | null, organisationId: string) {
  const isMover = stage.organisation?.id === organisationId
  if (reader && may(reader, 'record a decision', item.dossierId))
    return isMover || !stage.organisation ? 'keeper' : 'chaser'
  return isMover ? 'mover' : 'waiting'
}

function ownersOf({ parties }: Item): string[] {
  return parties.map(({ organisation }) => organisation.name)
}
