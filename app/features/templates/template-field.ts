/** What stands between braces in a fixed part, and what it becomes in a letter. */
export const templateFields = {
  ministerie: 'de naam van het ministerie',
  functie: 'de functie van wie ondertekent, zoals «Staatssecretaris van Justitie en Veiligheid»',
  naam: 'de naam van wie ondertekent, als die bij de functie staat',
  dossier: 'de naam van het dossier',
  onderwerp: 'het onderwerp van de brief',
  kenmerk: 'het kenmerk van de brief',
  'datum brief': 'de datum van de brief, uitgeschreven',
  kamer: 'de Kamer aan wie de brief gaat, zoals «Tweede Kamer»',
  'datum overleg': 'de dag van het overleg waarover de brief gaat, uitgeschreven',
  'soort overleg': 'wat voor overleg dat was, zoals «bestuurlijk overleg»',
  activiteit: 'waar de Kamer erom vroeg, zoals «Algemeen Overleg vreemdelingen- en asielbeleid»',
} as const

export type TemplateField = keyof typeof templateFields

/** What is known for a letter; what is not known is left out or empty. */
export type FieldValues = Partial<Record<TemplateField, string>>

const names = Object.keys(templateFields) as TemplateField[]
const field = /\{([^{}\n]*)\}/g

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ')

function readField(text: string): TemplateField | null {
  return names.find((name) => name === plain(text)) ?? null
}

/** What is wrong with the fields in a text; each wrong field once. */
export function objectionsToFields(text: string): string[] {
  const wrong = [...text.matchAll(field)].map(([, name = '']) => name).filter((name) => !readField(name))
  const objections = [...new Set(wrong)].map((name) => {
    const meant = names.find((known) => isAlike(plain(name), known))
    return name.trim()
      ? `Het veld {${name}} bestaat niet. ${meant ? `Bedoelt u {${meant}}?` : `U kunt kiezen uit: ${listed()}.`}`
      : `Tussen { en } staat niets. U kunt kiezen uit: ${listed()}.`
  })
  return /[{}]/.test(text.replace(field, ''))
    ? [...objections, 'Er staat een { of } los. Een veld staat op één regel tussen { en }.']
    : objections
}

function listed(): string {
  return names.map((name) => `{${name}}`).join(', ')
}

/** At most two letters more, less or other, or all the words in another order. */
function isAlike(typed: string, known: string): boolean {
  const inOrder = (text: string) => text.split(' ').sort().join(' ')
  return inOrder(typed) === inOrder(known) || distance(typed, known) <= 2
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, sign] of [...one.slice(0, 40)].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= other.length; at += 1) {
      const change = (row[at - 1] ?? 0) + (sign === other[at - 1] ? 0 : 1)
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** A text with its fields filled in. A line with a field of which nothing is known is left out: no letter shows a brace. */
export function fillIn(text: string, values: FieldValues): string {
  const valueOf = (name: string) => {
    const known = readField(name)
    return known === null ? '' : (values[known]?.trim() ?? '')
  }
  return text
    .split(/\r?\n/)
    .filter((line) => [...line.matchAll(field)].every(([, name = '']) => valueOf(name) !== ''))
    .map((line) => line.replace(field, (_whole, name: string) => valueOf(name)))
    .join('\n')
}
