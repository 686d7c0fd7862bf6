/** One mail, complete: the same mail under the same key may be handed over again and is still one mail. */
export interface Mail {
  /** Idempotency key, one per delivery; at most 256 visible ASCII characters. */
  key: string
  /** Value of the Message-ID header, with its angle brackets: `<…@…>`. */
  messageId: string
  /** When it was written: the Date header over SMTP, so that a repeat is the same bytes. Resend writes its own. */
  writtenAt?: Date
  /** One address, bare or as `Naam <naam@domein.nl>`; so are `to` and `replyTo`. */
  from: string
  to: string
  replyTo?: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
  attachments?: MailAttachment[]
}

/** A file in a mail; `content` is text and travels as UTF-8. */
export interface MailAttachment {
  filename: string
  contentType: string
  content: string
}

/** What became of handing over a mail. `reason` is a Dutch sentence for the screen, with the server's code, never a secret. */
export type HandOver =
  | { outcome: 'accepted'; providerId: string }
  | { outcome: 'refused-for-now'; reason: string; retryAfterSeconds: number | null }
  | { outcome: 'refused'; reason: string }
  /** Handed over, answer lost: the same mail may be offered again under the same key. */
  | { outcome: 'unknown'; reason: string }

/** The way out for mail. Neither method rejects: what goes wrong is in the answer. */
export interface MailTransport {
  readonly name: 'mailbox' | 'smtp' | 'resend'
  handOver(mail: Mail): Promise<HandOver>
  /** Null when the transport answers, else a Dutch sentence that says what is wrong; answers within seconds. */
  objection(): Promise<string | null>
  close(): Promise<void>
}

/** The name and the address in `naam@domein.nl` or `Naam <naam@domein.nl>`; null when that is not one address. */
export function parseAddress(text: string): { name: string; address: string } | null {
  const match = /^(?:(?<name>[^<>]*)<(?<inBrackets>[^<>]*)>|(?<bare>[^<>]*))$/u.exec(text.trim())
  const address = (match?.groups?.inBrackets ?? match?.groups?.bare ?? '').trim()
  if (!/^[^\s@,;:"()[\]\\]+@[^\s@,;:"()[\]\\]+$/u.test(address) || address.length > 254) return null
  const name = (match?.groups?.name ?? '').trim().replace(/^"(.*)"$/u, '$1')
  return { name: name.replace(/["\\]/g, ''), address }
}

/** Why no transport should take this mail; null when nothing is wrong with it. A line break could forge a header. */
export function objectionToMail(mail: Mail): string | null {
  const oneLiners = [mail.from, mail.to, mail.replyTo ?? '', mail.subject, mail.messageId, mail.key]
  const names = Object.keys(mail.headers ?? {})
  const files = mail.attachments ?? []
  oneLiners.push(...Object.values(mail.headers ?? {}), ...files.flatMap((f) => [f.filename, f.contentType]))

  if ([mail.from, mail.to, mail.replyTo ?? ''].some(breaksItsLine))
    return 'In een adres staat een regeleinde.'
  if (oneLiners.some(breaksItsLine)) return 'In de kop van de mail staat een regeleinde.'
  if (!parseAddress(mail.to)) return 'Het adres van de ontvanger klopt niet.'
  if (!parseAddress(mail.from)) return 'Het adres van de afzender klopt niet.'
  if (mail.replyTo !== undefined && !parseAddress(mail.replyTo)) return 'Het antwoordadres klopt niet.'
  if (!names.every((name) => /^[A-Za-z][A-Za-z0-9-]*$/.test(name) && !ownHeaders.test(name))) {
    return 'De mail heeft een kop met een naam die niet kan.'
  }
  if (!/^<[^\s<>@]+@[^\s<>@]+>$/.test(mail.messageId)) return 'De mail heeft geen geldig Message-ID.'
  if (!/^[\x21-\x7e]{1,256}$/.test(mail.key)) return 'De mail heeft geen geldige sleutel.'
  return null
}

/** Headers that a mail has a field of its own for, or that would add recipients or change how the body is read. */
const ownHeaders = /^(from|sender|to|cc|bcc|reply-to|subject|date|message-id|mime-version|content-.*)$/i

function breaksItsLine(text: string): boolean {
  return /[\r\n\0\u2028\u2029]/.test(text)
}
