import { stopwatch } from './clock.server.ts'
import type { MailTransport } from './mail.server.ts'

/** The same way out, with at most so many mails a second: providers refuse who comes faster. */
export function paced(transport: MailTransport, perSecond: number | null): MailTransport {
  if (!perSecond) return transport
  const gapMs = 1000 / perSecond
  const elapsed = stopwatch()
  let free = 0
  return {
    ...transport,
    handOver: async (mail) => {
      const now = elapsed()
      const mine = Math.max(now, free)
      free = mine + gapMs
      if (mine > now) await new Promise((turn) => setTimeout(turn, mine - now))
      return transport.handOver(mail)
    },
  }
}
