import { readFileSync } from 'node:fs'
import remixConfig from '#remix.config.js'

export interface RouteEntry {
  path: string
  file: string
  methods: ('GET' | 'POST')[]
}

type Define = (path: string | undefined, file: string, options?: unknown) => void

/** Every route of the program, from its route table and from what its file exports. */
export function listRoutes(): RouteEntry[] {
  const entries: RouteEntry[] = []
  const collect: Define = (path, file) => {
    const text = readFileSync(`app/${file}`, 'utf8')
    const methods: RouteEntry['methods'] = []
    if (/export (async )?function loader|export default/.test(text)) methods.push('GET')
    if (/export (async )?function action/.test(text)) methods.push('POST')
    entries.push({ path: `/${path ?? ''}`, file, methods })
  }
  const routes = remixConfig.routes as unknown as (
    define: (callback: (route: Define) => void) => void,
  ) => void
  routes((callback) => callback(collect))
  return entries
}
