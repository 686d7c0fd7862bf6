import { z } from 'zod'
import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import { may, type Permission } from '#app/features/access/permissions.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { acceptedEndings, allFileKinds, listKinds } from '#app/shared/file-kinds.ts'
import { writeLimit } from '#app/shared/file-name.ts'

/** Who may open an attachment, among those who see its item. */
export type Audience = 'everyone' | 'own' | 'ministry'

/** What may be sent as evidence in one act. */
export const evidenceLimits = {
  field: 'files',
  maxFiles: 5,
  maxBytes: 25 * 1024 * 1024,
  kinds: allFileKinds,
}

/** More on one item is no evidence but an archive. */
export const mostPerItem = 100

export const evidenceHint = `Ten hoogste ${evidenceLimits.maxFiles} bestanden van ${writeLimit(evidenceLimits.maxBytes)}: ${listKinds(allFileKinds)}.`
export const evidenceEndings = acceptedEndings(allFileKinds)

/** The most that the page of a dossier lists. */
export const dossierAttachments = 10

/** An attachment as the page of its dossier lists it. */
export interface DossierAttachment {
  id: string
  name: string
  /** Where it opens. */
  to: string
  /** The day it was added, written out. */
  on: string
  item: { id: string; kind: ObligationKind; wording: string }
}

/** An attachment as the page of its item shows it. */
export interface ShownAttachment {
  id: string
  name: string
  /** Written out. */
  size: string
  audience: Audience
  organisation: string
  /** The day it was added, written out. */
  on: string
  mayRemove: boolean
}

const permissions: Record<ObligationKind, Permission> = {
  agreement: 'add evidence to an agreement',
  commitment: 'add evidence to a commitment',
  decision: 'add evidence to a decision',
}

export function permissionFor(kind: ObligationKind): Permission {
  return permissions[kind]
}

/** Where evidence is added to an item. */
export function addPath(kind: ObligationKind, id: string): string {
  return `${obligationPath(kind, id)}/bewijsstukken/toevoegen`
}

export function attachmentPath(id: string): string {
  return `/bewijsstukken/${id}`
}

/** True where somebody adds for an office, outside the ministry: then it is for that office and the ministry. */
export function addsFromOutside(actor: Actor, dossierId: string): boolean {
  return !dossiersAs(actor, 'secretariat', 'liaison').includes(dossierId)
}

/** An office takes away what is its own; secretariat and liaison all that stands on items they keep. */
export function mayRemove(
  actor: Actor,
  item: { kind: ObligationKind; dossierId: string },
  attachment: { organisationId: string },
): boolean {
  if (!may(actor, permissionFor(item.kind), item.dossierId)) return false
  return !addsFromOutside(actor, item.dossierId) || attachment.organisationId === actor.organisationId
}

/** Who reads it is asked of the ministry; from an office it follows. */
export const evidenceForm = z.object({
  audience: z.enum(['everyone', 'ministry'], { error: 'Kies wie dit mag openen.' }),
})
