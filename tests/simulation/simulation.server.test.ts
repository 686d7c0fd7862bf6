import { expect, test } from 'vitest'
import { addDays, instantOf } from '#app/shared/day.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { releaseMinutes } from '#app/features/minutes/release-minutes.server.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { chanceFrom } from './chance.ts'
import { isMailDay } from './holidays.ts'
import { expectAllArrivedOnce, expectNothingLate, judgeFirst } from './laws.ts'
import type { Life } from './life.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'
import { decide, live, type Plan } from './years.ts'

const world = useTestWorld('2020-11-05T08:30')
const seed = Number(process.env.SIMULATION_SEED ?? Math.floor(Math.random() * 2 ** 31))
const days = Number(process.env.SIMULATION_DAYS ?? 730)
const items = Number(process.env.SIMULATION_ITEMS ?? 300)

function say(words: string): void {
  process.stdout.write(`simulation: ${words}\n`)
}

/** Minutes that nobody outside has seen yet. */
async function layMinutes(): Promise<Pick<Plan, 'consultationId' | 'releaseMinutes'>> {
  const { id: consultationId } = await world.database.consultation.create({
    data: {
      dossierId: dossiers.lvv.id,
      kind: 'administrative',
      title: 'Bestuurlijk overleg',
      meetsOn: '2020-11-04',
      heldAt: world.clock.now(),
      minutes: { create: {} },
    },
  })
  return {
    consultationId,
    releaseMinutes: () => releaseMinutes(world, actor('secretariat'), { consultationId }),
  }
}

/** Ten working days on which nothing goes wrong and nobody changes anything. */
async function calmDown(life: Life, office: PostOffice): Promise<void> {
  let day = world.clock.today()
  for (let quiet = 0; quiet < 10; day = addDays(day, 1)) {
    if (!isMailDay(day)) continue
    quiet += 1
    if (quiet < 4) await decide(life, office)
    life.livelyDays.push(day)
    for (const time of ['10:00', '10:10', '16:00']) {
      world.clock.moveTo(instantOf(day, time))
      await runReminders({ ...world, processName: 'calm', mail: office.transport })
    }
  }
  await expectNothingLate(life)
}

test(
  'two years of work, stops and bad lines lose no reminder, send none twice, and none at a wrong moment',
  { timeout: 1_200_000 },
  async () => {
    say(`seed ${seed}, ${days} days, ${items} items`)
    const life: Life = {
      world,
      chance: chanceFrom(seed),
      items: [],
      changing: new Set(),
      left: new Map(),
      livelyDays: [],
      faults: [],
      done: new Map(),
    }
    let isBad = true
    const office = await openPostOffice(world, chanceFrom(seed + 1), {
      isBad: () => isBad,
      onFirst: (key, offered) => judgeFirst(life, key, offered),
    })
    try {
      await live(life, office, { days, items, ...(await layMinutes()) })
      isBad = false
      await calmDown(life, office)
      await expectAllArrivedOnce(life, office)
    } finally {
      await office.close()
    }
    const { mails, attempts } = office.server
    say(
      `${mails.length} mails in ${attempts.length} attempts; ${JSON.stringify(Object.fromEntries(life.done))}`,
    )
    expect(life.items).toHaveLength(items)
    expect(mails.length, 'mails that arrived').toBeGreaterThan(items / 3)
  },
)
