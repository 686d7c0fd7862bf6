import { expect, test } from 'vitest'
import { previewOccasions } from '#emails/preview-mails.ts'
import { readMoment } from '#app/platform/clock.server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { collectDemoMails, demoMoment, mailNames } from './demo-mails.ts'
import { writeMailPages } from './mail-pages.ts'

const world = useTestWorld(demoMoment, { withCast: false })

test(
  'every occasion to mail is shown by a mail of the demo, as it was sent',
  { timeout: 120_000 },
  async () => {
    const mails = await collectDemoMails(world)
    expect(mails.map(({ name }) => name)).toEqual(Object.keys(mailNames))
    const addresses = Object.values(cast).map(({ mail }) => mail)
    const items = await world.database.obligation.findMany({ select: { wording: true } })
    for (const { name, mail } of mails) {
      expect(
        addresses.some((address) => mail.to.includes(address)),
        name,
      ).toBe(true)
      expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(/undefined|\[object|NaN/)
      if (name !== 'sign-in')
        expect(
          items.some(({ wording }) => mail.text.includes(wording.slice(0, 60))),
          name,
        ).toBe(true)
    }
    const pages = writeMailPages(mails)
    for (const { name } of mails)
      for (const file of [`${name}.html`, `${name}.dark.html`, `${name}.txt`])
        expect(pages.get('index.html')).toContain(file)
    expect(pages.size).toBe(mails.length * 3 + 1)
  },
)

test('every template has an occasion that shows it', () => {
  const shown = new Set<string>(Object.values(mailNames))
  for (const { template } of previewOccasions) expect(shown).toContain(template)
  expect(readMoment(demoMoment)).not.toBeNull()
})
