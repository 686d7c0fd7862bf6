export type ConsultationKind = 'administrative' | 'bilateral' | 'official'

export const consultationKinds: Record<ConsultationKind, string> = {
  administrative: 'bestuurlijk overleg',
  bilateral: 'bilateraal overleg',
  official: 'ambtelijk overleg',
}

export type ConsultationState = 'planned' | 'held' | 'cancelled'

export const consultationStates: Record<ConsultationState, string> = {
  planned: 'gepland',
  held: 'gehouden',
  cancelled: 'geannuleerd',
}

/** How a consultation stands, from what happened to it. */
export function consultationState(facts: { heldAt: unknown; cancelledAt: unknown }): ConsultationState {
  if (facts.cancelledAt) return 'cancelled'
  return facts.heldAt ? 'held' : 'planned'
}

export type MinutesState = 'draft' | 'circulated' | 'established'

export const minutesStates: Record<MinutesState, string> = {
  draft: 'concept',
  circulated: 'ter afstemming',
  established: 'vastgesteld',
}

/** The address of a consultation, or of something under it. */
export function consultationPath(id: string, ...below: string[]): string {
  return ['/overleggen', id, ...below].join('/')
}

/** An agenda topic that nobody wrote about yet: a text without blocks. */
export const emptySection = { root: { type: 'root', version: 1, children: [] } }

/** What may still be changed about who sat there and what was on the agenda. */
export function objectionsToChanging(consultation: {
  cancelledAt: unknown
  minutes: { state: MinutesState } | null
}): string[] {
  if (consultation.cancelledAt) return ['Dit overleg is geannuleerd. Maak dat eerst ongedaan.']
  if (consultation.minutes?.state === 'established')
    return ['Het verslag is vastgesteld. Deelnemers en agendapunten kunnen niet meer veranderen.']
  return []
}
