import { askExtension } from '#app/features/extensions/ask-extension.server.ts'
import { giveExtension } from '#app/features/extensions/give-extension.server.ts'
import { grantExtension } from '#app/features/extensions/grant-extension.server.ts'
import { refuseExtension } from '#app/features/extensions/refuse-extension.server.ts'
import { withdrawExtension } from '#app/features/extensions/withdraw-extension.server.ts'
import { organisations } from '#prisma/demo/cast.ts'
import type { Item } from './picture.ts'
import { isOpen, type Act, type Run } from './run.ts'

const laterWords = ['mei 2021', 'najaar 2021', 'uiterlijk 1 september 2021', 'januari 2021']

function anItem(run: Run): Item | null {
  return run.item(
    run.oneOf(['agreement', 'agreement', 'commitment', 'decision'] as const) ?? 'agreement',
    isOpen,
  )
}

const byKind = { agreement: 'secretariat', commitment: 'liaison', decision: 'secretariat' } as const

function laterTerm(run: Run, { version }: Item) {
  const read = { saidOn: run.world.clock.today(), window: null, reviewOn: null }
  const words = run.oneOf(laterWords) ?? ''
  return {
    version: run.version(version),
    words,
    ...read,
    sharedReason: 'Het onderzoek is later.',
    notice: null,
  }
}

/** A request, mostly one that is open, with its item. */
function aRequest(run: Run) {
  const all = run.picture.items.flatMap((item) => item.extensions.map((request) => ({ item, request })))
  const asked = all.filter(({ request }) => request.state === 'asked')
  return run.oneOf(asked.length > 0 ? asked : all)
}

const ask: Act = (run) => {
  const item = anItem(run)
  if (!item) return null
  const isOffice = item.kind === 'agreement' && run.oneOf([true, true, false]) === true
  const given = {
    ...{ id: item.id, version: run.version(item.version), window: null, reviewOn: null },
    organisationId: isOffice ? null : (run.oneOf(item.parties)?.organisationId ?? organisations.vng.id),
    words: run.oneOf(laterWords) ?? '',
    reason: 'De telling loopt uit.',
  }
  return askExtension(run.world, run.who(isOffice ? 'utrecht' : byKind[item.kind]), given)
}

const grant: Act = (run) => {
  const found = aRequest(run)
  if (!found) return null
  const given = { id: found.request.id, ...laterTerm(run, found.item), answer: 'Akkoord.' }
  return grantExtension(run.world, run.who(byKind[found.item.kind]), given)
}

const refuse: Act = (run) => {
  const found = aRequest(run)
  const who = found && run.who(byKind[found.item.kind])
  return who && refuseExtension(run.world, who, { id: found.request.id, reason: 'De raad wacht hierop.' })
}

const takeBack: Act = (run) => {
  const found = aRequest(run)
  const who = found && run.who(found.request.outside ? 'utrecht' : byKind[found.item.kind])
  return who && withdrawExtension(run.world, who, { id: found.request.id })
}

const give: Act = (run) => {
  const item = anItem(run)
  if (!item) return null
  const given = { id: item.id, ...laterTerm(run, item), reason: 'Het rapport is later.' }
  return giveExtension(run.world, run.who(byKind[item.kind]), given)
}

export const extensionActs: Record<string, Act> = {
  'ask an extension': ask,
  'grant an extension': grant,
  'refuse an extension': refuse,
  'withdraw a request': takeBack,
  'give an extension': give,
}
