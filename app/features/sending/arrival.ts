/** A report about one mail, as far as it decides what became of it. */
export interface Reported {
  kind: 'delivered' | 'delayed' | 'bounced' | 'complained'
  permanent: boolean
  detail: string
}

/** What became of a mail: nobody told, it is held up, it is there, it came back, or its reader called it unwanted. */
export type Arrival = 'unknown' | 'delayed' | 'delivered' | 'complained' | 'bounced'

const weight: Record<Arrival, number> = { unknown: 0, delayed: 1, delivered: 2, complained: 3, bounced: 4 }

/** What all reports together say; their order does not count, since they may come in any. */
export function arrivalOf(reports: Pick<Reported, 'kind'>[]): Arrival {
  return reports.reduce<Arrival>(
    (worst, { kind }) => (weight[kind] > weight[worst] ? kind : worst),
    'unknown',
  )
}

/** The report after which nothing goes to the address any more; null where there is none. */
export function blockingReport<T extends Reported>(reports: T[]): T | null {
  return (
    reports.find(({ kind }) => kind === 'complained') ??
    reports.find(({ kind, permanent }) => kind === 'bounced' && permanent) ??
    null
  )
}

/** Why a mail did not arrive, for on the screen. */
export function sayBounced({ permanent, detail }: Reported): string {
  const words = detail ? `: ${detail.replace(/\.$/, '')}` : ''
  return permanent
    ? `De mail kwam terug${words}. Het adres klopt niet meer, of neemt geen mail aan.`
    : `De mail kon niet worden bezorgd${words}.`
}

/** Why nothing goes to an address, for on the screen. */
export function sayBlocked(kind: string, on: string): string {
  return kind === 'complained'
    ? `De ontvanger meldde op ${on} een mail van Gestand als ongewenst. Overleg met de ontvanger en geef het adres dan vrij.`
    : `Naar dit adres gaat geen mail meer: een mail kwam op ${on} terug. Controleer het adres en geef het dan vrij.`
}
