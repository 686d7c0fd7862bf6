import { readFileSync } from 'node:fs'
import { render } from 'react-email'
import { describe, expect, test } from 'vitest'
import { allowedElements, allowedSheet, harmlessStyles, renderedStyles } from './allowed.ts'
import { dark, light } from './layout.tsx'
import { pieceOf, type Occasion } from './occasions.ts'
import { previewMails, previewOccasions } from './preview-mails.ts'

const file = (name: string) => readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8')
const named = previewMails.map((mail) => [mail.name, mail] as const)
const htmlOf = new Map<string, string>()
for (const { name, page } of previewMails) htmlOf.set(name, await render(page))

describe.each(named)('the mail «%s»', (name, { text, subject }) => {
  const html = (htmlOf.get(name) ?? '').replace(/<!--.*?-->/gs, '')

  test('has this plain text, word for word', () => {
    expect(text).toBe(file(name))
  })

  test('has one line of a decent length as its subject, without a link', () => {
    expect(subject).not.toMatch(/[\r\n]|https?:/)
    expect(subject.length).toBeLessThan(130)
  })

  test('holds no element and no attribute that mail programs do not know', () => {
    const tags = [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^>]*)?)>/gi)]
    expect(tags.length).toBeGreaterThan(20)
    for (const [, element = '', attributes = ''] of tags) {
      expect(Object.keys(allowedElements)).toContain(element.toLowerCase())
      for (const [, attribute = ''] of attributes.matchAll(/\s([a-z-]+)="[^"]*"/gi))
        expect(allowedElements[element.toLowerCase()], element).toContain(attribute.toLowerCase())
    }
  })

  test('has no style that mail programs do not render, or leave out with harm', () => {
    const known = [...renderedStyles, ...Object.keys(harmlessStyles)]
    for (const [, style = ''] of html.matchAll(/\sstyle="([^"]*)"/g))
      for (const part of style.replaceAll('&#x27;', "'").split(';'))
        expect(known).toContain(part.split(':')[0]?.trim())
    const [sheet, other] = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css)
    expect(sheet).toMatch(allowedSheet)
    expect(other).toBeUndefined()
  })

  test('fetches nothing, runs nothing and follows nobody', () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|video|object|form)\b/i)
    expect(html).not.toMatch(/\b(src|background|srcset)=|url\(|@import|@font-face/i)
    expect(
      [...html.matchAll(/href="([^"]*)"/g)].every(([, to]) => /^(https:\/\/gestand|mailto:)/.test(to ?? '')),
    ).toBe(true)
  })

  test('is in Dutch, for light and dark screens, and for narrow ones', () => {
    expect(html).toMatch(/<html[^>]* lang="nl"/)
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>')
    expect(html).toContain('name="viewport" content="width=device-width, initial-scale=1"')
    for (const [, width] of html.matchAll(/[^-]width:(\d+)px/g))
      expect(Number(width)).toBeLessThanOrEqual(280)
  })

  test('has the same links on its page and in its text', () => {
    const linked = [...html.matchAll(/href="(https:[^"]*)"/g)].map(([, to]) => to?.replaceAll('&amp;', '&'))
    const written = [...text.matchAll(/^https:\S+$/gm)].map(([address]) => address)
    expect(new Set(linked)).toEqual(new Set(written))
  })
})

test.each(previewOccasions.map((occasion) => [occasion.template, occasion] as const))(
  'the page about «%s» says what its text says',
  (name, occasion) => {
    const words = readWords(htmlOf.get(name) ?? '')
    const piece = pieceOf(occasion)
    const { headline, asked, why, item, facts, note } = piece
    for (const part of [headline, asked, why, item.wording, note ?? '', ...facts.map((fact) => fact.words)])
      expect(words).toContain(part)
  },
)

test('everything that people typed is text, and not too long', async () => {
  const evil = '<script>alert(1)</script> & "aan" <img src=x onerror=y> 👩🏽‍⚖️'
  for (const occasion of previewOccasions) {
    const typed = { dossier: evil, wording: `${evil} ${'lang '.repeat(2_000)}`, termWords: evil }
    const told = { ...occasion, item: { ...occasion.item, ...typed }, why: evil, reason: evil, byName: evil }
    const { renderOccasions } = await import('./render.ts')
    const addressing = {
      recipientName: evil,
      settingsUrl: 'https://x',
      preferencesUrl: 'https://x',
      dossierMail: evil,
    }
    const { html, text, subject } = await renderOccasions(addressing, [told as Occasion])
    expect(html).not.toMatch(/<(script|img)\b/i)
    expect(readWords(html)).toContain(evil)
    expect(html).not.toContain('lang '.repeat(90))
    expect(text).not.toContain('lang '.repeat(90))
    expect(subject.length).toBeLessThan(130)
  }
})

test.each([
  ['light', light],
  ['dark', dark],
])('mails can be read with %s colours', (_, colours) => {
  for (const ink of [colours.ink, colours.quiet, colours.late, colours.action])
    expect(contrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colours.onAction, colours.action)).toBeGreaterThanOrEqual(4.5)
})

test('a mail with one thing in it is the mail of that thing, with more it is a bundle', async () => {
  const { renderOccasions } = await import('./render.ts')
  const addressing = { recipientName: 'Lieke', settingsUrl: 'https://x', preferencesUrl: 'https://y' }
  const [one, ...more] = previewOccasions
  expect((await renderOccasions(addressing, one ? [one] : [])).subject).toMatch(
    /^Herinnering: vervolgbesluit/,
  )
  expect((await renderOccasions(addressing, more)).subject).toBe(
    '7 herinneringen: 6 afspraken en 1 vervolgbesluit (3 te laat), en 4 berichten',
  )
})

/** The visible text: no style sheet, comments, tags and entities. */
function readWords(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' }
  return html
    .replace(/<style>.*?<\/style>|<!--.*?-->|<[^>]*>/gs, '')
    .replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => entities[name] ?? '')
}

/** WCAG 2.2, relative luminance. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [a, b].map(luminance).sort((x, y) => x - y) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
