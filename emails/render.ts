import { createElement } from 'react'
import type { ReminderProps } from './reminder.tsx'
import type { SignInProps } from './sign-in.tsx'

export interface RenderedMail {
  subject: string
  html: string
  text: string
}

export async function renderReminder(props: ReminderProps): Promise<RenderedMail> {
  return renderMail(await import('./reminder.tsx'), props)
}

export async function renderSignIn(props: SignInProps): Promise<RenderedMail> {
  return renderMail(await import('./sign-in.tsx'), props)
}

interface Template<Props extends object> {
  default: (props: Props) => React.JSX.Element
  subject: (props: Props) => string
  text: (props: Props) => string
}

/** The library and the templates are loaded at the first mail: they take over half a second, which a start need not wait for. */
async function renderMail<Props extends object>(
  template: Template<Props>,
  props: Props,
): Promise<RenderedMail> {
  const { render } = await import('react-email')
  const html = await render(createElement(template.default, props))
  return { subject: template.subject(props), html, text: template.text(props) }
}
