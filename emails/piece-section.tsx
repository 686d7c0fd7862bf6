import { capital } from '#app/shared/text.ts'
import { kinds, sentence } from './item-words.ts'
import { Action, Paragraph, Small, TextLink, Title, light } from './layout.tsx'
import type { Addressing, Fact, Piece } from './piece.ts'
import { answerOnce } from './piece-text.ts'
import { cut, oneLine } from './wording.ts'

/** What a piece says, as a part of a mail. */
export function PieceSection({ piece, level }: { piece: Piece; level: 'h1' | 'h3' }) {
  const { item, late, facts, note, answers } = piece
  return (
    <>
      <Title level={level}>{cut(piece.headline, 150)}</Title>
      <Small style={{ margin: '0 0 8px' }}>
        {capital(kinds[item.kind].name)} · {oneLine(item.dossier)}
        {late ? (
          <strong className="late" style={{ color: light.late }}>
            {' '}
            · Te laat
          </strong>
        ) : null}
      </Small>
      <Paragraph style={{ borderLeft: `3px solid ${light.line}`, paddingLeft: '12px' }}>
        {cut(item.wording)}
      </Paragraph>
      {facts.map((fact, index) => (
        <FactLine key={fact.label} fact={fact} isLast={index === facts.length - 1} />
      ))}
      {note ? (
        <Paragraph>
          <strong>Let op:</strong> {note}
        </Paragraph>
      ) : null}
      <Paragraph>
        <strong>Wat vragen wij van u?</strong> {sentence(piece.asked)}
      </Paragraph>
      <Buttons piece={piece} />
      {answers ? (
        <Small style={{ margin: '8px 0' }}>
          {answerOnce} <TextLink href={item.url}>{kinds[item.kind].button} in Gestand</TextLink>.
        </Small>
      ) : null}
      <Small>{sentence(piece.why)}</Small>
    </>
  )
}

function FactLine({ fact, isLast }: { fact: Fact; isLast: boolean }) {
  const { label, words, window } = fact
  return (
    <Paragraph style={isLast ? {} : { margin: '0 0 8px' }}>
      <strong>{label}:</strong> {cut(words)}
      {window ? (
        <>
          <br />
          <span className="quiet" style={{ fontSize: '14px', color: light.quiet }}>
            {window}
          </span>
        </>
      ) : null}
    </Paragraph>
  )
}

/** One button per answer; behind each stands a page that asks once more, since programs open links too. */
function Buttons({ piece: { buttons } }: { piece: Piece }) {
  return (
    <>
      {buttons.map(({ label, url }, index) => (
        <Paragraph key={url} style={index < buttons.length - 1 ? { margin: '0 0 8px' } : {}}>
          <Action href={url}>{label}</Action>
        </Paragraph>
      ))}
    </>
  )
}

/** Where questions go, how mails work, and how to have fewer of them. */
export function Foot({ dossierMail, settingsUrl, preferencesUrl, unsubscribeUrl }: Addressing) {
  return (
    <>
      {dossierMail ? (
        <Small style={{ margin: '0 0 8px' }}>
          Hebt u vragen? Mail naar{' '}
          <TextLink href={`mailto:${oneLine(dossierMail)}`}>{oneLine(dossierMail)}</TextLink>.
        </Small>
      ) : null}
      <Small style={{ margin: '0 0 8px' }}>
        Waarom en wanneer Gestand herinnert, en wie dat kan veranderen:{' '}
        <TextLink href={settingsUrl}>lees hoe herinneringen werken</TextLink>. Hoe en wanneer u deze mails
        krijgt, kiest u zelf in <TextLink href={preferencesUrl}>Mijn instellingen</TextLink>.
      </Small>
      {unsubscribeUrl ? (
        <Small style={{ margin: '0 0 8px' }}>
          Wilt u mails zoals deze niet meer krijgen?{' '}
          <TextLink href={unsubscribeUrl}>Meld u daarvoor af</TextLink>.
        </Small>
      ) : null}
    </>
  )
}
