type NoticeKind = 'slip' | 'extension_asked' | 'extension_answered' | 'term_moved' | 'stage_moved'

/** What a notice tells of, for a line of history. */
export function noticeInWords(kind: NoticeKind): string {
  return words[kind]
}

const words = {
  slip: 'wat verschoof',
  extension_asked: 'gevraagd uitstel',
  extension_answered: 'het antwoord op een verzoek om uitstel',
  term_moved: 'een termijn die door de kalender anders ligt',
  stage_moved: 'een stap die door de kalender anders ligt',
}

/** What a notice tells of, for a list of mails: no more than its mail says to whoever reads it. */
export function noticeInList({ kind, refused }: { kind: NoticeKind; refused: boolean }): string {
  if (kind === 'extension_answered') return `bericht: uitstel ${refused ? 'geweigerd' : 'verleend'}`
  return `bericht: ${listWords[kind]}`
}

const listWords = {
  slip: 'een termijn is verschoven',
  extension_asked: 'uitstel gevraagd',
  term_moved: 'een termijn ligt door de kalender anders',
  stage_moved: 'de termijn van een stap ligt door de kalender anders',
}
