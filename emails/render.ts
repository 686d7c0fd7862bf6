import { createElement } from 'react'
import type { Occasion } from './occasions.ts'
import type { Addressing } from './piece.ts'
import type { SignInProps } from './sign-in.tsx'

export interface RenderedMail {
  subject: string
  html: string
  text: string
}

/** A mail of its own for one occasion, all in one for more of them. */
export async function renderOccasions(addressing: Addressing, occasions: Occasion[]): Promise<RenderedMail> {
  const [only] = occasions
  if (!only || occasions.length > 1)
    return renderMail(await import('./digest.tsx'), { ...addressing, occasions })
  return renderMail((await templates[only.template]()) as Template<Addressing>, { ...only, ...addressing })
}

export async function renderSignIn(props: SignInProps): Promise<RenderedMail> {
  return renderMail(await import('./sign-in.tsx'), props)
}

const templates: Record<Occasion['template'], () => Promise<object>> = {
  announcement: () => import('./announcement.tsx'),
  forecast: () => import('./forecast.tsx'),
  'last-day': () => import('./last-day.tsx'),
  chase: () => import('./chase.tsx'),
  escalation: () => import('./escalation.tsx'),
  review: () => import('./review.tsx'),
  stage: () => import('./stage.tsx'),
  'gate-slipped': () => import('./gate-slipped.tsx'),
  'extension-asked': () => import('./extension-asked.tsx'),
  'extension-answered': () => import('./extension-answered.tsx'),
  'term-moved': () => import('./term-moved.tsx'),
  'stage-moved': () => import('./stage-moved.tsx'),
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
