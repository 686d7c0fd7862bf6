/** The organisations that officials name without saying what they are. */
const known: [RegExp, string][] = [
  [/\b(?:Vereniging van Nederlandse Gemeenten|VNG)\b/, 'VNG'],
  [/\b(?:Interprovinciaal Overleg|IPO)\b/, 'IPO'],
  [/\b(?:Unie van Waterschappen|UvW)\b/, 'Unie van Waterschappen'],
  [/\bVeiligheidsberaad\b/, 'Veiligheidsberaad'],
  [/\bG4\b/, 'G4'],
  [/\bG40\b/, 'G40'],
  [/\bM50\b/, 'M50'],
  [/\bCOA\b/, 'COA'],
  [/\bIND\b/, 'IND'],
  [/\bDT&V\b/, 'DT&V'],
  [/\bDivosa\b/, 'Divosa'],
  [/\bAedes\b/, 'Aedes'],
  [/\bUWV\b/, 'UWV'],
  [/\b(?:KVK|KvK|Kamer van Koophandel)\b/, 'KVK'],
  [/\bLogius\b/, 'Logius'],
  [/\bProRail\b/, 'ProRail'],
  [/\bTenneT\b/, 'TenneT'],
  [/\bLTO\b/, 'LTO'],
]

/** The organisations of that kind that stand in some words, with their places. */
export function knownOrganisations(text: string): { name: string; at: number }[] {
  return known.flatMap(([pattern, name]) => {
    const found = pattern.exec(text)
    return found ? [{ name, at: found.index }] : []
  })
}

/** How the organisation is called for which somebody with this role sits at the table, in this place. */
export function organisationOf(role: string, place: string): string {
  if (/gedeputeerde|commissaris/i.test(role)) return `Provincie ${place}`
  if (/dijkgraaf|heemraad/i.test(role)) return `Waterschap ${place}`
  return /wethouder|burgemeester|gemeente|raad/i.test(role) ? `Gemeente ${place}` : place
}
