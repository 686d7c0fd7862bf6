import type { Actor } from '#app/features/access/actor.ts'
import type { PassageChange } from '#app/features/intake/change-passage.server.ts'
import { decidePassage } from '#app/features/intake/decide-passage.server.ts'
import { findIntake } from '#app/features/intake/find-intake.server.ts'
import { readIn } from '#app/features/intake/read-in.server.ts'
import { recordIntake } from '#app/features/intake/record-intake.server.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { aLetter } from './a-letter.ts'
import { actor, type TestWorld } from './test-world.ts'

const dossierId = dossiers.lvv.id

/** A promise that the invented letter says to keep. */
export const promiseOfLetter = {
  dossierId,
  origin: 'promise' as const,
  chamber: 'TK' as const,
  activity: 'Algemeen overleg',
  wording: 'De Kamer krijgt bericht over de wachttijden bij de opvang.',
  saidOn: '2020-09-24',
  owners: [organisations.ministry.id],
  term: { words: 'voor het kerstreces' },
}

/** A proposal as a person corrects it. */
export const correctedPassage: PassageChange = {
  kind: 'commitment',
  wording: 'De Kamer krijgt de uitkomsten.',
  on: null,
  ownerIds: [organisations.ministry.id],
  term: 'uiterlijk in april 2021',
  firstDay: null,
  lastDay: null,
  activity: '',
  chamber: null,
  fulfils: '',
  gate: '',
  partly: false,
  remains: '',
  unlisted: false,
  planned: false,
  matchId: null,
}

/** The invented letter in the hands of who decides on it. */
export async function letterInHand(world: TestWorld, letter = aLetter('1234567')) {
  const liaison = actor('liaison')
  const { id } = await readIn(world, liaison, { dossierId, brought: { pasted: letter } })
  const find = () => findIntake(world, liaison, id)
  const passageOf = async (kind: string) => {
    const found = (await find()).passages.find((passage) => passage.kind === kind)
    if (!found) throw new Error(`no ${kind} in the letter`)
    return found
  }
  return {
    id,
    find,
    passageOf,
    async decide(kind: string, state: 'accepted' | 'rejected', matchId?: string) {
      const { id: passageId, version } = await passageOf(kind)
      await decidePassage(world, liaison, { intakeId: id, passageId, version, state, matchId })
    },
    /** Accepts everything that is still to be decided, as new. */
    async acceptRest(who: Actor = liaison) {
      for (const passage of (await findIntake(world, who, id)).passages) {
        const { id: passageId, state, decides, version } = passage
        if (!decides || (state !== 'open' && state !== 'waiting')) continue
        await decidePassage(world, who, { intakeId: id, passageId, version, state: 'accepted' })
      }
    },
    async record(who: Actor = liaison) {
      return recordIntake(world, who, { id, version: (await find()).version })
    },
  }
}
