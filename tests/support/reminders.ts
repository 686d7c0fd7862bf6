import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
import type { HandOver, Mail, MailTransport } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { instantOf } from '#app/shared/day.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { actor, type TestWorld } from './test-world.ts'

/** Utrecht owes it on 1 February 2021. */
export function anAgreement(world: World, traits: Partial<Parameters<typeof recordAgreement>[2]> = {}) {
  return recordAgreement(world, actor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording: 'Utrecht levert een analyse van de casuïstiek aan.',
    saidOn: '2020-11-04',
    owners: [organisations.utrecht.id],
    term: { words: '1 februari 2021' },
    ...traits,
  })
}

/** The ministry takes it in February 2021. */
export function aDecision(world: World) {
  return recordDecision(world, actor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording: 'Besluiten hoe de landelijke opvang verdergaat.',
    saidOn: '2020-11-04',
    owners: [organisations.ministry.id],
    term: { words: 'februari 2021' },
    gate: 'de tussenevaluatie van het WODC',
  })
}

export function moveTo(world: TestWorld, day: string, time = '09:00') {
  world.clock.moveTo(instantOf(day, time))
}

/** The same world in another process, or with another way out. */
export function inProcess(world: World, processName: string, mail = world.mail): World {
  return { ...world, processName, mail }
}

/** A transport that answers as told, in turn, and keeps what it was offered; at the end of its answers it accepts. */
export function transportThat(...answers: (HandOver | 'crash')[]): MailTransport & { offered: Mail[] } {
  const offered: Mail[] = []
  return {
    name: 'smtp',
    offered,
    handOver: async (mail) => {
      offered.push(mail)
      const next = answers.shift() ?? { outcome: 'accepted', providerId: '250 ok' }
      if (next === 'crash') throw new Error('the process stops here')
      return next
    },
    objection: async () => null,
    close: async () => undefined,
  }
}

export const forNow: HandOver = {
  outcome: 'refused-for-now',
  reason: 'De server is druk.',
  retryAfterSeconds: null,
}
export const unknown: HandOver = { outcome: 'unknown', reason: 'Er kwam geen antwoord.' }
export const refused: HandOver = { outcome: 'refused', reason: 'De mailserver weigert de mail: 550.' }
