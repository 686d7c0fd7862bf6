import { DataList } from '#app/ui/data-list.tsx'
import { Prose } from '#app/ui/text.tsx'
import type { FilledLetter } from './fill-letter.ts'

/** The fixed parts around the place of the text, as they come in a letter. */
export function LetterPreview({ letter }: { letter: FilledLetter }) {
  const { column, returnAddress, addressee, opening, standing, closing, signature } = letter
  return (
    <DataList
      items={[
        {
          label: 'Afzenderkolom',
          value: column.length > 0 && (
            <Lines lines={column.flatMap(({ label, lines }) => [label, ...lines])} />
          ),
        },
        { label: 'Retouradres', value: returnAddress },
        { label: 'Aan', value: addressee.length > 0 && <Lines lines={addressee} /> },
        {
          label: 'Brief',
          value: (
            <Prose>
              {opening.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p>[de tekst van de brief]</p>
              {[...standing, ...closing].map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Prose>
          ),
        },
        {
          label: 'Ondertekening',
          value: (signature.post || signature.name) && <Lines lines={[signature.post, signature.name]} />,
        },
      ]}
    />
  )
}

function Lines({ lines }: { lines: string[] }) {
  return <span className="keep-lines">{lines.filter((line) => line !== '').join('\n')}</span>
}
