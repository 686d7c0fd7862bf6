import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allFileKinds } from '#app/shared/file-kinds.ts'
import { someFiles, strangeFiles } from '#tests/support/some-files.ts'
import { readUpload, type UploadLimits } from './multipart.server.ts'

const limits: UploadLimits = { field: 'files', maxFiles: 3, maxBytes: 25 * 1024 * 1024, kinds: allFileKinds }
const address = 'http://gestand.test/bewijsstukken/toevoegen'

function requestWith(
  files: [name: string, content: Uint8Array][],
  fields: Record<string, string> = {},
): Request {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, content] of files) form.append('files', new File([content as BlobPart], name))
  return new Request(address, { method: 'POST', body: form })
}

// A place of its own for what comes in, so that what stays behind is seen.
const usual = process.env.TMPDIR
beforeAll(async () => {
  process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'gestand-test-'))
})
afterAll(async () => {
  await rm(tmpdir(), { recursive: true })
  if (usual === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = usual
})
const leftBehind = () => readdir(tmpdir())

describe('an upload', () => {
  test('brings fields and files, whole and with their hash', async () => {
    const upload = await readUpload(
      requestWith(
        [
          ['verslag één.pdf', someFiles.pdf],
          ['../lijst.csv', someFiles.csv],
        ],
        { audience: 'everyone' },
      ),
      limits,
    )
    expect(upload).toMatchObject({ fields: [['audience', 'everyone']], objections: [] })
    expect(upload.files.map(({ name, size }) => [name, size])).toEqual([
      ['verslag één.pdf', someFiles.pdf.length],
      ['lijst.csv', someFiles.csv.length],
    ])
    const [first] = upload.files
    expect(first?.sha256).toBe(createHash('sha256').update(someFiles.pdf).digest('hex'))
    expect(await buffer(first!.open())).toEqual(someFiles.pdf)
    await upload.discard()
    expect(await leftBehind()).toEqual([])
  })

  test.each(Object.entries(someFiles))('takes a %s', async (kind, content) => {
    const upload = await readUpload(requestWith([[`bewijs.${kind}`, content]]), limits)
    expect(upload.objections).toEqual([])
    await upload.discard()
  })

  test.each<[keyof typeof strangeFiles, string, string]>([
    ['macros', 'a.docx', 'bevat macro’s'],
    ['openMacros', 'a.odt', 'bevat macro’s'],
    ['zip', 'a.docx', 'ander soort bestand (zip)'],
    ['bomb', 'a.docx', 'te groot als het wordt uitgepakt'],
    ['cutZip', 'a.docx', 'is niet heel'],
    ['oldOffice', 'a.docx', 'met een wachtwoord beveiligd'],
    ['program', 'a.pdf', 'ander soort bestand (exe)'],
    ['endless', 'a.txt', 'ander soort bestand (asf)'],
    ['bytes', 'a.csv', 'een ander soort bestand.'],
  ])('refuses what is %s and calls itself %s', async (which, name, sentence) => {
    const upload = await readUpload(requestWith([[name, strangeFiles[which]]]), limits)
    expect(upload.objections).toEqual([expect.stringContaining(sentence)])
    expect(upload.files).toEqual([])
    await upload.discard()
  })

  test('refuses every kind under the name of every other', async () => {
    for (const [kind, content] of Object.entries(someFiles)) {
      for (const other of Object.keys(someFiles).filter((name) => name !== kind)) {
        if ([kind, other].every((one) => one === 'txt' || one === 'csv')) continue
        const upload = await readUpload(requestWith([[`a.${other}`, content]]), limits)
        expect(upload.objections, `${kind} as ${other}`).toHaveLength(1)
        await upload.discard()
      }
    }
  })

  test('takes 25 MB and not a byte more', async () => {
    const most = Buffer.alloc(limits.maxBytes, 'a')
    const fits = await readUpload(requestWith([['veel.txt', most]]), limits)
    expect(fits.objections).toEqual([])
    await fits.discard()
    const more = Buffer.concat([most, Buffer.from('a')])
    const over = await readUpload(requestWith([['veel.txt', more]]), limits)
    expect(over.objections).toEqual(['«veel.txt» is groter dan 25 MB. Maak het kleiner of verdeel het.'])
    await over.discard()
  })

  test('names every file that is wrong, and keeps none', async () => {
    const upload = await readUpload(
      requestWith([
        ['leeg.pdf', Buffer.alloc(0)],
        ['goed.pdf', someFiles.pdf],
        ['leugen.pdf', someFiles.png],
      ]),
      limits,
    )
    expect(upload.objections).toEqual([
      '«leeg.pdf» is leeg. Kies een ander bestand.',
      expect.stringContaining(
        '«leugen.pdf» noemt zich een pdf-bestand, maar de inhoud is een png-afbeelding.',
      ),
    ])
    expect(upload.files).toEqual([])
    await upload.discard()
  })

  test('takes so many files at once', async () => {
    const files = [1, 2, 3, 4, 5, 6].map((number): [string, Buffer] => [`${number}.txt`, someFiles.txt])
    const upload = await readUpload(requestWith(files), limits)
    expect(upload.objections).toEqual(['Kies ten hoogste 3 bestanden tegelijk.'])
    await upload.discard()
    const three = await readUpload(requestWith(files.slice(0, 3)), limits)
    expect(three.objections).toEqual([])
    await three.discard()
  })

  test('in which nothing was chosen has no files', async () => {
    const body =
      '--b\r\nContent-Disposition: form-data; name="files"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n'
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const upload = await readUpload(new Request(address, { method: 'POST', headers, body }), limits)
    expect(upload).toMatchObject({ files: [], objections: [] })
    await upload.discard()
  })

  test.each([
    ['ends half way', 'multipart/form-data; boundary=b'],
    ['is no form', 'text/plain'],
    ['has no boundary', 'multipart/form-data'],
  ])('that %s leaves nothing behind', async (_what, type) => {
    const body = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf'
    const request = new Request(address, { method: 'POST', headers: { 'content-type': type }, body })
    await expect(readUpload(request, limits)).rejects.toMatchObject({ name: 'BrokenUpload' })
    expect(await leftBehind()).toEqual([])
  })

  test('whose line goes dead leaves nothing behind', async () => {
    let sent = false
    const body = new ReadableStream({
      pull(controller) {
        if (sent) return controller.error(new Error('the line went dead'))
        sent = true
        controller.enqueue(
          Buffer.from(
            `--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n${'a'.repeat(90_000)}`,
          ),
        )
      },
    })
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const request = new Request(address, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
    await expect(readUpload(request, limits)).rejects.toMatchObject({ name: 'BrokenUpload' })
    expect(await leftBehind()).toEqual([])
  })
})
