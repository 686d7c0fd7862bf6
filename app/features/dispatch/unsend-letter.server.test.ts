import { describe, expect, test } from 'vitest'
import { addCommitmentProgress } from '#app/features/commitments/add-commitment-progress.server.ts'
import { withdrawCommitment } from '#app/features/commitments/withdraw-commitment.server.ts'
import { fulfilCommitment } from '#app/features/letters/fulfil-commitment.server.ts'
import { listRelations } from '#app/features/obligations/list-relations.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { promise, useLetterCase } from '#tests/support/letter-case.ts'
import { actor } from '#tests/support/test-world.ts'

const { world, it, sign, send, unsend, itemOf, draftNow } = useLetterCase()

async function sendIt() {
  await sign()
  const letterId = await send()
  const { items } = await draftNow()
  const opened = items.flatMap(({ openedId }) => openedId ?? [])
  return { letterId, opened }
}

describe('a letter that was not sent after all', () => {
  test('leaves the register as it was, and is signed and not sent', async () => {
    const { opened } = await sendIt()
    await unsend()
    expect(await draftNow()).toMatchObject({ state: 'signed', letterId: null })
    expect(await world.database.letter.count()).toBe(0)
    expect(await itemOf(it.whole)).toMatchObject({ closedOn: null, commitment: { letterId: null } })
    const part = await itemOf(it.part)
    expect(part).toMatchObject({ wording: 'De Kamer krijgt de cijfers over 2019 en 2020.', closedOn: null })
    expect(part.reminders.some(({ state }) => state === 'planned')).toBe(true)
    const former = { where: { obligationId: it.part }, select: { wording: true, reason: true } }
    expect(await world.database.formerWording.findMany(former)).toEqual(
      expect.arrayContaining([
        { wording: 'De Kamer krijgt de cijfers over 2019 en 2020.', reason: 'Deels afgedaan.' },
        { wording: expect.any(String) as string, reason: 'De brief bleef liggen.' },
      ]),
    )
    for (const id of opened) {
      const item = await itemOf(id)
      expect(item.commitment).toMatchObject({ withdrawalReason: 'De brief bleef liggen.' })
      expect(item.reminders.filter(({ state }) => state === 'planned')).toEqual([])
    }
    expect(await listRelations(world.database, it.part, visibleItems(actor('liaison')))).toEqual([])
  })

  test('is sent again under the same reference', async () => {
    await sendIt()
    await unsend()
    await send('liaison', { sentOn: '2020-11-18' })
    expect(await itemOf(it.whole)).toMatchObject({ closedOn: '2020-11-18' })
    expect(await world.database.letter.findMany()).toMatchObject([{ sentOn: '2020-11-18' }])
  })

  test('leaves alone what was withdrawn already', async () => {
    const { opened } = await sendIt()
    const [first = ''] = opened
    await withdrawCommitment(world, actor('liaison'), { id: first, version: 1, reason: 'Dubbel.' })
    await unsend()
    expect((await itemOf(first)).commitment).toMatchObject({ withdrawalReason: 'Dubbel.' })
  })
})

describe('it stays sent', () => {
  test('where somebody worked on what it opened', async () => {
    const { opened } = await sendIt()
    const [, made = ''] = opened
    const note = { id: made, text: 'Het plan ligt er bijna.', visibility: 'internal' as const }
    await addCommitmentProgress(world, actor('secretariat'), note)
    await expect(unsend()).rejects.toThrow('is al iets gedaan')
    expect(await draftNow()).toMatchObject({ state: 'sent' })
    expect(await itemOf(it.whole)).toMatchObject({ closedOn: '2020-11-17' })
  })

  test('where more was closed with it', async () => {
    const { letterId } = await sendIt()
    const other = await promise(world, 'De Kamer krijgt nog iets.')
    await fulfilCommitment(world, actor('liaison'), { id: other, version: 1, letterId })
    await expect(unsend()).rejects.toThrow('later nog meer afgedaan')
    expect(await world.database.letter.count()).toBe(1)
  })

  test('without a reason, and where it was never sent', async () => {
    await expect(unsend()).rejects.toThrow('niet als verzonden')
    await sendIt()
    await expect(unsend('liaison', ' ')).rejects.toThrow('waarom de brief toch niet is verzonden')
  })

  test.each(['secretariat', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'for %s',
    async (key) => {
      await sendIt()
      await expect(unsend(key)).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await draftNow()).toMatchObject({ state: 'sent' })
    },
  )

  test('for a liaison of another dossier, who does not know of it', async () => {
    await sendIt()
    const { roles, ...who } = actor('liaison')
    const elsewhere = { ...who, roles: roles.filter(({ dossierId }) => dossierId !== dossiers.lvv.id) }
    await expect(unsend(elsewhere)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
