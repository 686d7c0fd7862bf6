import { newFileKey } from '#app/platform/files.server.ts'
import type { SentFile } from '#app/platform/multipart.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** A file that stands in the store. */
export interface KeptFile extends Omit<SentFile, 'open'> {
  storageKey: string
}

/**
 * Keeps files and does the work that makes rows of them, usually a transaction; the work answers which keys it used. What it
 * did not use, or all when it fails, is taken out of the store again. Nothing of it may run inside a transaction.
 */
export async function keepFiles(
  world: World,
  files: readonly SentFile[],
  work: (kept: KeptFile[]) => Promise<readonly string[]>,
): Promise<void> {
  const begun: string[] = []
  let used: readonly string[] = []
  try {
    const kept: KeptFile[] = []
    for (const { open, ...file } of files) {
      const storageKey = newFileKey()
      begun.push(storageKey)
      await world.files.put(storageKey, { stream: open(), size: file.size, sha256: file.sha256 })
      kept.push({ ...file, storageKey })
    }
    used = await work(kept)
  } finally {
    for (const key of begun) {
      if (!used.includes(key))
        await world.files.remove(key).catch((error: unknown) => world.log.error({ error }))
    }
  }
}
