/** With a capital first letter, for the beginning of a sentence. */
export function capital(text: string): string {
  const [first = '', ...rest] = [...text]
  return first.toUpperCase() + rest.join('')
}
