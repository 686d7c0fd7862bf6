/** Why a file cannot be read, in Dutch: what is wrong and what to do. */
export class Unreadable extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'Unreadable'
  }
}

/** What a letter can be: the same for who sends it from a browser and from the command line. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  pages: 500,
  unpacked: 50_000_000,
  entries: 5000,
  characters: 3_000_000,
}
