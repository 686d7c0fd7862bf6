/** Words that tell of a promise made before. */

export const promised = /\b(?:toegezegd|toezegde|toezegden|zegde|beloofd|beloofde)\b/
export const toldPromise = /\b(?:toegezegd|toezegden?|zegde(?: .{0,200}?)? toe|beloofde?)\b/
const partial =
  /\b(?:deels|gedeeltelijk|ten dele|voor een deel|voor de helft|half|grotendeels|op een punt na|een (?:eerste )?deel van|een eerste (?:deel|stap|invulling|gevolg)|(?:nog )?niet (?:volledig|geheel|helemaal)|eerste onderdeel|het eerste deel)\b/

/** Whether a sentence says that only part of it is done. */
export function partialIn(plain: string): boolean {
  return partial.test(plain)
}
