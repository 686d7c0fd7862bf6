import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFolderStore } from '#app/platform/files-folder.server.ts'
import { createS3Store } from '#app/platform/files-s3.server.ts'
import type { FileStore } from '#app/platform/files.server.ts'
import { startS3Server } from './s3-server.ts'

/** A file store with what stands behind it. */
export interface StorePeer {
  store: FileStore
  /** How many files it holds, half ones counted. */
  count(): Promise<number>
  /** Takes what the store stands on away. */
  die(): Promise<void>
  close(): Promise<void>
}

async function folderPeer(): Promise<StorePeer> {
  const folder = await mkdtemp(join(tmpdir(), 'gestand-store-'))
  const files = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).length
  }
  const close = () => rm(folder, { recursive: true, force: true })
  // A file where the folder was: nobody can write there, whatever their rights.
  const die = async () => {
    await close()
    await writeFile(folder, '')
  }
  return { store: createFolderStore(folder), count: files, die, close }
}

async function s3Peer(): Promise<StorePeer> {
  const credentials = { accessKey: 'GESTAND', secretKey: 'wóórd/+=', region: 'eu-central-1' }
  const server = await startS3Server(credentials)
  const store = createS3Store({
    ...credentials,
    endpoint: `${server.url}/`,
    bucket: 'bewijs',
    timeoutMs: 2_000,
  })
  return { store, count: async () => server.objects.size, die: server.close, close: server.close }
}

/** Every implementation of the contract. */
export const fileStores = [
  { name: 'folder', start: folderPeer },
  { name: 's3', start: s3Peer },
]
