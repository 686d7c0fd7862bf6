/** The kinds of files that people may send here; what else a file can be needs no name of ours. */
export type FileKind =
  'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'png' | 'jpg' | 'txt' | 'csv'

interface Kind {
  /** What it is called, with its article. */
  name: string
  mediaType: string
  /** Other endings than its own. */
  also?: string[]
}

const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

export const fileKinds: Record<FileKind, Kind> = {
  pdf: { name: 'een pdf-bestand', mediaType: 'application/pdf' },
  docx: { name: 'een Word-document (docx)', mediaType: `${office}.wordprocessingml.document` },
  xlsx: { name: 'een Excel-werkmap (xlsx)', mediaType: `${office}.spreadsheetml.sheet` },
  pptx: { name: 'een PowerPoint-presentatie (pptx)', mediaType: `${office}.presentationml.presentation` },
  odt: { name: 'een odt-document', mediaType: `${open}.text` },
  ods: { name: 'een ods-rekenblad', mediaType: `${open}.spreadsheet` },
  odp: { name: 'een odp-presentatie', mediaType: `${open}.presentation` },
  png: { name: 'een png-afbeelding', mediaType: 'image/png' },
  jpg: { name: 'een jpg-afbeelding', mediaType: 'image/jpeg', also: ['jpeg'] },
  txt: { name: 'een tekstbestand', mediaType: 'text/plain; charset=utf-8' },
  csv: { name: 'een csv-bestand', mediaType: 'text/csv; charset=utf-8' },
}

export const allFileKinds = Object.keys(fileKinds) as FileKind[]

/** The kind that a file says it is by the ending of its name, or null where that is none of ours. */
export function kindByName(name: string): FileKind | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return allFileKinds.find((kind) => kind === ending || fileKinds[kind].also?.includes(ending)) ?? null
}

/** "pdf, docx of odt" */
export function listKinds(kinds: readonly FileKind[]): string {
  return kinds.length < 2 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} of ${kinds.at(-1)}`
}

/** The endings of kinds, for the `accept` of a file field. */
export function acceptedEndings(kinds: readonly FileKind[]): string {
  return kinds.flatMap((kind) => [kind, ...(fileKinds[kind].also ?? [])].map((end) => `.${end}`)).join(',')
}

/** What the content of a file turned out to be. Plain text is text, whatever it is called. */
export type FoundContent =
  | { kind: Exclude<FileKind, 'txt' | 'csv'> | 'text' }
  /** Something else, by the ending that such files usually have; null where nobody knows. */
  | { other: string | null }
  | { trouble: 'macros' | 'locked' | 'unpacks-too-large' | 'broken' }

const troubles = {
  macros: 'bevat macro’s. Sla het op zonder macro’s en kies het opnieuw.',
  locked:
    'is een oud of met een wachtwoord beveiligd Office-bestand. Sla het zonder wachtwoord op als docx, xlsx of pptx.',
  'unpacks-too-large':
    'wordt te groot als het wordt uitgepakt. Sla het op zonder grote afbeeldingen en kies het opnieuw.',
  broken: 'is niet heel. Open het zelf, sla het opnieuw op en kies het nog een keer.',
}

/** Why a file with this name and content is not taken; null when it is what it says, and of a kind that is asked for. */
export function objectionToFile(
  name: string,
  found: FoundContent,
  allowed: readonly FileKind[] = allFileKinds,
): string | null {
  const claimed = kindByName(name)
  if (!claimed || !allowed.includes(claimed))
    return `«${name}» is geen bestand dat hier kan. Kies ${listKinds(allowed)}.`
  if ('trouble' in found) return `«${name}» ${troubles[found.trouble]}`
  const isText = claimed === 'txt' || claimed === 'csv'
  if ('kind' in found && (found.kind === claimed || (isText && found.kind === 'text'))) return null
  return `«${name}» noemt zich ${fileKinds[claimed].name}, maar de inhoud is ${nameOf(found)}. Kies het goede bestand.`
}

function nameOf(found: FoundContent): string {
  if ('kind' in found) return found.kind === 'text' ? 'gewone tekst' : fileKinds[found.kind].name
  const other = 'other' in found ? found.other : null
  return other ? `een ander soort bestand (${other})` : 'een ander soort bestand'
}
