import type { Actor } from '#app/features/access/actor.ts'
import { changeTermForm } from '#app/features/extensions/extension-forms.ts'
import { giveExtension } from '#app/features/extensions/give-extension.server.ts'
import { listAskers } from '#app/features/extensions/list-askers.server.ts'
import { windowGiven } from '#app/features/obligations/act-forms.ts'
import { termView } from '#app/features/obligations/act-view.ts'
import type { TermChange } from '#app/features/obligations/change-term.server.ts'
import {
  obligationPath,
  type CommitmentOrigin,
  type ObligationKind,
} from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { extensionInput } from '#app/routes/extensions/extension-input.ts'
import { wrongInput, type Desk } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'

/** What the page shows on which an item of any kind gets another term. */
export async function termToChange(
  actor: Actor,
  { world, today }: Desk,
  item: Parameters<typeof termView>[0] & { consultationId: string | null },
  origin: CommitmentOrigin | null = null,
) {
  const organisations = await listAskers(world.database, actor, item)
  return { view: termView(item, origin), organisations, today }
}

interface Asked {
  kind: ObligationKind
  id: string
  /** The command of that kind, for what is no extension. */
  changeTerm: (world: World, actor: Actor, input: TermChange & { id: string }) => Promise<unknown>
}

/** Answers the form for another term: uitstel where the form says so, another term or a correction where it does not. */
export async function changeTermAsked(
  actor: Actor,
  { world, form, goTo }: Desk,
  { kind, id, changeTerm }: Asked,
) {
  const read = readForm(changeTermForm, form)
  if (!read.ok) return wrongInput(read.answer)
  const { term: words, nature, ...change } = read.input
  if (nature === 'extension') {
    const given = extensionInput(read.input)
    await giveExtension(world, actor, { ...change, ...given, id, sharedReason: change.reason })
  } else {
    const correction = nature === 'correction'
    await changeTerm(world, actor, { ...change, id, words, correction, window: windowGiven(change) })
  }
  return goTo(obligationPath(kind, id), 'Termijn gewijzigd.')
}
