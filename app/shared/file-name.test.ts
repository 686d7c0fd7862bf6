import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanFileName, keepAs, objectionToSize, writeSize } from './file-name.ts'

describe('the name of a file', () => {
  test.each([
    ['begroting.pdf', 'begroting.pdf'],
    ['C:\\Users\\Lieke\\begroting 2021.pdf', 'begroting 2021.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['.htaccess', 'htaccess'],
    ['  spaties   en\ttabs .docx', 'spaties en tabs.docx'],
    ['nul\0 en regel\r\neinde.txt', 'nul en regel einde.txt'],
    ['factuur\u202egnp.exe', 'factuurgnp.exe'],
    ['vraag: "wat"?.csv', 'vraag- -wat--.csv'],
    ['👩🏽‍⚖️ zitting.png', '👩🏽‍⚖️ zitting.png'],
    ['Reünie.odt', 'Reünie.odt'],
    ['', 'bestand'],
    ['...', 'bestand'],
    ['\u200b.pdf', 'pdf'],
    ['---.pdf', 'bestand.pdf'],
  ])('%j becomes %j', (name, clean) => expect(cleanFileName(name)).toBe(clean))

  test('that is far too long is cut before its ending, through no emoji', () => {
    expect(cleanFileName(`${'a'.repeat(10_000)}.pdf`)).toBe(`${'a'.repeat(116)}.pdf`)
    expect(cleanFileName(`${'👩🏽‍⚖️'.repeat(3_000)}.pdf`)).toMatch(/^(👩🏽‍⚖️)+\.pdf$/u)
  })

  test('is never a way out, never empty, never too long, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const clean = cleanFileName(name)
        expect(clean).not.toMatch(/[\\/\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(clean.length).toBeGreaterThan(0)
        expect(new TextEncoder().encode(clean).length).toBeLessThanOrEqual(200)
        expect(cleanFileName(clean)).toBe(clean)
        expect(keepAs(clean)).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~%!-]*$/)
      }),
    )
  })

  test('is told to browsers old and new', () => {
    expect(keepAs('Coördinatie (één) "x".pdf')).toBe(
      `attachment; filename="Coordinatie (een) _x_.pdf"; filename*=UTF-8''Co%C3%B6rdinatie%20%28%C3%A9%C3%A9n%29%20%22x%22.pdf`,
    )
  })
})

describe('the size of a file', () => {
  test.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_440, '1,4 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [26_214_400, '26 MB'],
  ])('%i is %s', (bytes, words) => expect(writeSize(bytes)).toBe(words))

  test('has a beginning and an end', () => {
    expect(objectionToSize('x.pdf', 0, 1024)).toBe('«x.pdf» is leeg. Kies een ander bestand.')
    expect(objectionToSize('x.pdf', 25 * 1024 * 1024, 25 * 1024 * 1024)).toBeNull()
    expect(objectionToSize('x.pdf', 25 * 1024 * 1024 + 1, 25 * 1024 * 1024)).toContain('groter dan 25 MB')
  })
})
