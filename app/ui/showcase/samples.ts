/** Without a space or a hyphen, as addresses and pasted names can be. */
export const unbroken = 'bestuurlijkoverlegafsprakenlijst'.repeat(10).slice(0, 300)

export const sentence =
  'De vijf gemeenten leveren vóór de zomer een overzicht aan van de locaties die in aanmerking komen, met per locatie de stand van de voorbereiding.'

export const places = [
  { value: 'gm0363', label: 'Gemeente Amsterdam' },
  { value: 'gm0772', label: 'Gemeente Eindhoven' },
  { value: 'gm0014', label: 'Gemeente Groningen', note: 'Wethouder Łukasz Şimşek' },
  { value: 'gm0599', label: 'Gemeente Rotterdam' },
  { value: 'gm0518', label: "Gemeente 's-Gravenhage", note: 'Den Haag' },
  { value: 'gm0855', label: 'Gemeente Tilburg' },
  { value: 'gm0344', label: 'Gemeente Utrecht' },
  { value: 'pv21', label: 'Provincie Fryslân' },
]

export const answers = [
  { value: 'ja', label: 'Ja, dat halen we' },
  { value: 'gedaan', label: 'Het is al gedaan' },
  {
    value: 'uitstel',
    label: 'Nee, er is uitstel nodig',
    hint: 'U geeft daarna een nieuwe termijn en een reden.',
  },
]
