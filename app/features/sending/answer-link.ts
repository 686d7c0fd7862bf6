/** What a sealed link in a mail is for: an answer about one item, by the reader of that mail. */
export const answerLink = 'answer'

export function answerPath(token: string): string {
  return `/antwoord/${token}`
}

/** A mail as others than its reader may see it: who has its links answers, or refuses mail, as that reader. */
export function withoutAnswerLinks(text: string): string {
  return text.replace(/(\/(?:antwoord|afmelden)\/)[\w-]+/g, '$1…')
}
