import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { render } from 'react-email'
import { previewMails } from '#emails/preview-mails.ts'

/** Writes every mail, as page and as plain text, with a page that shows them all beside each other. */
const folder = resolve(process.argv[2] ?? 'build/emails')
mkdirSync(folder, { recursive: true })
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const parts: string[] = []
for (const { name, subject, text, page } of previewMails) {
  writeFileSync(resolve(folder, `${name}.html`), await render(page))
  writeFileSync(resolve(folder, `${name}.txt`), text)
  parts.push(`<section><h2 id="${name}">${name}</h2><p>${escape(subject)}</p>
<p><a href="${name}.html">page</a> · <a href="${name}.txt">plain text</a></p>
<iframe title="${name}, 320 wide" src="${name}.html" width="320" height="900"></iframe>
<iframe title="${name}, 600 wide" src="${name}.html" width="600" height="900"></iframe></section>`)
}
const links = previewMails.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`).join('')
writeFileSync(
  resolve(folder, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mails of Gestand</title><h1>Mails of Gestand</h1><ul>${links}</ul>${parts.join('')}</html>`,
)
console.log(`Wrote ${previewMails.length} mails; open ${resolve(folder, 'index.html')} in a browser.`)
