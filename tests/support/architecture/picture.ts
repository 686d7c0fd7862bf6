import { features } from './features.ts'
import { layers } from './layers.ts'
import { objection, type Objection, type Tree } from './tree.ts'

const home = 'app/README.md'
const place = /<!-- picture -->[\s\S]*?<!-- \/picture -->/
const left = 13
const width = 122

/** The layers from the top down and the features from left to right, drawn from the two tables. */
export function picture(): string {
  const within = layers.filter(({ name }) => ['commands', 'components', 'rules'].includes(name))
  const [first = '', ...others] = wrap(features.join(' · '), width - left)
  const rows = [
    row('routes', ruled('compose features: the only place where a right one and a left one meet')),
    row('features', first),
    ...others.map((line, index) => row(index === 0 ? `(${within.length} layers)` : '', line)),
    row('', '(each knows those before it)'),
    row('ground', ruled('ui → shared ← platform')),
    '',
    row('layer', 'may know'),
    ...layers.map(({ name, mayKnow }) => row(name, mayKnow.join(' · '))),
  ]
  return rows.map((line) => line.trimEnd()).join('\n')
}

function row(name: string, text: string): string {
  return ` ${name}`.padEnd(left) + text
}

function ruled(text: string): string {
  const dashes = width - left - text.length - 2
  return `${'─'.repeat(Math.floor(dashes / 2))} ${text} ${'─'.repeat(Math.ceil(dashes / 2))}`
}

function wrap(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

/** The text with the picture of today between its two marks. */
export function withPicture(text: string): string {
  const drawn = ['<!-- picture -->', `\`\`\`text\n${picture()}\n\`\`\``, '<!-- /picture -->'].join('\n\n')
  return text.replace(place, () => drawn)
}

export function objectionsToPicture(tree: Tree): Objection[] {
  return tree.files
    .filter(({ path }) => path === home)
    .flatMap((file) => {
      if (!place.test(file.text)) return [objection(file, 0, 'has no <!-- picture --> … <!-- /picture -->')]
      const isOld = withPicture(file.text) !== file.text
      return isOld
        ? [objection(file, file.text.search(place), 'shows an old picture: UPDATE_PICTURE=1 draws it anew')]
        : []
    })
}
