/** What a notice tells of, for a line of history. */
export function noticeInWords(
  kind: 'slip' | 'extension_asked' | 'extension_answered' | 'term_moved',
): string {
  return words[kind]
}

const words = {
  slip: 'wat verschoof',
  extension_asked: 'gevraagd uitstel',
  extension_answered: 'het antwoord op een verzoek om uitstel',
  term_moved: 'een termijn die door de kalender anders ligt',
}
