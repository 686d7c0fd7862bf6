import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createS3Store } from '#app/platform/files-s3.server.ts'
import { newFileKey } from '#app/platform/files.server.ts'
import { startS3Server, type S3Server } from '#tests/support/s3-server.ts'

const credentials = { accessKey: 'GESTAND', secretKey: 'geheim', region: 'eu-central-1' }
const content = Buffer.from('bewijs')
const kept = () => ({
  stream: Readable.from([content]),
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
})

describe('files in a bucket', () => {
  let server: S3Server
  beforeEach(async () => void (server = await startS3Server(credentials)))
  afterEach(() => server.close())
  const store = (other: Partial<typeof credentials> = {}) =>
    createS3Store({ ...credentials, ...other, endpoint: server.url, bucket: 'bewijs', timeoutMs: 300 })

  test('stand under the name of the bucket', async () => {
    const key = newFileKey()
    await store().put(key, kept())
    expect([...server.objects]).toEqual([[`/bewijs/${key}`, content]])
  })

  test.each([
    ['secret', { secretKey: 'fout' }],
    ['key', { accessKey: 'IEMAND' }],
    ['region', { region: 'us-east-1' }],
  ])('are refused with another %s', async (_what, other) => {
    await expect(store(other).put(newFileKey(), kept())).rejects.toThrow('403')
    expect(await store(other).objection()).toContain('(403)')
    expect(server.objects.size).toBe(0)
  })

  test('are refused when the content is not the one that was signed for', async () => {
    const other = { ...kept(), stream: Readable.from([Buffer.from('leugen')]) }
    await expect(store().put(newFileKey(), other)).rejects.toThrow('400')
    expect(server.objects.size).toBe(0)
  })

  test.each(['refuse', 'hang', 'drop'] as const)('are a fault of the store at its «%s»', async (trouble) => {
    server.trouble.push(trouble)
    await expect(store().put(newFileKey(), kept())).rejects.toMatchObject({ name: 'FilesAway' })
    server.trouble.push(trouble)
    expect(await store().objection()).toMatch(/^De opslag van bestanden geeft geen goed antwoord \(.+\)\.$/)
  })
})
