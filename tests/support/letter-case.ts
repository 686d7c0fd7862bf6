import { beforeEach } from 'vitest'
import type { Actor } from '#app/features/access/actor.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { sendLetter } from '#app/features/dispatch/send-letter.server.ts'
import { takeDraftStep } from '#app/features/dispatch/take-draft-step.server.ts'
import type { DraftStep } from '#app/features/dispatch/draft-step.ts'
import { unsendLetter } from '#app/features/dispatch/unsend-letter.server.ts'
import { addPromise } from '#app/features/drafts/add-promise.server.ts'
import { answerPartly } from '#app/features/drafts/answer-partly.server.ts'
import { makeDraft } from '#app/features/drafts/make-draft.server.ts'
import { renewDraft } from '#app/features/drafts/renew-draft.server.ts'
import { dossiers, organisations, posts, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld, type TestWorld } from './test-world.ts'

export const split = {
  done: 'De Kamer krijgt de cijfers over 2019.',
  remains: 'De Kamer krijgt de cijfers over 2020.',
  term: 'binnen zes weken',
}
export const promised = { wording: 'De Kamer krijgt een plan van aanpak.', term: 'voorjaar 2021' }
export const sent = { sentOn: '2020-11-17', reference: '3090253', documentNumber: '' }

/** A letter that fulfils one promise, a second in part, and makes a third. */
export function useLetterCase() {
  const world = useTestWorld('2020-11-20T10:00')
  const it = { whole: '', part: '', draft: '' }
  beforeEach(async () => {
    it.whole = await promise(world, 'De Kamer krijgt een terugkoppeling.')
    it.part = await promise(world, 'De Kamer krijgt de cijfers over 2019 en 2020.')
    const [draft = ''] = await draftFor(world, [it.whole, it.part])
    it.draft = draft
    await answerPartly(world, actor('secretariat'), { id: draft, obligationId: it.part, ...split })
    await addPromise(world, actor('secretariat'), { id: draft, ...promised })
    await renewDraft(world, actor('secretariat'), { id: draft, version: 1 })
  })
  return { world, it, ...actsOn(world, it) }
}

export function promise(world: TestWorld, wording: string, chamber: 'TK' | 'EK' = 'TK'): Promise<string> {
  return recordCommitment(world, actor('liaison'), {
    dossierId: dossiers.lvv.id,
    origin: 'promise',
    chamber,
    activity: 'Algemeen Overleg',
    wording,
    saidOn: '2020-09-24',
    owners: [organisations.ministry.id],
    term: { words: 'voorjaar 2021' },
  })
}

export function draftFor(world: TestWorld, answers: string[], chambers: ('TK' | 'EK')[] = ['TK']) {
  return makeDraft(world, actor('secretariat'), {
    consultationId: null,
    chambers,
    answers,
    confidential: [],
    signatoryId: posts.stateSecretary.id,
    subject: 'Terugkoppeling van het overleg',
  })
}

function actsOn(world: TestWorld, it: { draft: string }) {
  const seen = async (id = it.draft) =>
    world.database.letterDraft.findUniqueOrThrow({
      where: { id },
      select: { version: true, itemsVersion: true, factsVersion: true },
    })
  const step = async (key: CastKey, name: DraftStep, reason = '', id = it.draft) =>
    takeDraftStep(world, actor(key), { id, step: name, reason, ...(await seen(id)) })
  return {
    seen,
    step,
    sign: async (id = it.draft) => {
      await step('secretariat', 'circulate', '', id)
      await step('liaison', 'sign', '', id)
    },
    send: async (by: CastKey | Actor = 'liaison', change: Partial<typeof sent> & { id?: string } = {}) => {
      const id = change.id ?? it.draft
      const who = typeof by === 'string' ? actor(by) : by
      return sendLetter(world, who, { id, ...sent, ...change, ...(await seen(id)) })
    },
    unsend: async (by: CastKey | Actor = 'liaison', reason = 'De brief bleef liggen.') =>
      unsendLetter(world, typeof by === 'string' ? actor(by) : by, {
        id: it.draft,
        reason,
        ...(await seen()),
      }),
    itemOf: (id: string) =>
      world.database.obligation.findUniqueOrThrow({
        where: { id },
        include: { commitment: true, term: true, reminders: true, parties: true },
      }),
    draftNow: () =>
      world.database.letterDraft.findUniqueOrThrow({
        where: { id: it.draft },
        include: { items: { orderBy: { position: 'asc' } }, steps: { orderBy: { at: 'asc' } } },
      }),
  }
}
