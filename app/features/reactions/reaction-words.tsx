import { Paragraph } from '#app/ui/text.tsx'
import { stanceNames } from './reaction.ts'
import type { ReactionSaid } from './reaction-view.ts'
import { TwoWordings } from './two-wordings.tsx'

/** What a party said, on the page on which somebody decides about it or takes it back. */
export function ReactionWords({ said }: { said: ReactionSaid }) {
  const { stance, organisation, wording, otherWording, remark, givenOn } = said
  return (
    <>
      <Paragraph>
        {organisation} reageerde op {givenOn}: {stanceNames[stance]}.
      </Paragraph>
      {stance === 'disputed' && (
        <TwoWordings ours={wording} theirs={otherWording} organisation={organisation} />
      )}
      {remark && (
        <Paragraph>
          {stance === 'disputed' ? 'Reden' : 'Opmerking'}: {remark}
        </Paragraph>
      )}
    </>
  )
}
