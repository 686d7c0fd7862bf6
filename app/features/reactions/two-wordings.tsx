import { Quoted } from '#app/ui/text.tsx'

interface TwoWordingsProps {
  ours: string
  theirs: string
  organisation: string
}

/** The words that stand there, and those that a party would have: beside each other where there is room. */
export function TwoWordings({ ours, theirs, organisation }: TwoWordingsProps) {
  return (
    <div className="two-wordings">
      <Quoted source="Zoals vastgelegd">
        <p className="keep-lines">{ours}</p>
      </Quoted>
      <Quoted source={`Zoals ${organisation} het wil`}>
        <p className="keep-lines">{theirs}</p>
      </Quoted>
    </div>
  )
}
