import { RichText } from '#app/features/editor/rich-text.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import type { OtherText } from './autosave.ts'

interface TwoTextsProps {
  theirs: OtherText
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** The text that was saved in another window, beside the editor that holds one's own: a person decides. */
export function TwoTexts({ theirs, onKeepMine, onTakeTheirs }: TwoTextsProps) {
  const { savedAt, savedByName, document } = theirs
  return (
    <div className="two-texts__theirs">
      <Alert tone="warning" title="Er zijn twee teksten" live="alert">
        <p>
          {savedByName} sloeg hier {savedAt && `om ${savedAt} `}in een ander venster iets anders op. Uw tekst
          is nog niet opgeslagen en staat in het tekstvak. Vergelijk ze en kies.
        </p>
      </Alert>
      <Card title="De andere tekst" headingLevel={3}>
        <RichText document={document} headingOffset={1} />
      </Card>
      <ButtonGroup>
        <Button appearance="primary" onClick={onKeepMine}>
          Mijn tekst bewaren
        </Button>
        <Button onClick={onTakeTheirs}>De andere tekst overnemen</Button>
      </ButtonGroup>
    </div>
  )
}
