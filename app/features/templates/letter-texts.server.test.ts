import { beforeEach, describe, expect, test } from 'vitest'
import { eventSentence } from '#app/features/history/sentences.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changeLetterText } from './change-letter-text.server.ts'
import { findLetterText } from './find-letter-text.server.ts'
import { findLetterTexts } from './find-letter-texts.server.ts'
import { findSampleValues } from './find-sample-values.server.ts'
import { usualTexts } from './letter-part.ts'
import { listMinistries } from './list-ministries.server.ts'
import { listMinistryTexts } from './list-ministry-texts.server.ts'
import { restoreLetterText } from './restore-letter-text.server.ts'

const world = useTestWorld()
const ministry = organisations.ministry
const administrator = actor('administrator')
const about = { organisationId: ministry.id, part: 'closing' as const }

function change(key: CastKey, text: string, version: number) {
  return changeLetterText(world, actor(key), { ...about, text, why: 'Nieuwe afspraak.', version })
}

function restore(key: CastKey, number: number, version: number) {
  return restoreLetterText(world, actor(key), { ...about, number, why: 'Toch de oude.', version })
}

describe('the fixed parts of letters', () => {
  test.each(['secretariat', 'liaison', 'reader', 'utrecht', 'outsider'] as const)(
    'are not for %s to change',
    async (key) => {
      await expect(change(key, 'Met groet,', 1)).rejects.toMatchObject({ kind: 'not-allowed' })
      await expect(restore(key, 0, 1)).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await world.database.letterTemplate.count()).toBe(0)
    },
  )

  test.each(['reader', 'utrecht', 'outsider'] as const)('are not for %s to read', async (key) => {
    const who = actor(key)
    await expect(listMinistries(world, who)).rejects.toMatchObject({ kind: 'not-allowed' })
    await expect(listMinistryTexts(world, who, ministry.id)).rejects.toMatchObject({ kind: 'not-allowed' })
    await expect(findLetterText(world, who, ministry.id, 'closing')).rejects.toMatchObject({
      kind: 'not-allowed',
    })
    await expect(findSampleValues(world, who, ministry, null)).rejects.toMatchObject({ kind: 'not-allowed' })
  })

  test('are those the program came with, until a ministry has its own', async () => {
    expect(await findLetterTexts(world.database, ministry.id)).toEqual(usualTexts)
    await change('administrator', 'Met vriendelijke groet,', 1)
    expect(await findLetterTexts(world.database, ministry.id)).toEqual({
      ...usualTexts,
      closing: 'Met vriendelijke groet,',
    })
    expect(await findLetterTexts(world.database, organisations.vng.id)).toEqual(usualTexts)
    expect(await listMinistries(world, actor('liaison'))).toEqual([
      { id: ministry.id, name: ministry.name, ownParts: 1 },
    ])
  })

  test('keep every version, with who made it and why, and any can be put back', async () => {
    await change('administrator', 'Hoogachtend,', 1)
    await change('administrator', 'Met groet,', 2)
    await restore('administrator', 1, 3)
    const found = await findLetterText(world, administrator, ministry.id, 'closing')
    expect(found).toMatchObject({ text: 'Hoogachtend,', nextNumber: 4, mayChange: true })
    expect(found.versions.map(({ number, text, restored, by }) => [number, text, restored, by])).toEqual([
      [3, 'Hoogachtend,', 1, administrator.name],
      [2, 'Met groet,', null, administrator.name],
      [1, 'Hoogachtend,', null, administrator.name],
    ])
    await restore('administrator', 0, 4)
    expect((await findLetterTexts(world.database, ministry.id)).closing).toBe(usualTexts.closing)
    const events = await world.database.event.findMany({ where: { subjectType: 'letter-text' } })
    expect(events.map(eventSentence)).toContain(
      `${administrator.name} zette versie 1 van «Slot» in de brieven van ${ministry.name} terug (versie 3), reden: «Toch de oude.»`,
    )
  })

  test('show both texts to who was second', async () => {
    await change('administrator', 'Hoogachtend,', 1)
    await expect(change('administrator', 'Met groet,', 1)).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { version: 2, text: 'Hoogachtend,' },
    })
    const answers = await Promise.allSettled([
      change('administrator', 'Groeten,', 2),
      change('administrator', 'Dag,', 2),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await world.database.letterTemplate.count()).toBe(2)
  })

  test('hold no field that does not exist, no version that was never made and no office', async () => {
    await expect(change('administrator', 'Van {datum overlge}.', 1)).rejects.toThrow(
      'Bedoelt u {datum overleg}?',
    )
    await expect(restore('administrator', 7, 1)).rejects.toMatchObject({ kind: 'not-found' })
    const elsewhere = { organisationId: organisations.utrecht.id, part: 'closing' as const }
    await expect(
      changeLetterText(world, administrator, { ...elsewhere, text: '', why: 'X.', version: 1 }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    expect(await world.database.letterTemplate.count()).toBe(0)
  })
})

describe('the preview', () => {
  let consultationId = ''
  beforeEach(async () => {
    consultationId = await planConsultation(world, actor('secretariat'), {
      dossierId: dossiers.lvv.id,
      kind: 'administrative',
      title: 'Overleg over de proef',
      meetsOn: '2020-11-04',
      beginsAtTime: '',
      place: '',
    })
  })

  test('is about a consultation that its reader knows of', async () => {
    const seen = await findSampleValues(world, actor('liaison'), ministry, consultationId)
    expect(seen).toMatchObject({
      consultationId,
      values: { 'datum overleg': '4 november 2020', dossier: dossiers.lvv.name },
    })
  })

  test('is about an invented one for who knows no dossier, also when it is asked for', async () => {
    const seen = await findSampleValues(world, administrator, ministry, consultationId)
    expect(seen).toMatchObject({ consultationId: null, choices: [] })
    expect(JSON.stringify(seen)).not.toContain('Overleg over de proef')
    expect(JSON.stringify(seen)).not.toContain(dossiers.lvv.name)
  })
})
