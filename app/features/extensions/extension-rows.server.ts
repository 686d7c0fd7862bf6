import { isInside, type Actor } from '#app/features/access/actor.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { isOtherTerm } from './extension.ts'
import { actsOnExtension } from './extension-acts.ts'
import { meansNames } from './notice.ts'
import type { ShownExtension } from './shown-extension.ts'
import { visibleExtensions } from './visible-extensions.server.ts'

const mostShown = 50
const term = { select: { words: true, earliestOn: true, latestOn: true } }

const fields = {
  id: true,
  state: true,
  number: true,
  organisationId: true,
  organisation: { select: { name: true } },
  outside: true,
  recordedOn: true,
  reason: true,
  words: true,
  earliestOn: true,
  latestOn: true,
  decidedAt: true,
  answer: true,
  sharedReason: true,
  termBefore: term,
  termAfter: term,
  obligation: { select: { kind: true, dossierId: true } },
  notices: {
    orderBy: { toldOn: 'asc' },
    select: {
      organisationId: true,
      organisation: { select: { name: true } },
      addressee: true,
      means: true,
      reference: true,
      toldOn: true,
    },
  },
} satisfies Prisma.ExtensionSelect

type Row = Prisma.ExtensionGetPayload<{ select: typeof fields }>

/** The requests and extensions of an item that the actor may know of, newest first. */
export function extensionRows(actor: Actor) {
  return {
    where: visibleExtensions(actor),
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: fields,
  } satisfies Prisma.Obligation$extensionsArgs
}

export function showExtension(actor: Actor, row: Row): ShownExtension {
  const inside = isInside(actor, row.obligation.dossierId)
  const isWhole = inside || row.organisationId === actor.organisationId
  const { words, earliestOn, latestOn } = row
  const asked = isWhole && words !== null ? { words, earliestOn, latestOn } : null
  return {
    id: row.id,
    state: row.state,
    number: row.number,
    asker: isWhole ? (row.organisation?.name ?? null) : null,
    recordedOn: isWhole || !row.decidedAt ? writeDay(row.recordedOn) : writeDay(dayOf(row.decidedAt)),
    reason: isWhole ? row.reason : '',
    asked,
    decidedOn: row.decidedAt && writeDay(dayOf(row.decidedAt)),
    answer: isWhole ? row.answer : '',
    sharedReason: row.sharedReason,
    before: row.termBefore,
    after: row.termAfter,
    isOther: isOtherTerm(asked, row.termAfter),
    notices: row.notices
      .filter((told) => inside || told.organisationId === actor.organisationId)
      .map(writeNotice),
    acts: actsOnExtension(actor, row),
  }
}

function writeNotice({ organisation, addressee, means, reference, toldOn }: Row['notices'][number]): string {
  const how = `${meansNames[means]}${reference ? ` ${reference}` : ''}`
  return `${organisation?.name ?? addressee}, ${how}, ${writeDay(toldOn)}`
}
