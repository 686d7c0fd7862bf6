import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { changeStageTerm } from '#app/features/decisions/change-stage-term.server.ts'
import { askExtension } from '#app/features/extensions/ask-extension.server.ts'
import { grantExtension } from '#app/features/extensions/grant-extension.server.ts'
import { refuseExtension } from '#app/features/extensions/refuse-extension.server.ts'
import { savePreferences } from '#app/features/preferences/save-preferences.server.ts'
import { addRecess } from '#app/features/terms/add-recess.server.ts'
import { applySlip } from '#app/features/waiting/apply-slip.server.ts'
import { readSlips } from '#app/features/waiting/read-slips.server.ts'
import { addDays, writeDay, type Day } from '#app/shared/day.ts'
import { dossiers, organisations } from './cast.ts'
import { sceneOn, type Scene } from './scene.ts'
import { shelter } from './shelter-minutes.ts'

const beforeSummer = 'vóór het zomerreces van 2021'

/** What the demo of 16 December 2020 leaves out, and mails are about too: uitstel, a step that slips, a recess that becomes known. */
export function mailScenes(today: Day): Scene[] {
  const tomorrow = addDays(today, 1)
  return [
    ...(['secretariat', 'vng', 'groningen'] as const).map((by) =>
      sceneOn(today, '08:31', by, wantsSingleMails),
    ),
    sceneOn(
      today,
      '08:40',
      'groningen',
      ask(shelter.neighbours, addDays(today, 30), 'De enquête loopt nog.'),
    ),
    sceneOn(
      today,
      '08:41',
      'utrecht',
      ask(shelter.overview, addDays(today, 90), 'Twee locaties tellen nog.'),
    ),
    sceneOn(today, '08:50', 'secretariat', waitsForSummer),
    sceneOn(tomorrow, '08:30', 'secretariat', grant),
    sceneOn(addDays(today, 2), '08:35', 'secretariat', refuse),
    sceneOn(tomorrow, '08:40', 'secretariat', slip),
    sceneOn(addDays(today, 6), '08:30', 'administrator', recessIsKnown),
  ]
}

const wantsSingleMails: Scene['act'] = (world, actor) => {
  const always = { weekdays: [1, 2, 3, 4, 5], hour: 9, announcements: 'yes', news: 'yes' } as const
  const there = { absentFrom: null, absentUntil: null, standIn: null, version: 1 }
  return savePreferences(world, actor, {
    ...always,
    ...there,
    weekdays: [...always.weekdays],
    mails: 'single',
  })
}

function ask(id: string, until: Day, reason: string): Scene['act'] {
  return async (world, actor) => {
    const { version } = await world.database.obligation.findUniqueOrThrow({ where: { id } })
    const term = { words: `uiterlijk ${writeDay(until)}`, window: null, reviewOn: null }
    await askExtension(world, actor, { id, version, organisationId: null, ...term, reason })
  }
}

/** What was asked of an item, with the version of it that the answer is about. */
async function askedOf(world: Parameters<Scene['act']>[0], obligationId: string) {
  const { id, words } = await world.database.extension.findFirstOrThrow({
    where: { obligationId, state: 'asked' },
  })
  const { version } = await world.database.obligation.findUniqueOrThrow({ where: { id: obligationId } })
  return { id, words: words ?? '', version }
}

const grant: Scene['act'] = async (world, actor) => {
  const asked = await askedOf(world, shelter.neighbours)
  const term = { saidOn: world.clock.today(), window: null, reviewOn: null }
  const words = { answer: 'Dan hebben we alle antwoorden.', sharedReason: 'De enquête loopt nog.' }
  await grantExtension(world, actor, { ...asked, ...term, ...words, notice: null })
}

const refuse: Scene['act'] = async (world, actor) => {
  const { id } = await askedOf(world, shelter.overview)
  await refuseExtension(world, actor, { id, reason: 'De cijfers zijn nodig voor de brief aan de Kamer.' })
}

/** An agreement, and a step before the decision, that wait for a recess of which nobody knows the days yet. */
const waitsForSummer: Scene['act'] = async (world, actor) => {
  await recordAgreement(world, actor, {
    dossierId: dossiers.lvv.id,
    saidOn: world.clock.today(),
    owners: [organisations.eindhoven.id],
    wording: 'Eindhoven vertelt wat de pilot de stad heeft geleerd.',
    term: { words: beforeSummer },
  })
  const stage = { kind: 'to_parliament' as const, name: '', organisationId: organisations.vng.id }
  await addStages(world, actor, {
    decisionId: shelter.expansion,
    stages: [{ ...stage, words: beforeSummer }],
  })
}

/** The draft comes later, and everything that hangs on it moves along. */
const slip: Scene['act'] = async (world, actor) => {
  const draft = await world.database.stage.findFirstOrThrow({
    where: { obligationId: shelter.expansion, kind: 'draft', removedAt: null },
  })
  const reason = 'Het onderzoek begon later.'
  const slipId = await changeStageTerm(world, actor, {
    decisionId: shelter.expansion,
    ...{ stageId: draft.id, version: draft.version, saidOn: world.clock.today(), window: null, reason },
    words: `uiterlijk ${writeDay(addDays(draft.latestOn ?? world.clock.today(), 14))}`,
  })
  const [proposed] = await readSlips(world.database, actor, { id: slipId ?? '' })
  const rows = (proposed?.rows ?? [])
    .filter(({ decider, toWords }) => decider === null && toWords !== '')
    .map(({ id, toWords, termNumber }) => ({ rowId: id, words: toWords, termNumber }))
  await applySlip(world, actor, { slipId: slipId ?? '', reason, rows })
}

const recessIsKnown: Scene['act'] = (world, actor) =>
  addRecess(world, actor, {
    chamber: 'TK',
    name: 'zomerreces 2021',
    start: '2021-07-09',
    end: '2021-08-30',
    source: 'verzonnen voorbeeld',
  })
