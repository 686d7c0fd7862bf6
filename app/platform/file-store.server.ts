import { join } from 'node:path'
import { createFolderStore } from './files-folder.server.ts'
import { createS3Store } from './files-s3.server.ts'
import type { FileStore } from './files.server.ts'
import type { Settings } from './settings.server.ts'

/** The file store that the settings name; without one, a folder beside the embedded database. */
export function createFileStore({ files, dataFolder }: Pick<Settings, 'files' | 'dataFolder'>): FileStore {
  return 'endpoint' in files
    ? createS3Store(files)
    : createFolderStore(files.folder ?? join(dataFolder, 'files'))
}
