import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** How a stretch of text looks. */
export interface Face {
  bold?: boolean
  italic?: boolean
}

const locate = createRequire(import.meta.url)
const loaded = new Map<string, Buffer>()

/** The font of the screen, whole: names have letters such as Ł and ğ. */
export function pdfFont({ bold = false, italic = false }: Face): Buffer {
  const face = `${bold ? '700Bold' : '400Regular'}${italic ? '_Italic' : ''}`
  const file = `@expo-google-fonts/fira-sans/${face}/FiraSans_${face}.ttf`
  const font = loaded.get(face) ?? readFileSync(locate.resolve(file))
  loaded.set(face, font)
  return font
}

/** Text as the font can write it: accents on their letters, pictures left out. */
export function writable(text: string): string {
  return text.normalize('NFC').replace(/[\p{Extended_Pictographic}\u{fe0f}\u{200d}]/gu, '')
}
