import { expect, test } from 'vitest'
import { transportThat } from '#tests/support/reminders.ts'
import { aMail } from '#tests/support/mail-peers.ts'
import { stopwatch } from './clock.server.ts'
import { paced } from './mail-paced.server.ts'

test('mails asked for at once leave one after the other, in order', async () => {
  const slow = transportThat()
  const elapsed = stopwatch()
  const moments: number[] = []
  const out = paced({ ...slow, handOver: (mail) => (moments.push(elapsed()), slow.handOver(mail)) }, 20)
  await Promise.all(['one', 'two', 'three'].map((key) => out.handOver(aMail({ key }))))
  expect(slow.offered.map(({ key }) => key)).toEqual(['one', 'two', 'three'])
  const [first = 0, second = 0, third = 0] = moments
  // A timer may ring a little early, never much.
  expect(Math.min(second - first, third - second)).toBeGreaterThan(45)
})

test('without a limit it is the transport itself', () => {
  const transport = transportThat()
  expect(paced(transport, null)).toBe(transport)
})
