/** A choice of the filter on status, as the address and the screen name it. */
export interface Stand {
  value: string
  label: string
}

/** The choices that every register has around those of its own statuses. */
export function standsAround(own: readonly Stand[], running = 'Alles wat loopt'): readonly Stand[] {
  return [
    { value: 'lopend', label: running },
    { value: 'te-laat', label: 'Te laat' },
    { value: 'uitgesteld', label: 'Uitgesteld' },
    { value: 'onvolledig', label: 'Zonder termijn, periode of eigenaar' },
    ...own,
    { value: 'alle', label: 'Alle, ook wat is afgerond' },
  ]
}
