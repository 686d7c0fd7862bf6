import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { createApp, stopListening } from '#app/server.ts'
import { openForWorker, type TestWorld } from './test-world.ts'

const root = resolve(import.meta.dirname, '../..')

/** Serves the built pages on the world of a test, over HTTP as in use; makes sure that there is a build. */
export async function serveApp(world: TestWorld): Promise<{ url: string; close(): Promise<void> }> {
  const file = resolve(root, 'build/server/index.js')
  if (!existsSync(file)) throw new Error('The pages are not built: run npm run build first.')
  const build = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as ServerBuild
  const heartbeat = { objection: () => null, beat: async () => undefined, stop: async () => undefined }
  const app = createApp({
    world,
    open: await openForWorker(),
    heartbeat,
    build,
    assets: { folder: resolve(root, 'build/client') },
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, close: () => stopListening(server) }
}
