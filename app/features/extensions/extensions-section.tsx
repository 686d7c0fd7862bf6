import type { Act } from '#app/features/obligations/item.ts'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Section } from '#app/ui/section.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { writeTerm } from './extension.ts'
import { ExtensionBadge } from './extension-badge.tsx'
import type { ShownExtension } from './shown-extension.ts'

/** What was asked and given of later terms, and what the reader may do about it. */
export function ExtensionsSection({ extensions, acts }: { extensions: ShownExtension[]; acts: Act[] }) {
  if (extensions.length === 0 && acts.length === 0) return null
  return (
    <Section title="Uitstel">
      {extensions.length === 0 && <p>Er is geen uitstel gevraagd of gegeven.</p>}
      <Stack>
        {extensions.map((extension) => (
          <Card key={extension.id}>
            <ExtensionBadge {...extension} />
            <Story extension={extension} />
            <Acts acts={extension.acts} />
          </Card>
        ))}
      </Stack>
      <Acts acts={acts} />
    </Section>
  )
}

function Acts({ acts }: { acts: Act[] }) {
  if (acts.length === 0) return null
  return (
    <ButtonGroup>
      {acts.map(({ to, label, appearance }) => (
        <ButtonLink key={to} to={to} appearance={appearance ?? 'secondary'}>
          {label}
        </ButtonLink>
      ))}
    </ButtonGroup>
  )
}

function Story({ extension }: { extension: ShownExtension }) {
  const {
    asker,
    recordedOn,
    reason,
    asked,
    decidedOn,
    answer,
    sharedReason,
    before,
    after,
    isOther,
    notices,
  } = extension
  return (
    <>
      {after && (
        <p>
          Van {writeTerm(before)} tot {writeTerm(after)}
          {isOther && ' (gewijzigd verleend)'}.
        </p>
      )}
      {asked && (
        <p>
          Gevraagd{asker && ` door ${asker}`} op {recordedOn}: {writeTerm(asked)}.
        </p>
      )}
      {reason && <p className="keep-lines">Reden: {reason}</p>}
      {answer && <p className="keep-lines">Antwoord: {answer}</p>}
      {sharedReason && <p className="keep-lines">Reden voor alle partijen: {sharedReason}</p>}
      {notices.map((notice) => (
        <p key={notice}>Bericht aan {notice}.</p>
      ))}
      {decidedOn && <SmallPrint>{decidedOn}</SmallPrint>}
    </>
  )
}
