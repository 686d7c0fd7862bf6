import { strToU8, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'

function xml(body: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word document of these paragraphs; "^note^" in one becomes a footnote, "~words~" what was deleted. */
export function docxOf(paragraphs: string[]): Uint8Array {
  const notes: string[] = []
  const runs = (text: string) =>
    text.split(/(\^[^^]*\^|~[^~]*~)/).map((part) => {
      if (part.startsWith('~'))
        return `<w:del><w:r><w:delText>${escaped(part.slice(1, -1))}</w:delText></w:r></w:del>`
      if (!part.startsWith('^')) return `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`
      notes.push(
        `<w:footnote w:id="${notes.length + 1}"><w:p><w:r><w:t>${escaped(part.slice(1, -1))}</w:t></w:r></w:p></w:footnote>`,
      )
      return `<w:r><w:footnoteReference w:id="${notes.length}"/></w:r>`
    })
  const body = paragraphs.map((text) => `<w:p>${runs(text).join('')}</w:p>`).join('')
  return zipSync({
    'word/document.xml': xml(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/footnotes.xml': xml(
      `<w:footnotes ${w}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${notes.join('')}</w:footnotes>`,
    ),
  })
}

/** An OpenDocument text of these paragraphs, the last of them as a row of a table when it holds tabs. */
export function odtOf(paragraphs: string[]): Uint8Array {
  const body = paragraphs
    .map((text) =>
      text.includes('\t')
        ? `<table:table><table:table-row>${text
            .split('\t')
            .map((cell) => `<table:table-cell><text:p>${escaped(cell)}</text:p></table:table-cell>`)
            .join('')}</table:table-row></table:table>`
        : `<text:p>${escaped(text).replace(
            /\^([^^]*)\^/g,
            '<text:note><text:note-citation>9</text:note-citation><text:note-body><text:p>$1</text:p></text:note-body></text:note>',
          )}</text:p>`,
    )
    .join('')
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': xml(
      `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  })
}

/** A pdf drawn by a function; a password makes it one that cannot be opened. */
export async function pdfOf(
  draw: (page: PDFKit.PDFDocument) => void,
  userPassword?: string,
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 60, ...(userPassword ? { userPassword } : {}) })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const whole = new Promise<Uint8Array>((done) =>
    document.on('end', () => done(new Uint8Array(Buffer.concat(chunks)))),
  )
  draw(document)
  document.end()
  return whole
}

/** A small pdf whose only page unpacks into very much text. */
export async function pdfBomb(): Promise<Uint8Array> {
  const { deflateSync } = await import('node:zlib')
  const content = deflateSync(Buffer.alloc(900_000_000, '0 0 m '), { level: 1 })
  const head = [
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>endobj\n',
    `4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream\n`,
  ].join('')
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(head),
      content,
      Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
    ]),
  )
}
