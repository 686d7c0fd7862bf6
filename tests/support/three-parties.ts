import { beforeEach } from 'vitest'
import { changeParties } from '#app/features/agreements/change-parties.server.ts'
import type { PartState } from '#app/features/agreements/parts.ts'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { reportPart } from '#app/features/agreements/report-part.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, type CastKey, type OrganisationKey } from '#prisma/demo/cast.ts'
import { actor, type TestWorld } from './test-world.ts'

const { amsterdam, utrecht, rotterdam, vng } = organisations

/** An agreement that Amsterdam owns, Utrecht and Rotterdam carry out too, and the VNG waits for; with what is done to its parties. */
export function useThreeParties(world: TestWorld) {
  const at = { id: '' }

  beforeEach(async () => {
    at.id = await recordAgreement(world, actor('secretariat'), {
      dossierId: dossiers.lvv.id,
      wording: 'Drie gemeenten leveren een overzicht aan.',
      saidOn: '2020-11-04',
      owners: [amsterdam.id, utrecht.id, rotterdam.id],
      counterparties: [vng.id],
      term: { words: 'voorjaar 2021' },
    })
  })

  function findItem() {
    return world.database.obligation.findUniqueOrThrow({
      where: { id: at.id },
      include: { agreement: true, parties: true },
    })
  }

  function findParty(key: OrganisationKey) {
    const organisationId = organisations[key].id
    return world.database.party.findUniqueOrThrow({
      where: { obligationId_organisationId: { obligationId: at.id, organisationId } },
    })
  }

  async function report(of: OrganisationKey, state: PartState, by: CastKey = 'secretariat', traits = {}) {
    const { id: partyId, version } = await findParty(of)
    const given = { id: at.id, partyId, version, state, note: 'Zie de bijlage.', on: '2020-11-09' }
    await reportPart(world, actor(by), { ...given, ...traits })
  }

  async function change(traits: object = {}, key: CastKey = 'secretariat') {
    const { version } = await findItem()
    const parties = { owner: amsterdam.id, executors: [utrecht.id, rotterdam.id], counterparties: [vng.id] }
    const given = { id: at.id, version, ...parties, required: null, reason: 'Zo is het afgesproken.' }
    await changeParties(world, actor(key), { ...given, ...traits })
  }

  async function sentences(key: CastKey) {
    const events = await listEvents(world, actor(key), { id: at.id, dossierId: dossiers.lvv.id })
    return events.map(({ sentence }) => sentence).join('\n')
  }

  return { at, findItem, findParty, report, change, sentences }
}
