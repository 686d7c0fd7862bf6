/** One mail, complete: the same mail under the same key may be handed over again and is still one mail. */
export interface Mail {
  /** Idempotency key, one per delivery; at most 256 characters. */
  key: string
  /** Value of the Message-ID header, with its angle brackets: `<…@…>`. */
  messageId: string
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
