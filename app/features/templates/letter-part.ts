/** The fixed parts of every letter of a ministry, in the order in which they stand in a letter. */
export const letterParts = [
  'sender_column',
  'return_address',
  'addressee_tk',
  'addressee_ek',
  'opening',
  'standing',
  'closing',
  'signature',
] as const

export type LetterPart = (typeof letterParts)[number]

export const partNames: Record<LetterPart, string> = {
  sender_column: 'Afzenderkolom',
  return_address: 'Retouradres',
  addressee_tk: 'Adres van de Tweede Kamer',
  addressee_ek: 'Adres van de Eerste Kamer',
  opening: 'Aanhef en opening',
  standing: 'Vaste zinnen',
  closing: 'Slot',
  signature: 'Ondertekening',
}

/** An address says them in Dutch. */
export const partSlugs: Record<LetterPart, string> = {
  sender_column: 'afzenderkolom',
  return_address: 'retouradres',
  addressee_tk: 'adres-tweede-kamer',
  addressee_ek: 'adres-eerste-kamer',
  opening: 'opening',
  standing: 'vaste-zinnen',
  closing: 'slot',
  signature: 'ondertekening',
}

export function readPart(slug: string | undefined): LetterPart | null {
  return letterParts.find((part) => partSlugs[part] === slug) ?? null
}

/** Where a part stands, and how its lines are read. */
export const partHints: Record<LetterPart, string> = {
  sender_column:
    'Staat rechts naast de brief. Een lege regel begint een nieuw blok. Een eerste regel die eindigt op een dubbele punt wordt het kopje van het blok.',
  return_address: 'Staat klein boven het adres van de Kamer, op één regel.',
  addressee_tk: 'Staat in het venster van een brief aan de Tweede Kamer.',
  addressee_ek: 'Staat in het venster van een brief aan de Eerste Kamer.',
  opening: 'Staat boven de tekst van de brief. Elke regel is een alinea.',
  standing: 'Staat onder de tekst van de brief, voor het slot. Elke regel is een alinea.',
  closing: 'Staat onder de tekst van de brief. Elke regel is een alinea.',
  signature: 'De laatste regel is de naam, wat erboven staat de functie.',
}

/** What a letter says where its ministry chose no words of its own. */
export const usualTexts: Record<LetterPart, string> = {
  sender_column: [
    '{ministerie}',
    '',
    'Ons kenmerk:',
    '{kenmerk}',
    '',
    'Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen.',
  ].join('\n'),
  return_address: '',
  addressee_tk: 'Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG',
  addressee_ek: 'Aan de Voorzitter van de Eerste Kamer\nder Staten-Generaal\nPostbus 20017\n2500 EA DEN HAAG',
  opening: '',
  standing: '',
  closing: '',
  signature: 'De {functie},\n{naam}',
}

/** The words of every part. */
export type LetterTexts = Record<LetterPart, string>
