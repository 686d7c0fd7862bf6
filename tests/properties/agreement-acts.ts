import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { changeParties } from '#app/features/agreements/change-parties.server.ts'
import { mergeAgreements } from '#app/features/agreements/merge-agreements.server.ts'
import { reopenAgreement } from '#app/features/agreements/reopen-agreement.server.ts'
import { replaceAgreement } from '#app/features/agreements/replace-agreement.server.ts'
import { reportPart } from '#app/features/agreements/report-part.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { splitAgreement } from '#app/features/agreements/split-agreement.server.ts'
import { withdrawAgreement } from '#app/features/agreements/withdraw-agreement.server.ts'
import { organisations } from '#prisma/demo/cast.ts'
import { isClosed, isOpen, type Act, type Run } from './run.ts'

const { amsterdam, rotterdam, utrecht, vng } = organisations
const reason = 'Zo is het besproken.'

const openOne = (run: Run) => run.item('agreement', isOpen)
const facts = (run: Run, { id, version }: { id: string; version: number }) => ({
  id,
  version: run.version(version),
})

const report: Act = (run) => {
  const item = openOne(run)
  const party = run.oneOf(item?.parties ?? [])
  if (!item || !party) return null
  const { world } = run
  const state = run.oneOf(['done', 'started', 'failed', 'open', 'done'] as const) ?? 'open'
  const given = { id: item.id, partyId: party.id, version: run.version(party.version), state }
  const by = run.who('secretariat', 'secretariat', 'secretariat', 'utrecht', 'amsterdam')
  return reportPart(world, by, { ...given, note: 'Zie de bijlage.', on: world.clock.today() })
}

const parties: Act = (run) => {
  const item = openOne(run)
  if (!item) return null
  const executors = run.oneOf([[utrecht.id], [utrecht.id, rotterdam.id], [rotterdam.id]]) ?? []
  const choice = { owner: amsterdam.id, executors, counterparties: [vng.id] }
  const required = run.oneOf([null, 1, 2, 9])
  return changeParties(run.world, run.who('secretariat'), {
    ...facts(run, item),
    ...choice,
    required,
    reason,
  })
}

const term: Act = (run) => {
  const item = openOne(run)
  if (!item) return null
  const given = { words: run.oneOf(['juni 2021', 'uiterlijk 5 januari 2021', 'spoedig']) ?? '', reason }
  const read = {
    saidOn: run.world.clock.today(),
    window: null,
    correction: run.oneOf([true, false]) === true,
  }
  return changeAgreementTerm(run.world, run.who('secretariat'), { ...facts(run, item), ...given, ...read })
}

const split: Act = (run) => {
  const item = openOne(run)
  if (!item) return null
  const wordings = run.oneOf([
    ['Deel een.', 'Deel twee.'],
    ['Deel een.', 'Deel twee.', 'Deel drie.'],
    ['Alles.'],
  ])
  const parts = (wordings ?? []).map((wording) => ({ wording, owner: null, term: '' }))
  const withExecutors = run.oneOf([true, false]) === true
  return splitAgreement(run.world, run.who('secretariat'), { ...facts(run, item), parts, withExecutors })
}

const merge: Act = (run) => {
  const chosen = [openOne(run), openOne(run)].flatMap((item) => (item ? [facts(run, item)] : []))
  const given = { wording: 'Samen een overzicht.', owner: null, term: '' }
  return mergeAgreements(run.world, run.who('secretariat'), { chosen, ...given })
}

const replace: Act = (run) => {
  const item = openOne(run)
  if (!item) return null
  const given = { wording: 'In andere woorden.', owner: null, term: '' }
  return replaceAgreement(run.world, run.who('secretariat'), { ...facts(run, item), ...given })
}

const settle: Act = (run) => {
  const item = openOne(run)
  const given = { on: run.world.clock.today(), settlement: 'Het overzicht is er.' }
  return item && settleAgreement(run.world, run.who('secretariat'), { ...facts(run, item), ...given })
}

const withdraw: Act = (run) => {
  const item = openOne(run)
  return item && withdrawAgreement(run.world, run.who('secretariat'), { ...facts(run, item), reason })
}

const reopen: Act = (run) => {
  const item = run.item('agreement', isClosed)
  return item && reopenAgreement(run.world, run.who('secretariat'), { ...facts(run, item), reason })
}

export const agreementActs: Record<string, Act> = {
  'report a part': report,
  'change parties': parties,
  'change a term': term,
  split,
  merge,
  replace,
  settle,
  'withdraw an agreement': withdraw,
  'reopen an agreement': reopen,
}
