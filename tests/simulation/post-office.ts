import { createResendTransport } from '#app/platform/mail-resend.server.ts'
import type { Mail, MailTransport } from '#app/platform/mail.server.ts'
import { startResendServer, type ResendServer, type ResendTrouble } from '#tests/support/resend-server.ts'
import type { TestWorld } from '#tests/support/test-world.ts'
import type { Chance } from './chance.ts'

/** A mail at its first hand-over. */
export interface Offered {
  at: Date
  address: string
  /** The items that its text leads to. */
  itemIds: string[]
}

/** The receiving end, on the other side of a real connection. */
export interface PostOffice {
  server: ResendServer
  transport: MailTransport
  /** By key. */
  offered: Map<string, Offered>
  close(): Promise<void>
}

const link = /\/(?:afspraken|toezeggingen|besluiten)\/([0-9a-f-]{36})/g

/** Takes mail and keeps it; a third of the time something goes wrong, as long as `isBad` says so. */
export async function openPostOffice(
  world: TestWorld,
  chance: Chance,
  { isBad, onFirst }: { isBad: () => boolean; onFirst: (key: string, offered: Offered) => void },
): Promise<PostOffice> {
  const apiKey = 're_simulation'
  const server = await startResendServer({ apiKey, now: () => world.clock.now() })
  const resend = createResendTransport({ apiKey, baseUrl: server.url, timeoutMs: 3_000 })
  const offered = new Map<string, Offered>()
  const handOver = async (mail: Mail) => {
    if (!offered.has(mail.key)) {
      const itemIds = [...new Set([...mail.text.matchAll(link)].map(([, id]) => id as string))]
      const address = /<(.*)>$/.exec(mail.to)?.[1] ?? mail.to
      const first = { at: world.clock.now(), address, itemIds }
      offered.set(mail.key, first)
      onFirst(mail.key, first)
    }
    if (isBad() && chance.happens(1 / 3)) server.trouble.push(aTrouble(chance))
    return resend.handOver(mail)
  }
  return { server, offered, transport: { ...resend, handOver }, close: server.close }
}

function aTrouble(chance: Chance): ResendTrouble {
  return chance.oneOf<ResendTrouble>([
    { kind: 'answer', status: 503, name: 'internal_server_error' },
    { kind: 'answer', status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '90' } },
    { kind: 'answer', status: 422, name: 'validation_error' },
    { kind: 'drop', accepted: true },
    { kind: 'drop', accepted: false },
    { kind: 'no-id' },
    { kind: 'delay', ms: 5 },
  ])
}
