/**
 * The HTML and CSS that mails may hold: what Outlook for Windows (which lays mail out as Word does), Outlook on the web,
 * Gmail, Apple Mail and Thunderbird are known to render, after the support tables of caniemail.com and Microsoft's own list
 * for Word. `emails/mails.test.tsx` holds every mail to it.
 */
export const allowedElements: Record<string, readonly string[]> = {
  html: ['dir', 'lang'],
  head: [],
  meta: ['content', 'http-equiv', 'name'],
  title: [],
  style: [],
  body: ['class', 'dir', 'lang', 'style'],
  table: ['align', 'border', 'cellpadding', 'cellspacing', 'class', 'role', 'style', 'width'],
  tbody: [],
  tr: ['style'],
  td: ['dir', 'lang', 'style'],
  // Only around what stands in it: no program lays them out, and none breaks on them.
  div: ['data-skip-in-text', 'style'],
  span: ['class', 'style'],
  p: ['class', 'style'],
  h1: ['class', 'style'],
  h2: ['class', 'style'],
  h3: ['class', 'style'],
  a: ['class', 'href', 'style', 'target'],
  strong: ['class', 'style'],
  br: [],
  hr: ['class', 'style'],
}

/** Rendered by all of them. */
export const renderedStyles = [
  'background-color',
  'border',
  'border-color',
  'border-left',
  'border-top',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'margin',
  'margin-bottom',
  'margin-left',
  'margin-right',
  'margin-top',
  'padding',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'text-decoration',
  'width',
] as const

/** Left out by some, without harm: what that does there. */
export const harmlessStyles: Record<string, string> = {
  display: 'Word: buttons and hidden text follow the other rules around them',
  'max-height': 'Word: the hidden line for the list of mails is hidden by display as well',
  'max-width': 'Word: the sheet takes the width of the window',
  opacity: 'Word: see max-height',
  overflow: 'Word: see max-height',
  'overflow-wrap': 'Word: a very long word sticks out',
  'word-break': 'Word: a very long word sticks out',
  'text-decoration-line': 'Word: text-decoration says the same',
  'mso-padding-alt': 'read by Word alone: the room within a button',
  'mso-text-raise': 'read by Word alone: the room within a button',
}

/** The one style sheet: colours for a dark screen, for the programs that read it. */
export const allowedSheet =
  /^\s*@media \(prefers-color-scheme: dark\) \{(\s*[.\w> ,-]+\{( (background-color|border-color|color): #[0-9a-f]{6} !important;)+ \})+\s*\}\s*$/
