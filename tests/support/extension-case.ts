import { beforeEach } from 'vitest'
import type { Actor } from '#app/features/access/actor.ts'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { askExtension } from '#app/features/extensions/ask-extension.server.ts'
import { giveExtension } from '#app/features/extensions/give-extension.server.ts'
import { grantExtension } from '#app/features/extensions/grant-extension.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld, type TestWorld } from './test-world.ts'

const dossierId = dossiers.lvv.id

const asked = {
  version: 1,
  organisationId: null,
  words: 'mei 2021',
  window: null,
  reviewOn: null,
  reason: 'De telling loopt uit.',
}

/** A later term that is granted or given. */
export const later = {
  version: 1,
  words: 'mei 2021',
  saidOn: '2020-11-10',
  window: null,
  reviewOn: null,
  sharedReason: '',
}

/** A world in which Amsterdam and Utrecht have an agreement until 1 March 2021, and the acts on its term. */
export function useExtensionCase() {
  const world = useTestWorld('2020-11-10T10:00')
  const it = { id: '' }
  beforeEach(async () => {
    it.id = await recordAgreement(world, actor('secretariat'), {
      dossierId,
      saidOn: '2020-11-04',
      term: { words: 'uiterlijk 1 maart 2021' },
      wording: 'Amsterdam en Utrecht tellen de plekken.',
      owners: [organisations.amsterdam.id, organisations.utrecht.id],
    })
    world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000))
  })
  return { world, it, ...readingsOf(world, it), ...actsOn(world, it) }
}

function readingsOf(world: TestWorld, it: { id: string }) {
  return {
    itemOf: () =>
      world.database.obligation.findUniqueOrThrow({ where: { id: it.id }, include: { term: true } }),
    stateOf: async (request: string) =>
      (await world.database.extension.findUniqueOrThrow({ where: { id: request } })).state,
    sentencesFor: async (key: CastKey) =>
      (await listEvents(world, actor(key), { id: it.id, dossierId })).map(({ sentence }) => sentence),
  }
}

function actsOn(world: TestWorld, it: { id: string }) {
  return {
    /** Asks, and answers the id of the request. */
    ask: async (
      by: CastKey | Actor = 'amsterdam',
      change: Partial<Parameters<typeof askExtension>[2]> = {},
    ): Promise<string> => {
      const who = typeof by === 'string' ? actor(by) : by
      const before = await world.database.extension.findMany({ select: { id: true } })
      await askExtension(world, who, { id: it.id, ...asked, ...change })
      // The clock stands still, so the newest is the one that was not there.
      const open = await world.database.extension.findMany({ where: { state: 'asked' } })
      const known = before.map(({ id }) => id)
      const request = open.find(({ id }) => !known.includes(id)) ?? open[0]
      return request?.id ?? ''
    },
    grant: (request: string, by: CastKey = 'secretariat', change = {}) =>
      grantExtension(world, actor(by), { id: request, ...later, answer: '', notice: null, ...change }),
    give: (by: CastKey = 'secretariat', change = {}) =>
      giveExtension(world, actor(by), {
        id: it.id,
        ...later,
        reason: 'Het rapport is later.',
        notice: null,
        ...change,
      }),
  }
}
