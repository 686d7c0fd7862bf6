import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
import { addDays, writeDay, type Day } from '#app/shared/day.ts'
import { cast, dossiers, organisations } from '#prisma/demo/cast.ts'
import { actor } from '#tests/support/test-world.ts'
import type { Life, LivedItem } from './life.ts'

const { amsterdam, rotterdam, utrecht, eindhoven, groningen, ministry } = organisations
const months = ['januari', 'maart', 'april', 'juni', 'september', 'november', 'december']
const loose = ['na de zomer', 'gaandeweg', 'binnen zes weken', 'jaarlijks vóór het zomerreces']

/** Words of a term that mostly ends within half a year. */
export function someTerm({ world, chance }: Life): string {
  const today = world.clock.today()
  const year = Number(today.slice(0, 4)) + chance.below(2)
  if (chance.happens(0.6)) return `uiterlijk ${writeDay(addDays(today, chance.below(180)))}`
  return chance.oneOf([
    `${chance.oneOf(months)} ${year}`,
    `voorjaar ${year}`,
    `najaar ${year}`,
    chance.oneOf(loose),
  ])
}

/** An agreement of Eindhoven or Groningen that goes its way: nobody ends it, and nothing about its people changes. */
async function recordQuiet(life: Life, common: Common): Promise<LivedItem> {
  const { world, chance } = life
  const [owner, { mail }] = chance.oneOf([
    [eindhoven, cast.eindhoven] as const,
    [groningen, cast.groningen] as const,
  ])
  const endsOn = addDays(world.clock.today(), 20 + chance.below(150))
  const id = await recordAgreement(world, actor('secretariat'), {
    ...common,
    owners: [owner.id],
    term: { words: `uiterlijk ${writeDay(endsOn)}` },
  })
  return { ...bare(life, id, 'agreement'), quiet: { endsOn, address: mail }, closesOn: null }
}

interface Common {
  dossierId: string
  wording: string
  saidOn: Day
}

function bare({ world, chance }: Life, id: string, kind: LivedItem['kind']): LivedItem {
  const today = world.clock.today()
  const closesOn = chance.happens(0.9) ? addDays(today, 5 + chance.below(160)) : null
  return { id, kind, recordedOn: today, quiet: null, closesOn, isClosed: false, stageIds: [] }
}

/** Records one item as somebody would, and keeps it. */
export async function recordSome(life: Life, consultationId: string | null): Promise<void> {
  const { world, chance } = life
  const common = {
    dossierId: dossiers.lvv.id,
    wording: `Onderdeel ${life.items.length + 1}: een overzicht van de plekken.`,
    saidOn: world.clock.today(),
  }
  if (chance.happens(0.12)) return void life.items.push(await recordQuiet(life, common))
  const term = { words: someTerm(life) }
  const secretariat = actor('secretariat')
  const kind = chance.oneOf(['agreement', 'agreement', 'agreement', 'commitment', 'decision'] as const)
  if (kind === 'agreement') {
    const owners = chance.oneOf([[amsterdam.id], [rotterdam.id], [utrecht.id], [utrecht.id, amsterdam.id]])
    const given = { ...common, owners, term, consultationId }
    return void life.items.push(bare(life, await recordAgreement(world, secretariat, given), kind))
  }
  const given = { ...common, owners: [ministry.id], term }
  if (kind === 'commitment') {
    const promise = { ...given, origin: 'promise' as const, chamber: 'TK' as const, activity: '' }
    return void life.items.push(bare(life, await recordCommitment(world, actor('liaison'), promise), kind))
  }
  const item = bare(life, await recordDecision(world, secretariat, { ...given, gate: '' }), kind)
  life.items.push(item)
  if (chance.happens(0.6)) item.stageIds = await addSteps(life, item.id)
}

function addSteps(life: Life, decisionId: string): Promise<string[]> {
  const stage = { name: '', organisationId: life.chance.oneOf([null, organisations.vng.id]) }
  return addStages(life.world, actor('secretariat'), {
    decisionId,
    stages: [{ ...stage, kind: 'draft', words: someTerm(life) }],
  })
}
