import type { z } from 'zod'
import type { Actor } from '#app/features/access/actor.ts'
import { addEvidence } from '#app/features/attachments/add-evidence.server.ts'
import { addsFromOutside, evidenceForm, evidenceLimits } from '#app/features/attachments/attachment.ts'
import { findItemForEvidence } from '#app/features/attachments/item-for-evidence.server.ts'
import { actView } from '#app/features/obligations/act-view.ts'
import { obligationPath, type ObligationKind } from '#app/features/obligations/obligation.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { wrongInput, type Desk } from '#app/routes/guards.server.ts'
import { readForm, valuesOf } from '#app/shared/read-form.ts'

/** What the page shows on which evidence is added to an item of any kind. */
export async function readEvidencePage(actor: Actor, { world }: Desk, kind: ObligationKind, id: string) {
  const asked = { kind, id, visible: visibleItems(actor, [kind]) }
  const found = await findItemForEvidence(world.database, actor, asked)
  const inside = kind === 'commitment' ? ('ministry' as const) : ('everyone' as const)
  const readers = addsFromOutside(actor, found.dossierId) ? { office: actor.organisationName } : inside
  return { view: actView(found, [], found.commitment?.origin), readers }
}

/** Takes the files in, after a look whether this person may add them at all. */
export async function takeEvidence(actor: Actor, desk: Desk, kind: ObligationKind, id: string) {
  const { world, form } = desk
  const asked = { kind, id, visible: visibleItems(actor, [kind]) }
  const { dossierId } = await findItemForEvidence(world.database, actor, asked)
  const { files, objections } = await desk.receive(evidenceLimits)
  if (addsFromOutside(actor, dossierId)) form.set('audience', 'ministry')
  const read = readForm(evidenceForm, form)
  const missing = files.length + objections.length === 0 ? ['Kies een bestand.'] : objections
  if (!read.ok || missing.length > 0) {
    const errors = {
      ...(missing.length > 0 ? { files: missing } : {}),
      ...(read.ok ? {} : read.answer.errors),
    }
    return wrongInput({ values: valuesOf(form), errors, general: [] })
  }
  const added = await addEvidence(world, actor, { ...asked, files, audience: read.input.audience })
  return desk.goTo(obligationPath(kind, id), noticeOf(added))
}

/** Reads a form with which files may come that show what it says; whoever calls this proved that the act is allowed. */
export async function readWithEvidence<S extends z.ZodObject>(desk: Desk, schema: S) {
  const { files, objections } = await desk.receive(evidenceLimits)
  const read = readForm(schema, desk.form)
  const sends = files.length + objections.length > 0
  const readers = readForm(evidenceForm, desk.form)
  const audience = readers.ok ? readers.input.audience : ('ministry' as const)
  if (read.ok && objections.length === 0 && (readers.ok || !sends))
    return { ok: true as const, input: read.input, evidence: { files, audience } }
  const errors = {
    ...(read.ok ? {} : read.answer.errors),
    ...(readers.ok || !sends ? {} : readers.answer.errors),
    ...(objections.length > 0 ? { files: objections } : {}),
  }
  const general = read.ok ? [] : read.answer.general
  return { ok: false as const, answer: { values: valuesOf(desk.form), errors, general } }
}

function noticeOf(added: number): string {
  if (added === 0) return 'Dit stond er al.'
  return added === 1 ? 'Bewijsstuk toegevoegd.' : `${added} bewijsstukken toegevoegd.`
}
