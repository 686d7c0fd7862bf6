import '@remix-run/node'
import type { SignedIn } from '#app/features/access/actor.ts'
import type { Cookies } from '#app/platform/session.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** What the log line of a request says beside its address. */
export interface Audit {
  actor: string | null
  result: string | null
}

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
  interface AppLoadContext {
    world: World
    cookies: Cookies
    audit: Audit
    /** Who asks, once somebody has looked. */
    visitor?: Promise<SignedIn | null>
    requestId: string
    /** The address of who asks, through as many proxies as are trusted. */
    origin: string
    /** Asked from this very machine, without any proxy between. */
    isLoopback: boolean
    /** Of this answer's Content-Security-Policy. */
    nonce: string
  }
}
