import { createWriteStream } from 'node:fs'
import { access, constants, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FilesAway } from './files-away.server.ts'
import { requireFileKey, type FileStore, type KeptContent } from './files.server.ts'

/** Files in a folder, spread over sub-folders by the beginning of their key. */
export function createFolderStore(folder: string): FileStore {
  const placeOf = (key: string) => {
    const own = join(folder, requireFileKey(key).slice(0, 2))
    return { own, file: join(own, key) }
  }

  async function put(key: string, content: KeptContent): Promise<void> {
    const { own, file } = placeOf(key)
    // Under another name until all of it stands there: a half one is never found.
    const part = `${file}.part`
    try {
      await mkdir(own, { recursive: true })
      await pipeline(content.stream, createWriteStream(part, { flags: 'wx', flush: true }))
      await rename(part, file)
    } catch (cause) {
      await rm(part, { force: true }).catch(() => undefined)
      throw new FilesAway('the folder took no file', { cause })
    }
  }

  async function get(key: string) {
    try {
      const handle = await open(placeOf(key).file, 'r')
      return handle.createReadStream()
    } catch (cause) {
      throw new FilesAway('the folder gave no file', { cause })
    }
  }

  async function remove(key: string): Promise<void> {
    try {
      await rm(placeOf(key).file, { force: true })
    } catch (cause) {
      throw new FilesAway('the folder let no file go', { cause })
    }
  }

  return { name: 'folder', put, get, remove, objection: () => objectionToFolder(folder) }
}

async function objectionToFolder(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.R_OK | constants.W_OK)
    return null
  } catch (error) {
    return `De map voor bestanden is niet te gebruiken (${String((error as NodeJS.ErrnoException).code)}).`
  }
}
