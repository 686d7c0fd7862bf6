import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newFileKey } from '#app/platform/files.server.ts'
import { fileStores, type StorePeer } from '#tests/support/file-store-peers.ts'

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const kept = (content: Buffer) => ({
  stream: Readable.from([content]),
  size: content.length,
  sha256: sha256(content),
})

describe.each(fileStores)('the file store $name', ({ start }) => {
  let peer: StorePeer
  beforeEach(async () => void (peer = await start()))
  afterEach(() => peer.close())

  test('has no objection while it answers', async () => {
    expect(await peer.store.objection()).toBeNull()
  })

  test.each([1, 70_000, 5_000_000])('gives %i bytes back as they were', async (size) => {
    const [key, content] = [newFileKey(), randomBytes(size)]
    await peer.store.put(key, kept(content))
    expect(sha256(await buffer(await peer.store.get(key)))).toBe(sha256(content))
    expect(await peer.count()).toBe(1)
  })

  test('keeps nothing of what broke off half way', async () => {
    const broken = Readable.from(
      (function* () {
        yield randomBytes(1000)
        throw new Error('the line went dead')
      })(),
    )
    const content = { stream: broken, size: 2000, sha256: sha256(randomBytes(2000)) }
    await expect(peer.store.put(newFileKey(), content)).rejects.toMatchObject({ name: 'FilesAway' })
    expect(await peer.count()).toBe(0)
  })

  test('has nothing under a key that was removed, and removes twice without a word', async () => {
    const key = newFileKey()
    await peer.store.put(key, kept(Buffer.from('bewijs')))
    await peer.store.remove(key)
    await peer.store.remove(key)
    await expect(peer.store.get(key)).rejects.toMatchObject({ name: 'FilesAway' })
    expect(await peer.count()).toBe(0)
  })

  test.each(['../../etc/passwd', '', 'abc', `${'a'.repeat(47)}/`])('takes no key like «%s»', async (key) => {
    await expect(peer.store.put(key, kept(Buffer.from('x')))).rejects.toThrow('not a key')
    await expect(peer.store.get(key)).rejects.toThrow()
    await expect(peer.store.remove(key)).rejects.toThrow()
  })

  test('says so when it is gone', async () => {
    await peer.die()
    expect(await peer.store.objection()).toMatch(/^De (map|opslag) .*\.$/)
    await expect(peer.store.put(newFileKey(), kept(Buffer.from('x')))).rejects.toMatchObject({
      name: 'FilesAway',
    })
    await expect(peer.store.get(newFileKey())).rejects.toMatchObject({ name: 'FilesAway' })
  })
})
