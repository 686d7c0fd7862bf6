import { lapseCommitment } from '#app/features/commitments/lapse-commitment.server.ts'
import { reopenCommitment } from '#app/features/commitments/reopen-commitment.server.ts'
import { withdrawCommitment } from '#app/features/commitments/withdraw-commitment.server.ts'
import { fulfilCommitment } from '#app/features/letters/fulfil-commitment.server.ts'
import { fulfilPartly } from '#app/features/letters/fulfil-partly.server.ts'
import type { Fulfilment } from '#app/features/letters/fulfilment.ts'
import type { Day } from '#app/shared/day.ts'
import { isClosed, isOpen, type Act, type Run } from './run.ts'

const reason = 'De Kamer wacht hier niet meer op.'

function byWhat(run: Run, on: Day): Fulfilment {
  const act = { kind: 'conversation' as const, on, evidence: 'Het verslag van het gesprek.' }
  const letter = { reference: run.oneOf(['2800001', '2800002']) ?? '', sentOn: on, subject: 'Cijfers' }
  return run.oneOf([{ act }, { letter: { ...letter, chamber: 'TK' as const } }]) ?? { act }
}

function facts(run: Run, isFitting = isOpen) {
  const item = run.item('commitment', isFitting)
  return item && { id: item.id, version: run.version(item.version) }
}

const fulfil: Act = (run) => {
  const found = facts(run)
  if (!found) return null
  const by = byWhat(run, run.world.clock.today())
  return fulfilCommitment(run.world, run.who('liaison'), { ...found, ...by })
}

const partly: Act = (run) => {
  const found = facts(run)
  const by = byWhat(run, run.world.clock.today())
  const words = {
    done: 'De Kamer krijgt een gesprek.',
    remains: 'De Kamer krijgt de cijfers.',
    term: 'mei 2021',
  }
  return found && fulfilPartly(run.world, run.who('liaison'), { ...found, ...words, by })
}

const withdraw: Act = (run) => {
  const found = facts(run)
  return found && withdrawCommitment(run.world, run.who('liaison'), { ...found, reason })
}

const lapse: Act = (run) => {
  const found = facts(run)
  return found && lapseCommitment(run.world, run.who('liaison'), { ...found, reason })
}

const reopen: Act = (run) => {
  const found = facts(run, isClosed)
  return found && reopenCommitment(run.world, run.who('liaison'), { ...found, reason })
}

export const commitmentActs: Record<string, Act> = {
  'fulfil a commitment': fulfil,
  'fulfil a commitment partly': partly,
  'withdraw a commitment': withdraw,
  'lapse a commitment': lapse,
  'reopen a commitment': reopen,
}
