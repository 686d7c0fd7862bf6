import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { documentOf, emptyDocument, heading, list, obligationBlock, paragraph } from './document.ts'
import type { Block, Inline } from './nodes.ts'
import { ObligationLine, RichText } from './rich-text.tsx'

const ID = '5f0c8d4e-9a51-4f7e-8a7c-0f6f6f1f2a01'
const UTRECHT = { organisation: '7b1d2c3e-1111-4222-8333-444455556666', name: 'Utrecht & co' }
const agreement = obligationBlock({
  obligation: ID,
  kind: 'agreement',
  owners: [UTRECHT],
  term: 'voorjaar 2021',
  wording: 'Utrecht levert <b>cijfers</b>.',
})

function markup(...blocks: Block[]): string {
  return renderToStaticMarkup(<RichText document={documentOf(...blocks)} />)
}

function inParagraph(...children: unknown[]): string {
  return markup({ type: 'paragraph', version: 1, children: children as Inline[] })
}

describe('the reading view', () => {
  it('escapes what was typed', () => {
    expect(inParagraph({ type: 'text', text: '<script>alert(1)</script> & "x"', format: 0 })).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp;',
    )
  })

  it('shows bold, italic and line breaks', () => {
    const text = { type: 'text', version: 1, text: 'x', format: 3 }
    expect(inParagraph(text, { type: 'linebreak' }, { ...text, format: 2 })).toContain(
      '<strong><em>x</em></strong><br/><em>x</em>',
    )
  })

  it('links only to allowed addresses, with nothing but the address', () => {
    const link = {
      type: 'link',
      url: 'https://example.org/',
      children: [{ type: 'text', text: 'hier', format: 0 }],
    }
    expect(inParagraph(link)).toContain(
      '<a class="utrecht-link" href="https://example.org/" rel="noreferrer">hier</a>',
    )
    expect(inParagraph({ ...link, url: 'javascript:alert(1)' })).toBe(
      '<div class="rich-text"><p class="utrecht-paragraph">hier</p></div>',
    )
  })

  it('leaves out what it does not know and what is empty', () => {
    expect(markup({ type: 'iframe', src: 'x' } as never, paragraph(''), heading(''))).toBe(
      '<div class="rich-text"></div>',
    )
    expect(inParagraph({ type: 'image', src: 'x' })).not.toContain('src')
    expect(renderToStaticMarkup(<RichText document={emptyDocument()} />)).toBe(
      '<div class="rich-text"></div>',
    )
  })

  it('nests a list in the item before it', () => {
    const outer = list('bullet', ['een'])
    outer.children.push({ type: 'listitem', version: 1, children: [list('number', ['twee'])] })
    expect(markup(outer)).toContain(
      '<ul class="utrecht-unordered-list"><li>een<ol class="utrecht-ordered-list"><li>twee</li></ol></li></ul>',
    )
  })

  it('puts headings at the level of the page', () => {
    const document = documentOf(heading('een'), heading('twee', 'h4'))
    expect(renderToStaticMarkup(<RichText document={document} headingOffset={1} />)).toMatch(
      /<h4.*een<\/h4><h5/,
    )
    expect(renderToStaticMarkup(<RichText document={document} headingOffset={2} />)).toMatch(
      /<h5.*een<\/h5><h6/,
    )
  })

  it('shows an obligation with its kind, owners and term above its words', () => {
    const html = markup(agreement)
    expect(html).toMatch(
      /^<div class="rich-text"><section class="obligation obligation--agreement" id="o-5f0c8d4e/,
    )
    expect(html).toContain('Afspraak</strong>')
    expect(html).toContain('Utrecht &amp; co')
    expect(html).toContain('voorjaar 2021')
    expect(html).toContain('<p class="obligation__wording">Utrecht levert &lt;b&gt;cijfers&lt;/b&gt;.</p>')
    expect(markup({ ...agreement, owners: [], term: '' })).toMatch(/nog geen eigenaar.*nog geen termijn/)
  })

  it('lets the page link an obligation to its record', () => {
    const html = renderToStaticMarkup(
      <RichText
        document={documentOf(agreement)}
        renderObligation={(facts) => (
          <ObligationLine facts={facts}>
            <a href={`/afspraken/${facts.obligation}`}>Afspraak 3</a>
          </ObligationLine>
        )}
      />,
    )
    expect(html).toContain(`<a href="/afspraken/${ID}">Afspraak 3</a></strong>`)
  })

  it('sets no style', () => {
    expect(markup(agreement, heading('een'), list('bullet', ['twee']), paragraph('drie'))).not.toContain(
      'style=',
    )
  })
})
