import { describe, expect, test } from 'vitest'
import { documentFromText } from '#app/features/editor/document.ts'
import { Autosave, type Draft, type SaveAnswer, type SaveState } from './autosave.ts'

const first = documentFromText('Eerste.')
const second = documentFromText('Tweede.')
const other = {
  version: 5,
  document: documentFromText('Van een ander.'),
  savedAt: '10:04',
  savedByName: 'Noor',
}

/** A section at version 1, with a server that answers as it is told and a clock that is moved by hand. */
function begin(...answers: SaveAnswer[]) {
  const sent: Draft[] = []
  const states: SaveState[] = []
  const kept: (Draft | null)[] = []
  let at = 0
  let timers: { due: number; work: () => void }[] = []
  const autosave = new Autosave(1, {
    send: async (draft) => {
      sent.push(draft)
      return answers.shift() ?? { kind: 'saved', version: draft.version + 1, savedAt: '10:05' }
    },
    keep: (draft) => kept.push(draft),
    tell: (state) => states.push(state),
    later: (milliseconds, work) => {
      const timer = { due: at + milliseconds, work }
      timers.push(timer)
      return () => {
        timers = timers.filter((waiting) => waiting !== timer)
      }
    },
  })
  async function pass(milliseconds: number) {
    at += milliseconds
    const due = timers.filter((timer) => timer.due <= at)
    timers = timers.filter((timer) => timer.due > at)
    for (const { work } of due) work()
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  }
  return { autosave, sent, states, kept, pass }
}

describe('a text that is typed', () => {
  test('is saved once, a moment after the last change', async () => {
    const { autosave, sent, states, kept, pass } = begin()
    autosave.change(first)
    await pass(1_000)
    autosave.change(second)
    await pass(1_000)
    expect(sent).toEqual([])
    await pass(200)
    expect(sent).toEqual([{ version: 1, document: second }])
    expect(states.at(-1)).toEqual({ kind: 'saved', version: 2, savedAt: '10:05' })
    expect(kept.at(-1)).toBeNull()
    expect(autosave.isSaved).toBe(true)
  })

  test('is saved in between by who types on and on', async () => {
    const { autosave, sent, pass } = begin()
    for (let turn = 0; turn < 12; turn += 1) {
      autosave.change(turn % 2 === 0 ? first : second)
      await pass(900)
    }
    expect(sent).toHaveLength(1)
  })

  test('goes on from the version that was saved', async () => {
    const { autosave, sent } = begin()
    autosave.change(first)
    await autosave.flush()
    autosave.change(second)
    await autosave.flush()
    expect(sent.map(({ version }) => version)).toEqual([1, 2])
  })

  test('that changes while it is saved is saved again', async () => {
    const { autosave, sent } = begin()
    autosave.change(first)
    const flushed = autosave.flush()
    autosave.change(second)
    expect(await flushed).toBe(true)
    expect(sent.map(({ document }) => document)).toEqual([first, second])
  })

  test('that did not change is not saved', async () => {
    const { autosave, sent } = begin()
    expect(await autosave.flush()).toBe(true)
    expect(sent).toEqual([])
  })
})

describe('a save that fails', () => {
  test.each([{ kind: 'unreachable' }, { kind: 'signed-out' }] as const)(
    'is tried again, with longer pauses: $kind',
    async (answer) => {
      const { autosave, sent, states, kept, pass } = begin(answer, answer)
      autosave.change(first)
      await pass(1_200)
      expect(states.at(-1)).toEqual(answer)
      expect(kept.at(-1)).toEqual({ version: 1, document: first })
      await pass(2_000)
      expect(sent).toHaveLength(2)
      await pass(4_000)
      expect(sent).toHaveLength(2)
      await pass(1_000)
      expect(sent).toHaveLength(3)
      expect(autosave.isSaved).toBe(true)
    },
  )

  test('for a reason is told, and tried again after the next change only', async () => {
    const { autosave, sent, states, pass } = begin({ kind: 'refused', objections: ['Te lang.'] })
    autosave.change(first)
    await pass(1_200)
    expect(states.at(-1)).toEqual({ kind: 'refused', objections: ['Te lang.'] })
    await pass(60_000)
    expect(sent).toHaveLength(1)
    autosave.change(second)
    await pass(1_200)
    expect(sent).toHaveLength(2)
  })
})

describe('a text that somebody else saved meanwhile', () => {
  test('stops saving, and loses nothing that is typed', async () => {
    const { autosave, sent, states, kept, pass } = begin({ kind: 'conflict', theirs: other })
    autosave.change(first)
    await pass(1_200)
    expect(states.at(-1)).toEqual({ kind: 'conflict', theirs: other })
    autosave.change(second)
    await pass(60_000)
    expect(sent).toHaveLength(1)
    expect(kept.at(-1)).toEqual({ version: 1, document: second })
    expect(await autosave.flush()).toBe(false)
  })

  test('is replaced by mine knowingly, from their version', async () => {
    const { autosave, sent, pass } = begin({ kind: 'conflict', theirs: other })
    autosave.change(first)
    await pass(1_200)
    autosave.keepMine()
    await pass(0)
    expect(sent.at(-1)).toEqual({ version: 5, document: first })
    expect(autosave.isSaved).toBe(true)
  })

  test('is taken over, and saved upon', async () => {
    const { autosave, sent, kept, pass } = begin({ kind: 'conflict', theirs: other })
    autosave.change(first)
    await pass(1_200)
    autosave.takeTheirs()
    expect(kept.at(-1)).toBeNull()
    expect(autosave.isSaved).toBe(true)
    autosave.change(second)
    await autosave.flush()
    expect(sent.at(-1)).toEqual({ version: 5, document: second })
  })

  test('is met when an earlier page left something unsaved', async () => {
    const { autosave, sent, states } = begin()
    autosave.resume({ version: 4, document: first }, other)
    expect(states.at(-1)).toEqual({ kind: 'conflict', theirs: other })
    autosave.keepMine()
    await autosave.flush()
    expect(sent).toEqual([{ version: 5, document: first }])
  })
})

test('what an earlier page left unsaved is saved when nobody else wrote', async () => {
  const { autosave, sent } = begin()
  autosave.resume({ version: 1, document: first }, { ...other, version: 1 })
  await autosave.flush()
  expect(sent).toEqual([{ version: 1, document: first }])
})
