import { createCookie, type Cookie } from '@remix-run/node'
import type { Settings } from './settings.server.ts'

/** The cookies of the program. All are httpOnly; over https they are bound to this host. */
export interface Cookies {
  /** The token of a session. */
  session: Cookie
  /** What binds a sign-in link to the browser that asked for it. */
  browser: Cookie
  /** One sentence about what was just done, shown once. */
  notice: Cookie
}

export function createCookies(settings: Settings): Cookies {
  const secure = settings.publicUrl?.startsWith('https:') ?? false
  const prefix = secure ? '__Host-' : ''
  const common = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure }
  return {
    session: createCookie(`${prefix}gestand-session`, { ...common, maxAge: 60 * 60 * 24 * 7 }),
    browser: createCookie(`${prefix}gestand-browser`, { ...common, maxAge: 60 * 60 }),
    notice: createCookie(`${prefix}gestand-notice`, { ...common, maxAge: 60 }),
  }
}
