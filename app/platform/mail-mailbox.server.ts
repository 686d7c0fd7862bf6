import { objectionToMail } from './mail.server.ts'
import type { HandOver, Mail, MailTransport } from './mail.server.ts'

/**
 * Mail that stays at home: `keep` stores it where the program can show it.
 * `keep` must be idempotent by `mail.key`: keeping a mail again leaves the first one as it is.
 */
export function createMailbox(keep: (mail: Mail) => Promise<void>): MailTransport {
  async function handOver(mail: Mail): Promise<HandOver> {
    const objection = objectionToMail(mail)
    if (objection) return { outcome: 'refused', reason: objection }
    try {
      await keep(mail)
    } catch {
      return { outcome: 'unknown', reason: 'Het is niet zeker dat het postvak deze mail heeft bewaard.' }
    }
    return { outcome: 'accepted', providerId: `postvak:${mail.key}` }
  }

  return { name: 'mailbox', handOver, objection: async () => null, close: async () => undefined }
}
