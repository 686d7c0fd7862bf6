import { adoptWording } from '#app/features/reactions/adopt-wording.server.ts'
import { letWordingStand } from '#app/features/reactions/let-wording-stand.server.ts'
import { reactToWording } from '#app/features/reactions/react-to-wording.server.ts'
import { withdrawReaction } from '#app/features/reactions/withdraw-reaction.server.ts'
import { isOpen, type Act, type Run } from './run.ts'

const others = ['Zij schatten de plekken.', 'Zij leveren elk kwartaal een overzicht aan.']

/** A reaction, mostly one that is given, with its item. */
function aReaction(run: Run) {
  const all = run.picture.items.flatMap((item) => item.reactions.map((reaction) => ({ item, reaction })))
  const given = all.filter(({ reaction }) => reaction.state === 'given')
  return run.oneOf(given.length > 0 ? given : all)
}

const react: Act = (run) => {
  const item = run.item('agreement', isOpen)
  if (!item) return null
  const by = run.who(run.oneOf(['utrecht', 'amsterdam', 'vng'] as const) ?? 'utrecht')
  const own = item.reactions.find(
    ({ organisationId, state }) => organisationId === by.organisationId && state === 'given',
  )
  const stance = run.oneOf(['disputed', 'disputed', 'agreed', 'remarked'] as const) ?? 'disputed'
  const said = {
    stance,
    otherWording: stance === 'disputed' ? (run.oneOf([...others, item.wording]) ?? '') : '',
    remark: stance === 'agreed' ? '' : 'Zo is het gezegd.',
  }
  return reactToWording(run.world, by, {
    ...{ id: item.id, version: run.version(item.version), seen: own?.id ?? null },
    ...said,
  })
}

const takeBack: Act = (run) => {
  const found = aReaction(run)
  return (
    found && withdrawReaction(run.world, run.who('utrecht', 'amsterdam', 'vng'), { id: found.reaction.id })
  )
}

const adopt: Act = (run) => {
  const found = aReaction(run)
  if (!found) return null
  const { item, reaction } = found
  const words = { wording: run.oneOf([reaction.otherWording, ...others]) ?? '', answer: '', sharedReason: '' }
  return adoptWording(run.world, run.who('secretariat'), {
    ...{ id: reaction.id, version: run.version(item.version) },
    ...words,
  })
}

const letStand: Act = (run) => {
  const found = aReaction(run)
  const input = { id: found?.reaction.id ?? '', reason: 'Zo stond het op het scherm.' }
  return found && letWordingStand(run.world, run.who('secretariat'), input)
}

export const reactionActs: Record<string, Act> = {
  'react to words': react,
  'take a reaction back': takeBack,
  'take other words over': adopt,
  'let words stand': letStand,
}
