import { beforeEach, expect, test } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { aSentFile } from '#tests/support/some-files.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addEvidence } from './add-evidence.server.ts'
import { listDossierAttachments } from './list-dossier-attachments.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const dossierId = dossiers.lvv.id

beforeEach(async () => {
  const id = await recordAgreement(world, actor('secretariat'), {
    dossierId,
    wording: 'Twee gemeenten sturen een overzicht.',
    saidOn: '2020-11-04',
    owners: [organisations.utrecht.id, organisations.amsterdam.id],
    term: null,
  })
  const add = (key: CastKey, name: string, audience: 'everyone' | 'ministry') => {
    const visible = visibleItems(actor(key))
    return addEvidence(world, actor(key), {
      ...{ kind: 'agreement', id, visible, audience },
      files: [aSentFile(name)],
    })
  }
  await add('utrecht', 'utrecht.pdf', 'everyone')
  await add('secretariat', 'allen.pdf', 'everyone')
  await add('secretariat', 'intern.pdf', 'ministry')
})

test.each([
  ['secretariat', ['allen.pdf', 'intern.pdf', 'utrecht.pdf']],
  ['reader', ['allen.pdf']],
  ['utrecht', ['allen.pdf', 'utrecht.pdf']],
  ['amsterdam', ['allen.pdf']],
  ['groningen', []],
  ['outsider', []],
] as [CastKey, string[]][])('of the evidence in a dossier %s finds %j', async (key, names) => {
  const found = await listDossierAttachments(world, actor(key), dossierId, visibleItems(actor(key)))
  expect(found.map(({ name }) => name).sort()).toEqual(names)
})
