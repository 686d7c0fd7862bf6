/** What a mail server or provider tells about a mail after it took it. */
export interface MailReport {
  /** Names this report: the same one again tells nothing new. */
  key: string
  kind: 'delivered' | 'delayed' | 'bounced' | 'complained'
  /** False where another try, at another time, may succeed. */
  permanent: boolean
  /** The mail it is about, by the id that the provider gave it or by the key it was handed over under. */
  mail: { providerId: string } | { deliveryId: string }
  /** In the words of the server, on one line. */
  detail: string
  reportedAt: Date
}

/** The words of a server, fit to be shown: one line, without control characters, at most 300 characters. */
export function oneLine(words: string): string {
  return words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 300)
}
