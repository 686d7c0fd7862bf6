import { capital } from '#app/shared/text.ts'
import { kinds, sentence } from './item-words.ts'
import type { Addressing, Fact, Piece } from './piece.ts'
import { cut, oneLine } from './wording.ts'

export const answerOnce =
  'U hoeft niet in te loggen. Er wordt pas iets opgeslagen als u op de pagina op de knop drukt.'
export const automatic = 'Gestand verstuurt deze mail automatisch.'

/** The plain text of a mail about one thing. */
export function textOfOne(addressing: Addressing, piece: Piece): string {
  return textOf(addressing, textOfPiece(piece))
}

/** Greeting, paragraphs and foot, as one text. */
export function textOf(addressing: Addressing, paragraphs: string[]): string {
  return `${[greeting(addressing), ...paragraphs, '--', ...footOf(addressing), automatic].join('\n\n')}\n`
}

export function greeting({ recipientName }: Addressing): string {
  return `Beste ${cut(recipientName, 100)},`
}

export function textOfPiece(piece: Piece, number: number | null = null): string[] {
  const { item, late, facts, note, buttons, answers } = piece
  return [
    `${number === null ? '' : `${number}. `}${cut(piece.headline, 150)}`,
    `${capital(kinds[item.kind].name)} · ${oneLine(item.dossier)}${late ? ' · TE LAAT' : ''}\n“${cut(item.wording)}”`,
    facts.map(factInText).join('\n'),
    ...(note ? [`Let op: ${note}`] : []),
    `Wat vragen wij van u? ${sentence(piece.asked)}`,
    ...buttons.map(({ label, url }) => `${label}:\n${url}`),
    ...(answers ? [answerOnce, `${kinds[item.kind].button} in Gestand:\n${item.url}`] : []),
    sentence(piece.why),
  ]
}

function factInText({ label, words, window }: Fact): string {
  return `${label}: ${cut(words)}${window ? ` (${window})` : ''}`
}

function footOf({ dossierMail, settingsUrl, preferencesUrl, unsubscribeUrl }: Addressing): string[] {
  return [
    ...(dossierMail ? [`Hebt u vragen? Mail naar ${oneLine(dossierMail)}.`] : []),
    `Waarom en wanneer Gestand herinnert, en wie dat kan veranderen, leest u hier:\n${settingsUrl}`,
    `Hoe en wanneer u deze mails krijgt, kiest u zelf:\n${preferencesUrl}`,
    ...(unsubscribeUrl
      ? [`Wilt u mails zoals deze niet meer krijgen? Meld u daarvoor af:\n${unsubscribeUrl}`]
      : []),
  ]
}
