import { expect } from '@playwright/test'
import { recipientsOf } from './mails.ts'
import type { SmtpMessage, TestSmtpServer } from '#tests/support/smtp-server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'

/** The secretariat of the ministry, and the offices of the five municipalities that take the decision with it. */
const owners = [
  cast.secretariat,
  cast.amsterdam,
  cast.eindhoven,
  cast.groningen,
  cast.rotterdam,
  cast.utrecht,
].map(({ mail }) => mail)

/** One mail for each of them has come, and none for anybody else. */
export async function expectOnceEach(smtp: TestSmtpServer): Promise<void> {
  await expect.poll(() => recipientsOf(smtp.messages), { timeout: 60_000 }).toEqual([...owners].sort())
}

/** What the mail to the Utrecht office says. */
export function expectDecisionMail(smtp: TestSmtpServer, url: string): SmtpMessage {
  const mail = smtp.messages.find(({ envelope }) => envelope.to.includes(cast.utrecht.mail)) as SmtpMessage
  expect(mail.subject).toBe('Herinnering: vervolgbesluit “Besluit over het vervolg van de pilots.”')
  for (const words of [
    'Beste Lieke Jansen,',
    'Over vier weken begint de periode voor dit besluit',
    'Termijn: in februari 2021 (1–28 februari 2021)',
    'dit besluit wacht op de tussentijdse effectevaluatie van het WODC',
    'Controleer of alles klaar is om het besluit te nemen.',
    `${url}/besluiten/${lvv.decision}`,
    'U krijgt dit omdat Gemeente Utrecht dit besluit mee voorbereidt',
  ])
    expect(mail.text).toContain(words)
  expect(mail.html).toContain(`href="${url}/besluiten/${lvv.decision}"`)
  expect(mail.html).toContain('in februari 2021')
  return mail
}
