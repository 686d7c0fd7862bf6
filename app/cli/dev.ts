import type { ServerBuild } from '@remix-run/node'
import { generateClient } from './prepare.ts'
import { settingsOfProcess } from './settings-of-process.ts'

/** The program with pages that change while one edits them. */
const settings = settingsOfProcess()
generateClient()
const { exitWith, run } = await import('./run.ts')
const { createServer } = await import('vite')
const vite = await createServer({ server: { middlewareMode: true } })
await run(settings, {
  build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
  assets: { middleware: vite.middlewares },
}).catch(exitWith)
