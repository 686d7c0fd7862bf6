import type { SmtpMessage, TestSmtpServer } from '#tests/support/smtp-server.ts'

/** Sign-in links on their way to an address. */
export function linksTo(smtp: TestSmtpServer, mail: string): string[] {
  return smtp.messages
    .filter(({ envelope, subject }) => envelope.to.includes(mail) && subject.startsWith('Uw link'))
    .map(({ text }) => addressIn(text))
}

/** The first address in the words of a mail. */
export function addressIn(text: string): string {
  return /https?:\/\/\S+/.exec(text)?.[0] ?? ''
}

/** To whom mails went, by name of the mailbox, in a fixed order. */
export function recipientsOf(messages: SmtpMessage[]): string[] {
  return messages.flatMap(({ envelope }) => envelope.to).sort()
}
