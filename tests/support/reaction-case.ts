import { beforeEach, expect } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { listAgreements } from '#app/features/agreements/list-agreements.server.ts'
import { readRegisterQuery } from '#app/features/obligations/register-query.ts'
import { adoptWording } from '#app/features/reactions/adopt-wording.server.ts'
import { listDisputed } from '#app/features/reactions/list-disputed.server.ts'
import { reactToWording, type NewReaction } from '#app/features/reactions/react-to-wording.server.ts'
import { findAround } from '#app/features/worklist/find-around.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld, type TestWorld } from './test-world.ts'

const secretariat = actor('secretariat')
const dossierId = dossiers.lvv.id

export const wording = 'Amsterdam en Utrecht tellen de plekken.'
export const other = 'Amsterdam en Utrecht schatten de plekken.'
export const disputed = { stance: 'disputed' as const, otherWording: other, remark: 'Zo is het gezegd.' }

/** A world in which Amsterdam and Utrecht have an agreement that the VNG waits for, and what is said of its words. */
export function useReactionCase() {
  const world = useTestWorld('2020-11-10T10:00')
  const it = { id: '' }
  beforeEach(async () => {
    it.id = await recordAgreement(world, secretariat, {
      ...{ dossierId, wording, saidOn: '2020-11-04', term: { words: 'uiterlijk 1 maart 2021' } },
      owners: [organisations.amsterdam.id, organisations.utrecht.id],
      counterparties: [organisations.vng.id],
    })
  })
  const reactionsFor = async (key: CastKey) => {
    const visible = { id: it.id, dossierId }
    const around = await findAround(world, actor(key), visible).catch((error: unknown) => {
      if (error instanceof Problem) return null
      throw error
    })
    return around?.reactions?.reactions ?? []
  }
  return {
    world,
    it,
    ...actsOn(world, it),
    reactionsFor,
    disputedFor: (key: CastKey) => countDisputed(world, it.id, key),
  }
}

function actsOn(world: TestWorld, it: { id: string }) {
  const itemOf = () =>
    world.database.obligation.findUniqueOrThrow({
      where: { id: it.id },
      include: { formerWordings: true },
    })

  async function given(key: CastKey) {
    const { organisationId } = actor(key)
    const rows = await world.database.reaction.findMany({
      where: { obligationId: it.id, organisationId, state: 'given' },
    })
    expect(rows.length).toBeLessThanOrEqual(1)
    return rows[0] ?? null
  }

  async function react(key: CastKey, traits: Partial<NewReaction> = {}) {
    const said = { stance: 'agreed' as const, otherWording: '', remark: '' }
    const { version } = await itemOf()
    const seen = (await given(key))?.id ?? null
    await reactToWording(world, actor(key), { id: it.id, version, seen, ...said, ...traits })
  }

  async function dispute(key: CastKey = 'amsterdam') {
    await react(key, disputed)
    return (await given(key))?.id ?? ''
  }

  function adopt(reaction: string, traits: object = {}) {
    const words = { wording: other, answer: 'U hebt gelijk.', sharedReason: 'Tellen kan niet.' }
    return adoptWording(world, secretariat, { id: reaction, version: 1, ...words, ...traits })
  }

  return { itemOf, given, react, dispute, adopt }
}

/** How many disputed agreements somebody finds in the register, by its filter and by its flag. */
async function countDisputed(world: TestWorld, id: string, key: CastKey): Promise<number> {
  const filter = readRegisterQuery(new URLSearchParams('stand=betwist'), {
    ...{ stands: [{ value: 'lopend' }, { value: 'betwist' }], dossierIds: [], chosenDossierId: null },
  })
  const { rows } = await listAgreements(world, actor(key), filter)
  const listed = rows.map((row) => row.id)
  expect(await listDisputed(world, actor(key), [id])).toEqual(listed)
  return listed.length
}
