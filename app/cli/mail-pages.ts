import { writeDay } from '#app/shared/day.ts'
import type { DemoMail } from './demo-mails.ts'

/** The files that show mails, by name: each as a page, light and dark, and as text, and one that shows all side by side. */
export function writeMailPages(mails: DemoMail[]): Map<string, string> {
  const pages = new Map<string, string>()
  for (const { name, mail } of mails) {
    pages.set(`${name}.html`, inColours(mail.html, 'light'))
    pages.set(`${name}.dark.html`, inColours(mail.html, 'dark'))
    pages.set(`${name}.txt`, mail.text)
  }
  return pages.set('index.html', index(mails))
}

const question = '@media (prefers-color-scheme: dark)'

/** As a screen of that kind shows it, whatever the screen it is looked at on. */
function inColours(html: string, colours: 'light' | 'dark'): string {
  return html.replaceAll(question, colours === 'dark' ? '@media all' : '@media not all')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function frame(name: string, file: string, words: string, width: number): string {
  return `<figure><figcaption><a href="${file}">${words}</a></figcaption>
<iframe title="${name}, ${words}" src="${file}" width="${width}" height="900"></iframe></figure>`
}

function section({ name, on, mail }: DemoMail): string {
  return `<section aria-labelledby="${name}"><h2 id="${name}">${name}</h2>
<p><strong>${escape(mail.subject)}</strong><br>to ${escape(mail.to)}, on ${writeDay(on)}</p>
<div class="row">
${frame(name, `${name}.html`, 'page, 600 wide', 600)}
<figure><figcaption><a href="${name}.txt">plain text</a></figcaption><pre tabindex="0">${escape(mail.text)}</pre></figure>
${frame(name, `${name}.html`, 'page, 320 wide', 320)}
${frame(name, `${name}.dark.html`, 'dark, 320 wide', 320)}
</div></section>`
}

const looks = `body{font:16px/1.5 sans-serif;margin:24px}.row{display:flex;gap:16px;overflow-x:auto;align-items:flex-start}
figure{margin:0;flex:none}iframe{border:1px solid #999}figcaption{margin:0 0 4px}
pre{width:560px;height:884px;margin:0;padding:8px;overflow:auto;border:1px solid #999;white-space:pre-wrap;overflow-wrap:anywhere;font-size:13px}`

function index(mails: DemoMail[]): string {
  const links = mails.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`).join('')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mails of Gestand</title><style>${looks}</style></head>
<body><main><h1>Mails of Gestand</h1>
<p>Each as the demo sends it first, in the months after 16 December 2020.</p>
<ul>${links}</ul>
${mails.map(section).join('\n')}
</main></body></html>
`
}
