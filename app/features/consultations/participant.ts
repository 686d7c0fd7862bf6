export type Presence = 'expected' | 'present' | 'absent' | 'replaced'

const presenceNames: Record<Presence, string> = {
  expected: 'verwacht',
  present: 'aanwezig',
  absent: 'afwezig',
  replaced: 'vervangen',
}

export interface Seat {
  capacity: string
  post: { function: string; organisationId: string; organisation: { name: string } }
  represents: { id: string; name: string }
}

/** "burgemeester van Tilburg, als VNG-bestuurder (VNG)": the post, the capacity, and for whom it counts. */
export function seatName({ capacity, post, represents }: Seat): string {
  const isOwn = represents.id === post.organisationId
  if (capacity === '') return isOwn ? post.function : `${post.function}, namens ${represents.name}`
  return isOwn
    ? `${post.function}, als ${capacity}`
    : `${post.function}, als ${capacity} (${represents.name})`
}

/** "vervangen door de directeur Wonen" */
export function presenceName({ presence, replacedBy }: { presence: Presence; replacedBy: string }): string {
  return presence === 'replaced' && replacedBy ? `vervangen door ${replacedBy}` : presenceNames[presence]
}
