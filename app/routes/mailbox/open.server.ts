import type { RouteArgs } from '#app/routes/guards.server.ts'
import { Problem } from '#app/shared/problem.ts'

/** The mailbox of the demo is open to whoever sits at this machine, and does not exist in production. */
export function requireMailbox({ context }: RouteArgs): void {
  if (context.world.settings.mode === 'production' || !context.isLoopback) throw new Problem('not-found')
}
