import { readdir } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { beforeEach, describe, expect, test } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { FilesAway } from '#app/platform/files-away.server.ts'
import type { SentFile } from '#app/platform/multipart.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { aroundItem } from '#tests/support/around-item.ts'
import { aSentFile, someFiles } from '#tests/support/some-files.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addEvidence } from './add-evidence.server.ts'
import { openAttachment } from './open-attachment.server.ts'
import { removeAttachment } from './remove-attachment.server.ts'
import { restoreAttachment } from './restore-attachment.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const dossierId = dossiers.lvv.id
let id = ''

beforeEach(async () => {
  id = await recordAgreement(world, actor('secretariat'), {
    dossierId,
    wording: 'Utrecht stuurt een overzicht van de locaties.',
    saidOn: '2020-11-04',
    owners: [organisations.utrecht.id],
    term: { words: 'voorjaar 2021' },
  })
  await world.database.party.create({
    data: { obligationId: id, organisationId: organisations.amsterdam.id, role: 'executor' },
  })
})

type For = 'everyone' | 'ministry'

function add(
  key: CastKey,
  files: SentFile[] = [aSentFile()],
  audience: For = 'everyone',
  kind: 'agreement' | 'commitment' = 'agreement',
) {
  const visible = visibleItems(actor(key))
  return addEvidence(world, actor(key), { kind, id, visible, files, audience })
}

const asked = (key: CastKey, attachment: string) => ({ id: attachment, visible: visibleItems(actor(key)) })
const firstId = async () => (await world.database.attachment.findFirstOrThrow()).id

async function namesFor(key: CastKey): Promise<string[]> {
  const around = await aroundItem(world, actor(key), id)
  return (around?.evidence.attachments ?? []).map(({ name }) => name).sort()
}

async function historyFor(key: CastKey): Promise<string> {
  return (await listEvents(world, actor(key), { id, dossierId })).map(({ sentence }) => sentence).join('\n')
}

/** What stands in the store, half files counted. */
async function countKept(): Promise<number> {
  return (await readdir(world.filesFolder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  ).length
}

describe('evidence', () => {
  test('is kept with who added it, and can be opened', async () => {
    expect(await add('utrecht')).toBe(1)
    const row = await world.database.attachment.findFirstOrThrow()
    expect(row).toMatchObject({
      name: 'overzicht.pdf',
      mediaType: 'application/pdf',
      size: someFiles.pdf.length,
      audience: 'own',
      organisationId: organisations.utrecht.id,
    })
    const { stream, ...facts } = await openAttachment(world, actor('utrecht'), asked('utrecht', row.id))
    expect(facts).toEqual({ name: 'overzicht.pdf', mediaType: 'application/pdf', size: someFiles.pdf.length })
    expect(await text(stream)).toBe(someFiles.pdf.toString())
  })

  test('of an office is for that office and the ministry, whatever was posted', async () => {
    await add('utrecht', [aSentFile('utrecht.pdf')], 'everyone')
    await add('amsterdam', [aSentFile('amsterdam.pdf')], 'everyone')
    await add('secretariat', [aSentFile('iedereen.pdf')], 'everyone')
    await add('secretariat', [aSentFile('intern.pdf')], 'ministry')
    const all = ['amsterdam.pdf', 'iedereen.pdf', 'intern.pdf', 'utrecht.pdf']
    const read: [CastKey, string[]][] = [
      ['secretariat', all],
      ['liaison', all],
      ['reader', ['iedereen.pdf']],
      ['utrecht', ['iedereen.pdf', 'utrecht.pdf']],
      ['amsterdam', ['amsterdam.pdf', 'iedereen.pdf']],
    ]
    for (const [key, names] of read) {
      expect(await namesFor(key), key).toEqual(names)
      const history = await historyFor(key)
      for (const name of all) expect(history.includes(name), `${key} ${name}`).toBe(names.includes(name))
      for (const row of await world.database.attachment.findMany()) {
        const opened = openAttachment(world, actor(key), asked(key, row.id))
        if (names.includes(row.name)) (await opened).stream.destroy()
        else await expect(opened, `${key} ${row.name}`).rejects.toMatchObject({ kind: 'not-found' })
      }
    }
  })

  test.each<[CastKey, string]>([
    ['rotterdam', 'not-found'],
    ['liaison', 'not-allowed'],
    ['reader', 'not-allowed'],
    ['administrator', 'not-allowed'],
    ['outsider', 'not-allowed'],
  ])('is not added by %s, and nothing of it is kept', async (key, kind) => {
    const before = await countKept()
    await expect(add(key)).rejects.toMatchObject({ kind })
    expect(await countKept()).toBe(before)
    expect(await world.database.attachment.count()).toBe(0)
  })

  test('on a commitment is not for an office, and not found under another kind', async () => {
    id = await recordCommitment(world, actor('liaison'), {
      dossierId,
      wording: 'De Kamer krijgt een brief.',
      saidOn: '2020-11-04',
      origin: 'promise',
      chamber: 'TK',
      activity: '',
      owners: [organisations.ministry.id],
      term: null,
    })
    await expect(add('utrecht', undefined, 'ministry', 'commitment')).rejects.toMatchObject({
      kind: 'not-allowed',
    })
    await expect(add('secretariat', undefined, 'ministry', 'agreement')).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await add('liaison', undefined, 'ministry', 'commitment')).toBe(1)
  })

  test('of a confidential item is nobody’s outside', async () => {
    await add('utrecht')
    await add('secretariat', [aSentFile('iedereen.pdf')])
    await world.database.obligation.update({ where: { id }, data: { confidential: true } })
    for (const row of await world.database.attachment.findMany())
      for (const key of ['utrecht', 'amsterdam', 'reader'] as const)
        await expect(openAttachment(world, actor(key), asked(key, row.id))).rejects.toMatchObject({
          kind: 'not-found',
        })
  })

  test('that is sent twice, also at once, stands there once', async () => {
    const before = await countKept()
    const counts = await Promise.all([add('utrecht'), add('utrecht')])
    expect([...counts, await add('utrecht')].sort()).toEqual([0, 0, 1])
    expect(await world.database.attachment.count()).toBe(1)
    expect(await countKept()).toBe(before + 1)
  })

  test('of which the second cannot be kept is not there at all', async () => {
    const before = await countKept()
    const broken: SentFile = {
      ...aSentFile('tweede.pdf'),
      open: () => {
        throw new FilesAway('gone')
      },
    }
    await expect(add('utrecht', [aSentFile(), broken])).rejects.toMatchObject({ name: 'FilesAway' })
    expect(await world.database.attachment.count()).toBe(0)
    expect(await countKept()).toBe(before)
  })

  test('is added up to a hundred times', async () => {
    const many = Array.from({ length: 101 }, (_one, number) => aSentFile(`${number}.pdf`))
    const before = await countKept()
    await expect(add('utrecht', many)).rejects.toMatchObject({ kind: 'against-the-rules' })
    expect(await countKept()).toBe(before)
    expect(await add('utrecht', many.slice(1))).toBe(100)
  })
})

describe('evidence that is taken away', () => {
  beforeEach(() => add('utrecht'))

  test('is gone for everyone, stays in the history, and can be put back', async () => {
    const attachment = await firstId()
    await removeAttachment(world, actor('utrecht'), asked('utrecht', attachment))
    await removeAttachment(world, actor('utrecht'), asked('utrecht', attachment))
    expect(await namesFor('secretariat')).toEqual([])
    await expect(openAttachment(world, actor('utrecht'), asked('utrecht', attachment))).rejects.toMatchObject(
      {
        kind: 'not-found',
      },
    )
    const around = await aroundItem(world, actor('utrecht'), id)
    expect(around?.evidence.removed.map(({ name }) => name)).toEqual(['overzicht.pdf'])
    await restoreAttachment(world, actor('secretariat'), asked('secretariat', attachment))
    await restoreAttachment(world, actor('secretariat'), asked('secretariat', attachment))
    expect(await namesFor('utrecht')).toEqual(['overzicht.pdf'])
    const history = await historyFor('utrecht')
    expect(history.match(/haalde het bewijsstuk/g)).toHaveLength(1)
    expect(history.match(/zette het bewijsstuk «overzicht.pdf» terug/g)).toHaveLength(1)
    expect(await historyFor('amsterdam')).not.toContain('overzicht')
  })

  test.each<[CastKey, string]>([
    ['amsterdam', 'not-found'],
    ['rotterdam', 'not-found'],
    ['reader', 'not-found'],
    ['outsider', 'not-found'],
    ['administrator', 'not-found'],
    ['liaison', 'not-allowed'],
  ])('is not taken away or put back by %s', async (key, kind) => {
    const attachment = await firstId()
    await expect(removeAttachment(world, actor(key), asked(key, attachment))).rejects.toMatchObject({ kind })
    await expect(restoreAttachment(world, actor(key), asked(key, attachment))).rejects.toMatchObject({ kind })
  })

  test('is the ministry’s own for the ministry only', async () => {
    await add('secretariat', [aSentFile('iedereen.pdf')])
    const { id: attachment } = await world.database.attachment.findFirstOrThrow({
      where: { name: 'iedereen.pdf' },
    })
    await expect(
      removeAttachment(world, actor('utrecht'), asked('utrecht', attachment)),
    ).rejects.toMatchObject({
      kind: 'not-allowed',
    })
  })
})
