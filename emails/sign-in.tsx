import { Action, Layout, Paragraph, Small, TextLink } from './layout.tsx'
import { automatic } from './piece-text.ts'
import { cut, oneLine } from './wording.ts'

export interface SignInProps {
  name: string | null
  url: string
  minutes: 15
  /** The browser or place it was asked from: 'Firefox op Windows'. */
  askedFrom: string
}

export function subject(_props: SignInProps): string {
  return 'Uw link om in te loggen bij Gestand'
}

export function text(props: SignInProps): string {
  return `${[
    greeting(props),
    'Open deze link om in te loggen bij Gestand:',
    props.url,
    rules(props),
    origin(props),
    ignore,
    '--',
    automatic,
  ].join('\n\n')}\n`
}

export default function SignInMail(props: SignInProps) {
  return (
    <Layout
      title={subject(props)}
      preheader={`De link werkt één keer, ${props.minutes} minuten lang.`}
      footer={<Small style={{ margin: '0 0 8px' }}>{ignore}</Small>}
    >
      <Paragraph>{greeting(props)}</Paragraph>
      <Paragraph>Met deze knop logt u in bij Gestand:</Paragraph>
      <Paragraph>
        <Action href={props.url}>Inloggen bij Gestand</Action>
      </Paragraph>
      <Paragraph>{rules(props)}</Paragraph>
      <Paragraph>{origin(props)}</Paragraph>
      <Small>
        Werkt de knop niet? Kopieer dan deze link naar uw browser:
        <br />
        <TextLink href={props.url}>{props.url}</TextLink>
      </Small>
    </Layout>
  )
}

const ignore = 'Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Stuur deze mail aan niemand door.'

function greeting({ name }: SignInProps): string {
  return name === null || oneLine(name) === '' ? 'Goedendag,' : `Beste ${cut(name, 100)},`
}

function rules({ minutes }: SignInProps): string {
  return `De link werkt één keer, ${minutes} minuten lang, en alleen in de browser waarin u erom vroeg.`
}

function origin({ askedFrom }: SignInProps): string {
  return `Deze link is gevraagd vanuit: ${cut(askedFrom, 100)}.`
}

export const PreviewProps: SignInProps = {
  name: 'Noor de Wit',
  url: 'https://gestand.example/inloggen/3f9c2a',
  minutes: 15,
  askedFrom: 'Firefox op Windows',
}
