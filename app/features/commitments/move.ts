import { writeDay, type Day } from '#app/shared/day.ts'

interface MovedItem {
  saidOn: Day
  closedOn: Day | null
  responsiblePostId: string | null
}

export interface NewPost {
  id: string
  startsOn: Day | null
  endsOn: Day | null
}

/** At most this many go over in one act. */
export const mostMoved = 100

/** Why nothing can go over to this post on that day. */
export function objectionsToPost({ startsOn, endsOn }: NewPost, on: Day, today: Day): string[] {
  if (on > today) return ['De dag van de overgang ligt in de toekomst. Vul een dag tot en met vandaag in.']
  if (startsOn && on < startsOn)
    return [`Deze functie bestaat vanaf ${writeDay(startsOn)}. Kies een latere dag of een andere functie.`]
  return endsOn && on > endsOn
    ? [`Deze functie bestond tot en met ${writeDay(endsOn)}. Kies een eerdere dag of een andere functie.`]
    : []
}

/** Why this item cannot go over to a post on that day. */
export function objectionsToMove(item: MovedItem, post: NewPost, on: Day): string[] {
  if (item.closedOn) return ['Dit is al afgerond.']
  if (item.responsiblePostId === post.id) return ['Dit ligt al bij deze functie.']
  return on < item.saidOn ? [`Dit is pas gezegd op ${writeDay(item.saidOn)}, na de dag van de overgang.`] : []
}

export interface Owner {
  organisationId: string
  isMinistry: boolean
}

/**
 * Who owns it after the move: the ministry of the new post takes the place of that of the former one, or of the only ministry
 * among the owners where no post was known. Other owners stay.
 */
export function ownersAfterMove(
  owners: Owner[],
  fromOrganisationId: string | null,
  toOrganisationId: string,
): string[] {
  const ministries = owners.filter(({ isMinistry }) => isMinistry)
  const only = ministries.length === 1 ? (ministries[0]?.organisationId ?? null) : null
  const leaving = fromOrganisationId ?? only
  const kept = owners.map(({ organisationId }) => organisationId)
  if (!leaving || !kept.includes(leaving)) return kept
  return [...new Set(kept.map((id) => (id === leaving ? toOrganisationId : id)))]
}
