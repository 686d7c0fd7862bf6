/** A received mail, decoded as far as the tests need it: our own mails, no exotic ones. */
export interface ReceivedMail {
  headers: Record<string, string>
  subject: string
  text: string
  html: string
  attachments: { filename: string; contentType: string; content: string }[]
}

interface Part {
  headers: Record<string, string>
  body: string
}

export function readMime(raw: Buffer): ReceivedMail {
  const whole = readPart(raw.toString('latin1'))
  const leaves = leavesOf(whole)
  const isFile = (part: Part) => /^attachment/i.test(part.headers['content-disposition'] ?? '')
  const content = (type: RegExp) =>
    decodeBody(leaves.find((part) => !isFile(part) && type.test(part.headers['content-type'] ?? '')))
  return {
    headers: Object.fromEntries(
      Object.entries(whole.headers).map(([name, value]) => [name, decodeWords(value)]),
    ),
    subject: decodeWords(whole.headers.subject ?? ''),
    text: content(/^text\/plain/i),
    html: content(/^text\/html/i),
    attachments: leaves.filter(isFile).map((part) => ({
      filename: readFilename(part.headers['content-disposition'] ?? ''),
      contentType: part.headers['content-type'] ?? '',
      content: decodeBody(part),
    })),
  }
}

function readPart(raw: string): Part {
  const gap = raw.indexOf('\r\n\r\n')
  const head = (gap < 0 ? raw : raw.slice(0, gap)).replace(/\r\n[ \t]+/g, ' ')
  const headers: Record<string, string> = {}
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  return { headers, body: gap < 0 ? '' : raw.slice(gap + 4) }
}

function leavesOf(part: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(part.headers['content-type'] ?? '')?.[1]
  if (!boundary) return [part]
  const pieces = `\r\n${part.body}`.split(`\r\n--${boundary}`).slice(1, -1)
  return pieces.flatMap((piece) => leavesOf(readPart(piece.slice(2))))
}

function decodeBody(part: Part | undefined): string {
  if (!part) return ''
  const encoding = (part.headers['content-transfer-encoding'] ?? '7bit').toLowerCase()
  const bytes =
    encoding === 'quoted-printable' ? fromQuotedPrintable(part.body.replace(/=\r\n/g, '')) : part.body
  const decoded = encoding === 'base64' ? Buffer.from(part.body, 'base64') : Buffer.from(bytes, 'latin1')
  return decoded.toString('utf8').replace(/\r\n/g, '\n')
}

function fromQuotedPrintable(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** RFC 2047; white space between two encoded words is no text. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) => {
      const latin = kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('latin1') : null
      return Buffer.from(latin ?? fromQuotedPrintable(text.replace(/_/g, ' ')), 'latin1').toString('utf8')
    })
}

function readFilename(disposition: string): string {
  const extended = [...disposition.matchAll(/filename\*(?:\d+\*)?=(?:utf-8'')?"?([^";\s]+)"?/gi)].map(
    (m) => m[1],
  )
  if (extended.length > 0) return decodeURIComponent(extended.join(''))
  return decodeWords(/filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? '')
}
