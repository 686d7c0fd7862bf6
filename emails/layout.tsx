import type { CSSProperties, ReactNode } from 'react'
import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Text } from 'react-email'
import { automatic } from './piece-text.ts'
import { cut } from './wording.ts'

const font = "'Fira Sans', 'Segoe UI', Helvetica, Arial, sans-serif"

/** Colours that stay readable when a mail program turns them round for a dark screen by itself. */
export const light = {
  page: '#f2f4f5',
  paper: '#ffffff',
  ink: '#1b2327',
  quiet: '#4d585e',
  line: '#cdd4d8',
  action: '#0b5563',
  onAction: '#ffffff',
  late: '#9b1c1c',
}

export const dark: typeof light = {
  page: '#14191c',
  paper: '#1e2529',
  ink: '#eef1f2',
  quiet: '#b9c3c8',
  line: '#46525a',
  action: '#8fd3e0',
  onAction: '#10171a',
  late: '#ffb4a8',
}

/** Only mail programs that know the media query read this; all others have the inline light. */
const darkStyles = `
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: ${dark.page} !important; }
  .paper { background-color: ${dark.paper} !important; }
  .ink { color: ${dark.ink} !important; }
  .quiet { color: ${dark.quiet} !important; }
  .line { border-color: ${dark.line} !important; }
  .link { color: ${dark.action} !important; }
  .button { background-color: ${dark.action} !important; color: ${dark.onAction} !important; }
  .late { color: ${dark.late} !important; }
}`

const text: CSSProperties = {
  fontFamily: font,
  fontSize: '16px',
  lineHeight: '24px',
  margin: '0 0 16px',
  color: light.ink,
}
const small: CSSProperties = {
  ...text,
  fontSize: '14px',
  lineHeight: '21px',
  margin: '0',
  color: light.quiet,
}
const breakable: CSSProperties = { overflowWrap: 'break-word', wordBreak: 'break-word' }

/** The sheet that every mail is written on; `preheader` is what an inbox shows after the subject. */
export function Layout(props: { title: string; preheader: string; children: ReactNode; footer: ReactNode }) {
  return (
    <Html lang="nl">
      <Head>
        <title>{props.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: darkStyles }} />
      </Head>
      <Body
        lang="nl"
        className="page"
        style={{ backgroundColor: light.page, margin: 0, padding: '16px 8px' }}
      >
        <Preview useTitleTag={false}>{cut(props.preheader, 140)}</Preview>
        <Container
          className="paper"
          style={{ backgroundColor: light.paper, maxWidth: '600px', padding: '24px 20px' }}
        >
          {props.children}
          <Line />
          {props.footer}
          <Small>{automatic}</Small>
        </Container>
      </Body>
    </Html>
  )
}

export function Title({ level, children }: { level: 'h1' | 'h2' | 'h3'; children: ReactNode }) {
  const size =
    level === 'h3' ? { fontSize: '18px', lineHeight: '26px' } : { fontSize: '20px', lineHeight: '28px' }
  return (
    <Heading as={level} className="ink" style={{ ...text, ...breakable, ...size, margin: '0 0 4px' }}>
      {children}
    </Heading>
  )
}

export function Paragraph({ children, style }: { children: ReactNode; style?: CSSProperties }) {
  return (
    <Text className="ink" style={{ ...text, ...breakable, ...style }}>
      {children}
    </Text>
  )
}

export function Small({ children, style }: { children: ReactNode; style?: CSSProperties }) {
  return (
    <Text className="quiet" style={{ ...small, ...breakable, ...style }}>
      {children}
    </Text>
  )
}

export function Action({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button
      href={href}
      className="button"
      style={{
        backgroundColor: light.action,
        color: light.onAction,
        fontFamily: font,
        fontSize: '16px',
        fontWeight: 700,
        padding: '12px 20px',
      }}
    >
      {children}
    </Button>
  )
}

export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="link" style={{ color: light.action, textDecoration: 'underline' }}>
      {children}
    </Link>
  )
}

export function Line() {
  return <Hr className="line" style={{ borderTop: `1px solid ${light.line}`, margin: '24px 0' }} />
}
