import { Section } from 'react-email'
import { answerOnce, Answers } from './answers.tsx'
import { Action, Layout, Line, Paragraph, Small, TextLink, Title, light } from './layout.tsx'
import { cut, oneLine } from './wording.ts'

export interface ReminderProps {
  recipientName: string
  items: ReminderItem[]
  settingsUrl: string
  /** Where questions about the items go. */
  dossierMail?: string
}

export interface ReminderItem {
  kind: 'agreement' | 'promise' | 'request' | 'motion' | 'decision'
  dossier: string
  wording: string
  /** The term as it was said; null when none was. */
  termWords: string | null
  /** The window the words mean, written out: '1–28 februari 2021'. */
  window: string | null
  /** Why now: 'Over vier weken begint de periode voor dit besluit'. */
  headline: string
  /** A sentence that says what is asked of the reader. */
  asked: string
  /** What the item waits for: 'het besluit staat voor februari 2021; de evaluatie is nog niet ontvangen'. */
  gate: string | null
  /** A sentence: 'U krijgt dit omdat …'. */
  why: string
  url: string
  /** Where the reader answers without signing in, for one answer each; null where nothing is asked that way. */
  answers: { label: string; url: string }[] | null
  late: boolean
}

const kinds = {
  agreement: { name: 'afspraak', plural: 'afspraken', button: 'Bekijk de afspraak' },
  promise: { name: 'toezegging', plural: 'toezeggingen', button: 'Bekijk de toezegging' },
  request: { name: 'verzoek', plural: 'verzoeken', button: 'Bekijk het verzoek' },
  motion: { name: 'motie', plural: 'moties', button: 'Bekijk de motie' },
  decision: { name: 'vervolgbesluit', plural: 'vervolgbesluiten', button: 'Bekijk het besluit' },
} as const

export function subject({ items }: ReminderProps): string {
  const [only] = items
  if (only && items.length === 1) {
    return `${only.late ? 'Te laat' : 'Herinnering'}: ${kinds[only.kind].name} “${cut(only.wording, 70)}”`
  }
  const late = items.filter((item) => item.late).length
  return `${items.length} herinneringen: ${countKinds(items)}${late > 0 ? ` (${late} te laat)` : ''}`
}

export function text(props: ReminderProps): string {
  return `${[
    `Beste ${cut(props.recipientName, 100)},`,
    ...(props.items.length > 1 ? [opening(props)] : []),
    ...props.items.flatMap((item, index) => textOfItem(item, props.items.length > 1 ? index + 1 : null)),
    '--',
    ...(props.dossierMail ? [`Hebt u vragen? Mail naar ${oneLine(props.dossierMail)}.`] : []),
    `Waarom en wanneer Gestand herinnert, en wie dat kan veranderen, leest u hier:\n${props.settingsUrl}`,
    'Gestand verstuurt deze mail automatisch.',
  ].join('\n\n')}\n`
}

export default function ReminderMail(props: ReminderProps) {
  return (
    <Layout title={subject(props)} preheader={preheader(props)} footer={<Footer {...props} />}>
      <Paragraph>Beste {cut(props.recipientName, 100)},</Paragraph>
      {props.items.length > 1 ? <Paragraph>{opening(props)}</Paragraph> : null}
      {props.items.map((item, index) => (
        <Section key={`${index} ${item.url}`}>
          {index > 0 ? <Line /> : null}
          <Item item={item} />
        </Section>
      ))}
    </Layout>
  )
}

function Item({ item }: { item: ReminderItem }) {
  return (
    <>
      <Title>{cut(item.headline, 150)}</Title>
      <Small style={{ margin: '0 0 8px' }}>
        {firstUp(kinds[item.kind].name)} · {oneLine(item.dossier)}
        {item.late ? (
          <strong className="late" style={{ color: light.late }}>
            {' '}
            · Te laat
          </strong>
        ) : null}
      </Small>
      <Paragraph style={{ borderLeft: `3px solid ${light.line}`, paddingLeft: '12px' }}>
        {cut(item.wording)}
      </Paragraph>
      <Paragraph>
        <strong>Termijn:</strong> {term(item).words}
        {term(item).window ? <WindowOfTerm>{term(item).window ?? ''}</WindowOfTerm> : null}
      </Paragraph>
      {item.gate ? (
        <Paragraph>
          <strong>Let op:</strong> {sentence(item.gate)}
        </Paragraph>
      ) : null}
      <Paragraph>
        <strong>Wat vragen wij van u?</strong> {sentence(item.asked)}
      </Paragraph>
      {item.answers ? (
        <Answers answers={item.answers} label={kinds[item.kind].button} url={item.url} />
      ) : (
        <Paragraph>
          <Action href={item.url}>{kinds[item.kind].button}</Action>
        </Paragraph>
      )}
      <Small>{sentence(item.why)}</Small>
    </>
  )
}

function WindowOfTerm({ children }: { children: string }) {
  return (
    <>
      <br />
      <span className="quiet" style={{ fontSize: '14px', color: light.quiet }}>
        {children}
      </span>
    </>
  )
}

function Footer({ dossierMail, settingsUrl }: ReminderProps) {
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
        <TextLink href={settingsUrl}>lees hoe herinneringen werken</TextLink>.
      </Small>
    </>
  )
}

function textOfItem(item: ReminderItem, number: number | null): string[] {
  const { words, window } = term(item)
  return [
    `${number === null ? '' : `${number}. `}${cut(item.headline, 150)}`,
    `${firstUp(kinds[item.kind].name)} · ${oneLine(item.dossier)}${item.late ? ' · TE LAAT' : ''}\n“${cut(item.wording)}”`,
    `Termijn: ${words}${window ? ` (${window})` : ''}`,
    ...(item.gate ? [`Let op: ${sentence(item.gate)}`] : []),
    `Wat vragen wij van u? ${sentence(item.asked)}`,
    ...(item.answers
      ? [
          ...item.answers.map(({ label, url }) => `${label}:\n${url}`),
          answerOnce,
          `${kinds[item.kind].button} in Gestand:\n${item.url}`,
        ]
      : [`${kinds[item.kind].button}:\n${item.url}`]),
    sentence(item.why),
  ]
}

/** The words of the term, and its window where that says more than the words. */
function term({ termWords, window }: ReminderItem): { words: string; window: string | null } {
  const words = oneLine(termWords ?? window ?? 'nog niet afgesproken')
  return { words, window: window !== null && window !== words ? window : null }
}

function opening({ items }: ReminderProps): string {
  return `Wij herinneren u aan ${countKinds(items)}.`
}

function preheader(props: ReminderProps): string {
  const [only] = props.items
  return only && props.items.length === 1
    ? `${oneLine(only.headline)}. ${oneLine(only.asked)}`
    : opening(props)
}

function countKinds(items: ReminderItem[]): string {
  const counts = Object.entries(kinds).flatMap(([kind, words]) => {
    const count = items.filter((item) => item.kind === kind).length
    return count === 0 ? [] : [`${count} ${count === 1 ? words.name : words.plural}`]
  })
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(counts)
}

function sentence(words: string): string {
  const line = cut(words)
  return /[.!?…]$/u.test(line) ? line : `${line}.`
}

function firstUp(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export const PreviewProps: ReminderProps = {
  recipientName: 'bureau wethouder Utrecht',
  settingsUrl: 'https://gestand.example/herinneringen#aanpassen',
  dossierMail: 'lvv@gestand.example',
  items: [
    {
      kind: 'decision',
      dossier: 'LVV',
      wording: 'Besluiten hoe de landelijke opvang verdergaat, met de tussenevaluatie van het WODC erbij.',
      termWords: 'februari 2021',
      window: '1–28 februari 2021',
      headline: 'Over vier weken begint de periode voor dit besluit',
      asked:
        'Controleer of alles klaar is om het besluit te nemen. Lukt het niet op tijd, laat dat dan weten.',
      gate: 'het besluit staat voor februari 2021; de WODC-evaluatie is nog niet ontvangen',
      why: 'U krijgt dit omdat uw organisatie dit besluit mee voorbereidt.',
      url: 'https://gestand.example/besluiten/7b0f',
      answers: null,
      late: false,
    },
    {
      kind: 'agreement',
      dossier: 'LVV',
      wording: 'De gemeenten zetten scenario’s voor een landelijk netwerk op papier.',
      termWords: 'vóór het kerstreces',
      window: '4 november – 17 december 2020',
      headline: 'Deze afspraak is nog niet nagekomen',
      asked: 'Meld hoe ver u bent, of vraag uitstel aan.',
      gate: null,
      why: 'U krijgt dit omdat uw organisatie deze afspraak nakomt.',
      url: 'https://gestand.example/afspraken/1c52',
      answers: null,
      late: true,
    },
    {
      kind: 'promise',
      dossier: 'LVV',
      wording: 'De Kamer krijgt een technische briefing over de uitkomsten van de pilots.',
      termWords: null,
      window: null,
      headline: 'Deze toezegging heeft nog geen termijn',
      asked: 'Vul in wanneer de Kamer de briefing krijgt.',
      gate: null,
      why: 'U krijgt dit omdat u deze toezegging bijhoudt.',
      url: 'https://gestand.example/toezeggingen/90ae',
      answers: null,
      late: false,
    },
  ],
}
