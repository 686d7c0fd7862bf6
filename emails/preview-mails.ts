import { createElement } from 'react'
import * as announcement from './announcement.tsx'
import * as forecast from './forecast.tsx'
import * as lastDay from './last-day.tsx'
import * as chase from './chase.tsx'
import * as escalation from './escalation.tsx'
import * as review from './review.tsx'
import * as stage from './stage.tsx'
import * as gateSlipped from './gate-slipped.tsx'
import * as extensionAsked from './extension-asked.tsx'
import * as extensionAnswered from './extension-answered.tsx'
import * as termMoved from './term-moved.tsx'
import * as stageMoved from './stage-moved.tsx'
import * as digest from './digest.tsx'
import * as signIn from './sign-in.tsx'
import type { Occasion } from './occasions.ts'

/** A mail as a developer looks at it. */
export interface PreviewMail {
  name: string
  subject: string
  text: string
  page: React.JSX.Element
}

interface Template<Props extends object> {
  default: (props: Props) => React.JSX.Element
  subject: (props: Props) => string
  text: (props: Props) => string
  PreviewProps: Props
}

function preview<Props extends object>(name: string, template: Template<Props>): PreviewMail {
  const { default: Page, PreviewProps: props } = template
  return {
    name,
    subject: template.subject(props),
    text: template.text(props),
    page: createElement(Page, props),
  }
}

/** Every mail, with what its template shows of itself. */
export const previewMails: PreviewMail[] = [
  preview('announcement', announcement),
  preview('forecast', forecast),
  preview('last-day', lastDay),
  preview('chase', chase),
  preview('escalation', escalation),
  preview('review', review),
  preview('stage', stage),
  preview('gate-slipped', gateSlipped),
  preview('extension-asked', extensionAsked),
  preview('extension-answered', extensionAnswered),
  preview('term-moved', termMoved),
  preview('stage-moved', stageMoved),
  preview('digest', digest),
  preview('sign-in', signIn),
]

/** Every occasion but the bundle and signing in. */
export const previewOccasions: Occasion[] = [
  { template: 'announcement', ...announcement.PreviewProps },
  { template: 'forecast', ...forecast.PreviewProps },
  { template: 'last-day', ...lastDay.PreviewProps },
  { template: 'chase', ...chase.PreviewProps },
  { template: 'escalation', ...escalation.PreviewProps },
  { template: 'review', ...review.PreviewProps },
  { template: 'stage', ...stage.PreviewProps },
  { template: 'gate-slipped', ...gateSlipped.PreviewProps },
  { template: 'extension-asked', ...extensionAsked.PreviewProps },
  { template: 'extension-answered', ...extensionAnswered.PreviewProps },
  { template: 'term-moved', ...termMoved.PreviewProps },
  { template: 'stage-moved', ...stageMoved.PreviewProps },
]
