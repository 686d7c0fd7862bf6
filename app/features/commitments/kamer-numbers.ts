// The numbers by which the Kamer finds things. What people type is normalised; null is what has no such form.

import type { Chamber } from './origin.ts'

function tidy(text: string): string {
  return text
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The number in a register of promises: "TZ202412-116" of the Tweede, "T02933" of the Eerste Kamer. */
export function readRegisterNumber(text: string): string | null {
  const plain = tidy(text).replace(/ /g, '').toUpperCase()
  return /^(TZ\d{4}(0[1-9]|1[0-2])-\d{1,5}|T\d{5})$/.test(plain) ? plain : null
}

/** Whose register a number is of. */
export function chamberOfNumber(registerNumber: string): Chamber {
  return registerNumber.startsWith('TZ') ? 'TK' : 'EK'
}

/** "19637, nr. 2677", "Kamerstukken II 2020/21, 35 570 VI, nr. 12" and "kst-19637-2677" as "kst-19637-2677". */
export function readKamerstuk(text: string): string | null {
  const plain = tidy(text)
    .replace(/^kst[- ]/i, '')
    .replace(/^kamerstuk(ken)?\b[ ,]*(I{1,2}\b)?[ ,]*(\d{4}[/-]\d{2,4}\b)?[ ,]*/i, '')
  const found =
    /^(\d{2}) ?(\d{3})(?:[ ,-]+(?:hoofdstuk )?([IVX]+|[A-Z]))?(?:[ ,-]+(?:nr\.?|nummer) ?|[ ,-]+)(\d{1,5}|[A-Z]{1,3})$/i.exec(
      plain,
    )
  if (!found) return null
  const [, first, second, part, number = ''] = found
  return ['kst', `${first}${second}`, part, number.replace(/^0+(?=\d)/, '')]
    .filter(Boolean)
    .join('-')
    .toUpperCase()
    .replace('KST', 'kst')
}

/** "Kamerstuk 35570-VI, nr. 12" */
export function writeKamerstuk(kamerstuk: string): string {
  const [, dossier, ...rest] = kamerstuk.split('-')
  const number = rest.pop() ?? ''
  return `Kamerstuk ${[dossier, ...rest].join('-')}, ${/^\d/.test(number) ? `nr. ${number}` : number}`
}

/** The Kamer's number of a debate or another activity, such as "2024A05766". */
export function readActivityNumber(text: string): string | null {
  const plain = tidy(text).replace(/ /g, '').toUpperCase()
  return /^(19|20)\d{2}A\d{5}$/.test(plain) ? plain : null
}

/** The Kamer's number of a document, such as "2026D30000". */
export function readDocumentNumber(text: string): string | null {
  const plain = tidy(text).replace(/ /g, '').toUpperCase()
  return /^(19|20)\d{2}D\d{5}$/.test(plain) ? plain : null
}

/** What a person reads who typed a number in another form. */
export const wrongNumber = {
  register: 'Schrijf het nummer als TZ202412-116 (Tweede Kamer) of T02933 (Eerste Kamer).',
  kamerstuk: 'Schrijf het Kamerstuk als 19637, nr. 2677 of als kst-19637-2677.',
  activity: 'Schrijf het nummer van de activiteit als 2024A05766.',
  document: 'Schrijf het documentnummer als 2026D30000.',
}
