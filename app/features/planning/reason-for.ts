interface Recipient {
  id: string
  name: string
}

/** How a reason begins that speaks to its recipient, and how others read that. */
const persons: [toThem: string, toOthers: (name: string) => string][] = [
  ['omdat uw organisatie ', (name) => `omdat de organisatie van ${name} `],
  ['omdat u ', (name) => `omdat ${name} `],
]

/** Why somebody hears of it, as they read it themselves, or as somebody else does. */
export function reasonFor(reader: { userId: string }, recipient: Recipient, because: string): string {
  if (reader.userId === recipient.id) return because
  const found = persons.find(([toThem]) => because.startsWith(toThem))
  if (!found) return because
  const [toThem, toOthers] = found
  return toOthers(recipient.name) + because.slice(toThem.length)
}
