import type { MailTerm } from '#emails/piece.ts'
import type { Occasion } from '#emails/occasions.ts'
import { isInside, type Actor } from '#app/features/access/actor.ts'
import { isOtherTerm } from '#app/features/extensions/extension.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeWindow } from '#app/shared/day.ts'
import { mailItem } from './mail-item.server.ts'
import { isForAsker, rowsToTell } from './notice-holds.server.ts'
import type { FoundNotice } from './read-notices.server.ts'

/** A notice as an occasion to mail, with what its recipient may read of it. */
export function occasionOfNotice(world: World, notice: FoundNotice, recipient: Actor): Occasion {
  const item = mailItem(world.publicUrl, notice.obligation)
  const told = { item, today: world.clock.today(), why: `U krijgt dit ${notice.because}` }
  if (notice.kind === 'slip') return { template: 'gate-slipped', ...told, ...slipTold(world, notice) }
  if (notice.kind === 'term_moved') return { template: 'term-moved', ...told, ...moveTold(notice.movedTerm) }
  if (notice.kind === 'stage_moved')
    return { template: 'stage-moved', ...told, ...stageTold(notice), ...moveTold(notice.movedStageTerm) }
  return notice.kind === 'extension_asked'
    ? { template: 'extension-asked', ...told, ...requestTold(world, notice) }
    : { template: 'extension-answered', ...told, ...answerTold(notice, recipient) }
}

function moveTold(moved: FoundNotice['movedTerm'] | FoundNotice['movedStageTerm']) {
  return {
    before: windowInWords(moved?.from),
    after: windowInWords(moved?.to),
    explanation: moved?.to.explanation ?? '',
  }
}

function stageTold({ movedStageTerm }: FoundNotice) {
  return {
    stage: movedStageTerm ? stageName(movedStageTerm.stage) : '',
    words: movedStageTerm?.to.words ?? '',
  }
}

function windowInWords(term: Omit<MailTerm, 'words'> | undefined): string {
  return (term && writeWindow(term.earliestOn, term.latestOn)) ?? 'zonder einde'
}

function requestTold(world: World, { extension, obligation }: FoundNotice) {
  const { organisation, reason = '' } = extension ?? {}
  return {
    organisation: organisation?.name ?? 'Iemand',
    asked: askedTerm(extension) ?? { words: obligation.term?.words ?? '', earliestOn: null, latestOn: null },
    reason,
    // The item itself: granting and refusing stand there side by side.
    requestUrl: `${world.publicUrl}${obligationPath(obligation.kind, obligation.id)}`,
  }
}

function askedTerm(extension: FoundNotice['extension']): MailTerm | null {
  if (!extension || extension.words === null) return null
  const { words, earliestOn, latestOn } = extension
  return { words, earliestOn, latestOn }
}

/** Of what another asked an office reads the new term and the reason that is for everyone. */
function answerTold(notice: FoundNotice, recipient: Actor) {
  const { extension, obligation } = notice
  const asker = isForAsker(notice, recipient)
  const isWhole = asker || isInside(recipient, obligation.dossierId)
  const asked = asker ? askedTerm(extension) : null
  const refused = extension?.state === 'refused'
  const changed = isOtherTerm(asked, extension?.termAfter ?? null)
  return {
    outcome: refused ? ('refused' as const) : changed ? ('changed' as const) : ('granted' as const),
    number: extension?.number ?? null,
    asker,
    before: extension?.termBefore ?? null,
    asked,
    reason: (isWhole && extension?.answer) || (extension?.sharedReason ?? ''),
  }
}

function slipTold(world: World, notice: FoundNotice) {
  const { slip, obligation, reason, byName, seen } = notice
  const rows = rowsToTell(notice)
  const first = rows[0]?.obligation ?? rows[0]?.stage?.obligation ?? obligation
  const cause = slip?.stage ? `de stap «${stageName(slip.stage)}»` : nameOf(obligation)
  return {
    item: mailItem(world.publicUrl, first),
    cause: slip && seen.has(obligation.id) ? { name: cause, from: slip.fromWords, to: slip.toWords } : null,
    moves: rows.map((row) => ({
      name: row.stage ? `de stap «${stageName(row.stage)}»` : nameOf(row.obligation ?? obligation),
      from: row.fromWords
        ? { words: row.fromWords, earliestOn: row.fromEarliestOn, latestOn: row.fromLatestOn }
        : null,
      to: { words: row.toWords, earliestOn: row.toEarliestOn, latestOn: row.toLatestOn },
    })),
    reason,
    byName,
  }
}

function nameOf({ kind, commitment, wording }: FoundNotice['obligation']): string {
  return `${kindName(kind, commitment?.origin ?? null)} “${shortWording(wording, 60)}”`
}
